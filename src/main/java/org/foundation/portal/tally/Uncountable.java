package org.foundation.portal.tally;

/// What was handed in cannot be counted: why, on which ballot (1 is the first, 0 when it is not about a ballot), in
/// which field, and what was found there. Nothing is counted then.
public final class Uncountable extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public enum Why {
        UNKNOWN_CANDIDATE("names a candidate that does not stand"),
        REPEATED_CANDIDATE("names a candidate twice"),
        EQUAL_RANKS("ranks candidates equally, which this rule does not allow"),
        NO_NAME("a name is missing"),
        BAD_WEIGHT("a weight must be a whole number of at least 1"),
        FRACTIONS("has no weights with decimals: it counts whole votes"),
        TOO_MANY_VOTES("more votes than can be counted exactly"),
        TOO_MANY_CANDIDATES("too many candidates"),
        NO_SEATS("at least one seat must be open"),
        BAD_CAP("a cap must have a name, members and a limit of 0 or more"),
        TANGLED_CAPS("the caps overlap too much to be applied exactly"),
        BAD_SCORE("a score is out of range"),
        BAD_PARAMETER("a parameter of the rule makes no sense"),
        WRONG_COUNT("the votes do not fit the question");

        private final String words;

        Why(String words) {
            this.words = words;
        }
    }

    private final Why why;
    private final long ballot;
    private final String field;
    private final String found;

    public Uncountable(Why why, long ballot, String field, String found) {
        super((ballot > 0 ? "ballot " + ballot + ", " : "") + field + " \"" + found + "\": " + why.words);
        this.why = why;
        this.ballot = ballot;
        this.field = field;
        this.found = found;
    }

    public Why why() {
        return why;
    }

    public long ballot() {
        return ballot;
    }

    public String field() {
        return field;
    }

    public String found() {
        return found;
    }
}
