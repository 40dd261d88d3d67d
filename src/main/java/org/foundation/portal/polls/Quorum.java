package org.foundation.portal.polls;

import static org.foundation.portal.bylaws.Rule.QUORUM_MEMBERS_PERCENT;
import static org.foundation.portal.bylaws.Rule.QUORUM_VOTES_PERCENT;

import java.io.Serializable;
import org.foundation.portal.bylaws.Rules;

/// How many of the members on the roll, and how many of their votes, must be present (BL 3.5). Both are rounded up, and
/// an empty roll never makes a quorum.
public record Quorum(
        long membersTotal,
        long membersNeeded,
        long membersPresent,
        long votesTotal,
        long votesNeeded,
        long votesPresent,
        int membersPercent,
        int votesPercent,
        String section)
        implements Serializable {

    public static Quorum of(FrozenRoll roll, Turnout.Present present, Rules rules) {
        var heads = rules.of(QUORUM_MEMBERS_PERCENT);
        var votes = rules.of(QUORUM_VOTES_PERCENT);
        return new Quorum(
                roll.rollMembers(),
                needed(roll.rollMembers(), heads),
                present.heads(),
                roll.rollVotes(),
                needed(roll.rollVotes(), votes),
                present.votes(),
                heads,
                votes,
                rules.section(QUORUM_MEMBERS_PERCENT));
    }

    private static long needed(long total, int percent) {
        return Math.max(1, Math.ceilDiv(total * percent, 100));
    }

    public boolean membersReached() {
        return membersPresent >= membersNeeded;
    }

    public boolean votesReached() {
        return votesPresent >= votesNeeded;
    }

    public boolean reached() {
        return membersReached() && votesReached();
    }
}
