package org.foundation.portal.tally.files;

import java.util.List;
import java.util.Set;
import org.foundation.portal.tally.Contest;

/// What a ballot file said: the contest; an order for ties, if it gave one; which candidates are undeclared write-ins; and remarks on
/// what was read but means nothing here.
public record Sheet(Contest contest, List<Integer> tieOrder, Set<Integer> undeclared, List<String> remarks) {
    public Sheet {
        tieOrder = List.copyOf(tieOrder);
        undeclared = Set.copyOf(undeclared);
        remarks = List.copyOf(remarks);
    }

    static Sheet of(Contest contest) {
        return new Sheet(contest, List.of(), Set.of(), List.of());
    }
}
