package org.foundation.portal.ballots;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.people.People;
import org.foundation.portal.polls.Phase;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.shared.Address;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.shared.Task;
import org.foundation.portal.shared.TaskSource;

/// Votes that are open, and for which a ballot has not been cast.
@ApplicationScoped
public class BallotTasks implements TaskSource {

    @Inject
    Polls polls;

    @Inject
    Box box;

    @Inject
    People people;

    @Override
    public List<Task> of(UUID person, Instant now) {
        var voter = people.byId(person).orElseThrow();
        return polls.notOver().stream()
                .filter(it -> it.phaseAt(now) == Phase.VOTING)
                .filter(it -> box.linesOf(voter, it).stream().anyMatch(box::awaits))
                .map(it -> new Task(
                        Sentence.of("ballots.task").with("title", it.title()),
                        Address.of("ballots", it.slug()).text()))
                .toList();
    }
}
