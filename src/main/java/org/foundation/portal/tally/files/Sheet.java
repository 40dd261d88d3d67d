package org.foundation.portal.tally.files;

import java.util.List;
import org.foundation.portal.tally.Contest;

/// What a ballot file said: the contest; an order for ties, if it gave one; and remarks on what was read but means
/// nothing here.
public record Sheet(Contest contest, List<Integer> tieOrder, List<String> remarks) {
    public Sheet {
        tieOrder = List.copyOf(tieOrder);
        remarks = List.copyOf(remarks);
    }

    static Sheet of(Contest contest) {
        return new Sheet(contest, List.of(), List.of());
    }
}
