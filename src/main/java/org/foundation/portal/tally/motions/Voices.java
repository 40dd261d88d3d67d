package org.foundation.portal.tally.motions;

import org.foundation.portal.tally.Uncountable;

/// What was said on a motion, in votes of whole weight: yes, no, abstaining; `present` in the room or otherwise
/// reckoned there (at least those who said anything), and the whole `electorate`, such as all in office.
public record Voices(long yes, long no, long abstain, long present, long electorate) {
    public Voices {
        if (yes < 0 || no < 0 || abstain < 0) throw bad("votes", Math.min(Math.min(yes, no), abstain));
        long said = add(add(yes, no), abstain);
        if (present < said) throw bad("present", present);
        if (electorate < present) throw bad("electorate", electorate);
    }

    /// Where presence is not known apart from voting.
    public static Voices cast(long yes, long no, long abstain, long electorate) {
        return new Voices(yes, no, abstain, add(add(yes, no), abstain), electorate);
    }

    private static long add(long a, long b) {
        if (a > Long.MAX_VALUE - b) throw new Uncountable(Uncountable.Why.TOO_MANY_VOTES, 0, "votes", a + " + " + b);
        return a + b;
    }

    private static Uncountable bad(String field, long found) {
        return new Uncountable(Uncountable.Why.WRONG_COUNT, 0, field, String.valueOf(found));
    }
}
