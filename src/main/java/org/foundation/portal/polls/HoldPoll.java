package org.foundation.portal.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.notices.Letter;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.people.Appointments;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.Address;
import org.foundation.portal.shared.Sentence;

/// Holds a poll for a reason that everybody can read, and tells the officers in charge of it and the secretary.
@ApplicationScoped
public class HoldPoll {

    @Inject
    Appointments appointments;

    @Inject
    People people;

    @Inject
    Notices notices;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    void hold(Poll poll, HoldReason why, Instant now) {
        poll.hold(why, now);
        var reason = Sentence.of("polls.held." + why);
        trail.record(
                AuditEvent.of("polls.held", poll.id())
                        .publicly()
                        .with("title", poll.title())
                        .with("why", reason),
                now);
        for (var officer : officers(poll, now)) {
            notices.post(
                    Letter.to(officer.id(), officer.email(), officer.name())
                            .about("polls.held")
                            .with("title", poll.title())
                            .with("why", reason)
                            .leadingTo(Address.of("polls", poll.slug()).to("postpone")),
                    now);
        }
    }

    private List<Person> officers(Poll poll, Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        var told = new LinkedHashMap<UUID, Person>();
        var offices = new java.util.LinkedHashSet<>(poll.kind().inCharge());
        offices.add(Office.SECRETARY);
        for (var office : offices) {
            for (var appointment : appointments.to(office, today)) {
                people.byId(appointment.personId()).ifPresent(it -> told.put(it.id(), it));
            }
        }
        return List.copyOf(told.values());
    }
}
