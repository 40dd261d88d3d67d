package org.foundation.portal.tally.motions;

/// What a share is taken of.
public enum Base {
    /// Yes and no; abstaining counts as not voting.
    YES_AND_NO,
    /// Yes, no and abstain.
    CAST,
    /// Everybody present, whether they vote or not.
    PRESENT,
    /// Everybody entitled, such as all directors in office.
    ELECTORATE;

    public long of(Voices voices) {
        return switch (this) {
            case YES_AND_NO -> voices.yes() + voices.no();
            case CAST -> voices.yes() + voices.no() + voices.abstain();
            case PRESENT -> voices.present();
            case ELECTORATE -> voices.electorate();
        };
    }
}
