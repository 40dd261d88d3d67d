package org.foundation.portal.polls;

import java.util.List;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Verdict;

/// An act of the clock: nobody does it, and its rules say when it is due.
interface FallsDue<C, E extends PollEvent> extends Act<C, E> {

    @Override
    default List<Verdict> who(C it) {
        return List.of();
    }

    default boolean isDue(C it) {
        return Verdict.all(rules(it));
    }
}
