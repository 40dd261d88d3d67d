package org.foundation.portal.elections;

/// How far an election has come.
public enum ElectionStage {
    ANNOUNCED("neutral"),
    NOMINATING("info"),
    /// Nominations are closed, the list is not yet final.
    REVIEWING("info"),
    LISTED("info"),
    HELD_UP("bad"),
    VOTING("info"),
    COUNTING("info"),
    PRELIMINARY("warn"),
    CERTIFIED("good"),
    CANCELLED("bad");

    private final String tone;

    ElectionStage(String tone) {
        this.tone = tone;
    }

    /// The colour of its status.
    public String tone() {
        return tone;
    }

    public boolean isBeforeVoting() {
        return compareTo(VOTING) < 0;
    }

    public boolean isCounted() {
        return this == PRELIMINARY || this == CERTIFIED;
    }
}
