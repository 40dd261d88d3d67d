package org.foundation.portal.decisions;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import org.foundation.portal.ballots.OpenedBox.Pile;

/// How the members answered, in members and in votes.
@Embeddable
public record Answers(
        Instant countedAt,
        long yesMembers,
        long yesVotes,
        long noMembers,
        long noVotes,
        long abstainMembers,
        long abstainVotes)
        implements Serializable {

    static Answers of(Collection<Pile> piles, Instant now) {
        long[] members = new long[BallotAnswer.values().length];
        long[] votes = new long[BallotAnswer.values().length];
        for (var pile : piles) {
            int said = BallotAnswer.of(pile.ranking()).ordinal();
            members[said] += pile.heads();
            votes[said] += pile.votes();
        }
        return new Answers(now, members[0], votes[0], members[1], votes[1], members[2], votes[2]);
    }

    public long membersPresent() {
        return yesMembers + noMembers + abstainMembers;
    }

    public long votesPresent() {
        return yesVotes + noVotes + abstainVotes;
    }
}
