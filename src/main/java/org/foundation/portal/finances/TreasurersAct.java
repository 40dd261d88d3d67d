package org.foundation.portal.finances;

import java.time.LocalDate;
import java.util.List;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.people.By;
import org.foundation.portal.people.Office;

/// What is done to the books: by the treasurer, who reports to the board on them, and by nobody else.
interface TreasurersAct<C extends TreasurersAct.Case, E extends FinanceEvent> extends Act<C, E> {

    /// Who keeps the books, by the by-laws.
    String SECTION = "BL 6.9";

    interface Case {

        By by();

        LocalDate today();
    }

    @Override
    default List<Verdict> who(C it) {
        return List.of(it.by().inOffice(SECTION, it.today(), Office.TREASURER));
    }
}
