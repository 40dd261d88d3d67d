package org.foundation.portal.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.foundation.portal.ballots.OpenedBox;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.people.Appointments;
import org.foundation.portal.people.Office;
import org.foundation.portal.polls.Phase;
import org.foundation.portal.shared.Address;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.shared.Task;
import org.foundation.portal.shared.TaskSource;

/// For whoever certifies: counted answers that they have not certified yet, and a box in trouble.
@ApplicationScoped
public class DecisionTasks implements TaskSource {

    @Inject
    Decisions decisions;

    @Inject
    Rulebook rulebook;

    @Inject
    OpenedBox openedBox;

    @Inject
    Appointments appointments;

    @Inject
    Clock clock;

    @Override
    public List<Task> of(UUID person, Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        if (!appointments.holds(person, Office.SECRETARY, today)
                && !appointments.holds(person, Office.ELECTION_COMMITTEE, today)) {
            return List.of();
        }
        return Stream.concat(inTrouble(now), uncertified(person)).toList();
    }

    private Stream<Task> inTrouble(Instant now) {
        return decisions.notOver().stream()
                .filter(it -> it.poll().phaseAt(now) == Phase.CLOSING)
                .filter(it -> !openedBox.mismatches(it.pollId()).isEmpty())
                .map(it -> new Task(
                        Sentence.of("ballots.task.trouble").with("title", it.title()),
                        it.poll().href()));
    }

    private Stream<Task> uncertified(UUID person) {
        return decisions.counted().stream()
                .filter(it -> !it.isFinal(rulebook.governing(it)))
                .filter(it -> !it.isCertifiedBy(person))
                .map(it -> new Task(
                        Sentence.of("decisions.task.certify").with("title", it.title()),
                        Address.of("decisions", it.poll().slug()).to("certify")));
    }
}
