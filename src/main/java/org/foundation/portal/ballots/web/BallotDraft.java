package org.foundation.portal.ballots.web;

import java.io.Serializable;
import java.util.UUID;
import org.foundation.portal.ballots.Code;
import org.foundation.portal.ballots.Paper;
import org.foundation.portal.ballots.Ranking;
import org.jspecify.annotations.Nullable;

/// How far a voter has come with one ballot. Every step makes a new draft, and each page sent to the browser keeps its
/// own in its view state: going back in the browser goes back in the draft, too. The code is in the draft from the
/// start, so that whatever is sent twice is one ballot.
public record BallotDraft(BallotStep stage, @Nullable UUID membership, String holder, int votes, Code code, Paper paper)
        implements Serializable {

    public enum BallotStep {
        RANK,
        CHECK,
        /// The code is shown to be kept, and nothing is drawn yet.
        KEEP,
        CAST
    }

    static BallotDraft forMembership(UUID membership, String holder, int votes, Code code, Paper paper) {
        return new BallotDraft(BallotStep.RANK, membership, holder, votes, code, paper);
    }

    static BallotDraft forCode(Code code, int votes, Paper paper) {
        return new BallotDraft(BallotStep.RANK, null, "", votes, code, paper);
    }

    BallotDraft with(Paper changed) {
        return new BallotDraft(stage, membership, holder, votes, code, changed);
    }

    BallotDraft at(BallotStep next) {
        return new BallotDraft(next, membership, holder, votes, code, paper);
    }

    /// A paper that says something, or is blank on purpose; everything else is refused here.
    Ranking ranking() {
        return paper.ranking();
    }
}
