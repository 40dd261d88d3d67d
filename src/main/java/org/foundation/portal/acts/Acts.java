package org.foundation.portal.acts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.foundation.portal.shared.Refusal;

/// Offers acts and performs them, in the caller's transaction.
@ApplicationScoped
public class Acts {

    @Inject
    Event<DomainEvent> events;

    public <C> Offer offer(Act<C, ?> act, C it) {
        return Offer.of(act, it);
    }

    /// Those of the offers that are the reader's to take up, open or not.
    public static List<Offer> shown(Offer... offers) {
        return Stream.of(offers).filter(Offer::shown).toList();
    }

    /// Does what needs no confirming.
    public <C, E extends DomainEvent> E perform(Act<C, E> act, C it) {
        return perform(act, it, false);
    }

    /// Refuses with the first rule that fails, or when an act that cannot be undone was not confirmed; otherwise
    /// performs it and tells the room's chronicle.
    public <C, E extends DomainEvent> E perform(Act<C, E> act, C it, boolean confirmed) {
        Verdict.require(act.who(it));
        Verdict.require(act.rules(it));
        if (!confirmed && act.consequence(it).isPresent()) {
            throw new Refusal("acts.not-confirmed");
        }
        return happened(act.perform(it));
    }

    /// Does what falls due by itself, or follows from another act that was confirmed: nobody is asked.
    public <C, E extends DomainEvent> E performDue(Act<C, E> act, C it) {
        return perform(act, it, true);
    }

    /// Reports what else came of an act.
    public <E extends DomainEvent> E happened(E event) {
        events.fire(event);
        return event;
    }
}
