package org.foundation.portal.tally.files;

import java.util.List;
import java.util.Optional;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.pairwise.Unranked;

/// What a ballot file said: the contest; an order for ties, if it gave one; remarks on what was read but means
/// nothing here; and what leaving somebody out means to rules that compare pairs, where it says so.
public record BallotFile(Contest contest, List<Integer> tieOrder, List<String> remarks, Optional<Unranked> unranked) {
    BallotFile(Contest contest, List<Integer> tieOrder, List<String> remarks) {
        this(contest, tieOrder, remarks, Optional.empty());
    }

    public BallotFile {
        tieOrder = List.copyOf(tieOrder);
        remarks = List.copyOf(remarks);
    }

    static BallotFile of(Contest contest) {
        return new BallotFile(contest, List.of(), List.of(), Optional.empty());
    }
}
