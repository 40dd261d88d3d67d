package org.foundation.portal.acts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One thing that may be done, on one kind of case. `C` is what the rules look at and what was asked for, read anew for
/// each attempt; `E` is what happened. An act is performed by [Acts], and by nobody else.
public interface Act<C, E extends DomainEvent> {

    /// The act's address, room and verb: `elections.cancel` is done at `/elections/…/cancel`, and
    /// `elections.cancel.act`
    /// names it in the texts.
    String name();

    /// Who may at all. Whoever fails one of these is not offered the act.
    List<Verdict> who(C it);

    /// Under which rules. An act that fails one of these is shown with the reason, and refused for it.
    List<Verdict> rules(C it);

    /// What has to be confirmed first, because it hurts somebody or cannot be undone.
    default Optional<Consequence> consequence(C it) {
        return Optional.empty();
    }

    /// Performs the act, once every verdict is satisfied.
    E perform(C it);

    default List<Verdict> verdicts(C it) {
        return Stream.of(who(it), rules(it)).flatMap(List::stream).toList();
    }
}
