package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.notices.Letter;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.shared.Address;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;

/// Counts the same ballots again, by the same seed of the draw, without whoever cannot be seated and with the limit of
/// one director for each member as the board of today makes it. The earlier count stays on record; what was signed and
/// challenged was
/// that one, so both begin anew.
@ApplicationScoped
public class CountAgain {

    @Inject
    Elections elections;

    @Inject
    Results results;

    @Inject
    Candidates candidates;

    @Inject
    SeatingObstacles seatingObstacles;

    @Inject
    BoardCaps boardCaps;

    @Inject
    Impartiality impartiality;

    @Inject
    Rulebook rulebook;

    @Inject
    People people;

    @Inject
    Notices notices;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    public void count(Election seen, Person by, Instant now) {
        var election = elections.locked(seen.id()).orElseThrow(NotFound::new);
        var poll = election.poll();
        impartiality.require(election, by);
        var before = results.byElectionId(election.id())
                .orElseThrow(() -> new Refusal("elections.not-counted").with("title", poll.title()));
        var today = LegalDay.of(now, clock.getZone());
        var obstacles = seatingObstacles.obstacles(election, before, today);
        if (obstacles.isEmpty()) {
            throw new Refusal("elections.all-can-be-seated").with("title", poll.title());
        }
        election.countAgain(now);
        var contest = before.contest()
                .withdrawing(seatingObstacles.outOfTheCount(election, today).toArray(Integer[]::new))
                .capped(boardCaps.atSeating(election, today, rulebook.governing(election)));
        var count = Methods.binding(election).count(contest);
        var names = names(obstacles.stream().map(Obstacle::name).toList());
        results.add(before.countedAgain(count, names, by.id(), now));
        tell(poll, now);
        trail.record(
                AuditEvent.of("elections.counted-again", election.id())
                        .by(by.id(), by.name())
                        .publicly()
                        .with("title", poll.title())
                        .with("without", names)
                        .with(
                                "elected",
                                names(count.elected().stream()
                                        .map(contest::name)
                                        .toList())),
                now);
    }

    private void tell(Poll poll, Instant now) {
        for (var option : poll.options()) {
            var candidate = candidates.byId(option.stands().orElseThrow()).orElseThrow(NotFound::new);
            var person = people.byId(candidate.personId()).orElseThrow(NotFound::new);
            notices.post(
                    Letter.to(person.id(), person.email(), person.name())
                            .about("elections.counted-again")
                            .with("title", poll.title())
                            .leadingTo(Address.of("elections", poll.slug()).to("result")),
                    now);
        }
    }

    private static String names(List<String> names) {
        return names.stream().collect(Collectors.joining(", "));
    }
}
