package org.foundation.portal.ballots;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.demo.PastClock;
import org.foundation.portal.demo.SamplePost;
import org.foundation.portal.people.People;
import org.foundation.portal.polls.Call;
import org.foundation.portal.polls.Option;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.PollKind;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.polls.RunPoll;
import org.foundation.portal.polls.Timetable;

/// A vote over four candidates that opened five days ago, with everybody on its roll.
@ApplicationScoped
public class OpenVote {

    @Inject
    Polls polls;

    @Inject
    RunPoll runPoll;

    @Inject
    People people;

    @Inject
    Rulebook rulebook;

    @Inject
    PastClock pastClock;

    @Inject
    SamplePost post;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Transactional
    public Poll call() {
        var opens = LegalDay.today(clock).minusDays(5);
        var called = opens.minusDays(33);
        var zone = clock.getZone();
        var made = new Poll[1];
        pastClock.at(LegalDay.start(called, zone), () -> {
            var days = Timetable.forDecision(called, called, opens, rulebook.on(called));
            var by = people.byEmail("dora@demo.example").orElseThrow().id();
            made[0] = new Poll(
                    PollKind.named("ELECTION"),
                    "box-" + UUID.randomUUID(),
                    "Box",
                    "meek",
                    Map.of(),
                    days,
                    new Call(clock.instant(), by, "Test", called, null),
                    zone);
            var paper = Stream.of(1, 2, 3, 4)
                    .map(it -> new Option(it, "Candidate " + it, "", null))
                    .toList();
            made[0].freezeBallot(paper, "0".repeat(64), clock.instant());
            entityManager.persist(made[0]);
        });
        var noticed = LegalDay.end(made[0].recordDate(), zone).plusSeconds(1);
        pastClock.at(noticed, () -> runPoll.advance(made[0].id(), clock.instant()));
        post.leaves();
        pastClock.at(noticed.plusSeconds(60), () -> runPoll.advance(made[0].id(), clock.instant()));
        pastClock.at(made[0].voting().opens().plusSeconds(1), () -> runPoll.advance(made[0].id(), clock.instant()));
        post.leaves();
        return polls.byId(made[0].id()).orElseThrow();
    }
}
