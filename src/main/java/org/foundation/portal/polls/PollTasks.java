package org.foundation.portal.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.people.Appointments;
import org.foundation.portal.shared.Address;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.shared.Task;
import org.foundation.portal.shared.TaskSource;

/// For the officers in charge: votes that are held up.
@ApplicationScoped
public class PollTasks implements TaskSource {

    @Inject
    Polls polls;

    @Inject
    Appointments appointments;

    @Inject
    Clock clock;

    @Override
    public List<Task> of(UUID person, Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        return polls.notOver().stream()
                .filter(it -> it.heldFor(now)
                        .filter(why -> why != HoldReason.PAPER_MISSING)
                        .isPresent())
                .filter(it ->
                        it.kind().inCharge().stream().anyMatch(office -> appointments.holds(person, office, today)))
                .map(it -> new Task(
                        Sentence.of("polls.task.held").with("title", it.title()),
                        Address.of("polls", it.slug()).to("postpone")))
                .toList();
    }
}
