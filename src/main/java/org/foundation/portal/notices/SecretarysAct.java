package org.foundation.portal.notices;

import java.time.LocalDate;
import java.util.List;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Verdict;

/// What is done about a letter that did not arrive: by the secretary, who gives the notices, and by nobody else.
interface SecretarysAct<C extends SecretarysAct.Case, E extends NoticeEvent> extends Act<C, E> {

    /// Who gives notice, by the by-laws.
    String SECTION = "BL 6.8";

    interface Case {

        boolean bySecretary();

        LocalDate today();
    }

    @Override
    default List<Verdict> who(C it) {
        return List.of(Verdict.of("notices.rule.secretary", it.bySecretary(), SECTION, it.today()));
    }
}
