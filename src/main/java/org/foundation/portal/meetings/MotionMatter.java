package org.foundation.portal.meetings;

/// What a motion is about decides the majority it needs. Those of BL 4.11(b) need the super majority.
public enum MotionMatter {
    ORDINARY("4.11(a)"),
    MINUTES("4.11(a)"),
    BYLAWS("4.11(b)(i)"),
    CERTIFICATE("4.11(b)(ii)"),
    MERGER("4.11(b)(iii)"),
    SALE_OF_ASSETS("4.11(b)(iv)"),
    DISSOLUTION("4.11(b)(v)"),
    BOARD_SIZE("4.11(b)(vi)"),
    ELIGIBILITY("4.11(b)(vii)"),
    IPR_POLICY("4.11(b)(viii)"),
    REMOVAL("4.11(b)(ix)"),
    MARKED("4.11(b)(x)");

    private final String section;

    MotionMatter(String section) {
        this.section = section;
    }

    public String section() {
        return "BL " + section;
    }

    public boolean needsSuperMajority() {
        return this != ORDINARY && this != MINUTES;
    }
}
