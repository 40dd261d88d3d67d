package org.foundation.portal.elections;

import static org.foundation.portal.bylaws.Rule.CERTIFICATION_SIGNATURES;
import static org.foundation.portal.bylaws.Rule.RESULTS_CHALLENGE_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.notices.Letter;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.people.Appointments;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.polls.Option;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.shared.Address;
import org.foundation.portal.shared.Deadline;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;

/// A member of the election committee certifies the count: after the days for challenges, with each of them answered,
/// and only when everybody elected may take a seat. With the last one needed the result is final, the candidates are
/// told, the secretary with them, and the winners are seated.
@ApplicationScoped
public class CertifyElection {

    @Inject
    Elections elections;

    @Inject
    Candidates candidates;

    @Inject
    Results results;

    @Inject
    Challenges challenges;

    @Inject
    ChallengeResult challengeResult;

    @Inject
    Impartiality impartiality;

    @Inject
    SeatingObstacles seatingObstacles;

    @Inject
    SeatWinners seatWinners;

    @Inject
    Rulebook rulebook;

    @Inject
    People people;

    @Inject
    Appointments appointments;

    @Inject
    Notices notices;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @Inject
    Event<ElectionCertified> certified;

    /// Signing a second time, as an impatient click does, changes nothing.
    public void certify(UUID id, Person by, Instant now) {
        var election = elections.locked(id).orElseThrow(NotFound::new);
        if (election.hasSigned(by.id())) {
            return;
        }
        var poll = election.poll();
        var result = results.byElectionId(id)
                .orElseThrow(() -> new Refusal("elections.not-counted").with("title", poll.title()));
        impartiality.require(election, by);
        requireUndisputed(election, result, now);
        requireSeatable(election, result, now);
        election.certify(by.id(), rulebook.governing(election).of(CERTIFICATION_SIGNATURES), now);
        trail.record(
                AuditEvent.of("elections.signed", id)
                        .by(by.id(), by.name())
                        .publicly()
                        .with("title", poll.title())
                        .with("officer", by.name()),
                now);
        if (election.finalAt().isPresent()) {
            conclude(election, result, by, now);
        }
    }

    private void requireUndisputed(Election election, Result result, Instant now) {
        var until = challengeResult.until(result, election);
        if (now.isBefore(until)) {
            throw new Refusal("elections.still-challengeable")
                    .with("title", election.title())
                    .with("until", Deadline.at(until))
                    .with("section", rulebook.governing(election).section(RESULTS_CHALLENGE_DAYS));
        }
        var unanswered = challenges.unanswered(election.id());
        if (unanswered > 0) {
            throw new Refusal("elections.challenges-unanswered")
                    .with("title", election.title())
                    .with("challenges", unanswered);
        }
    }

    private void requireSeatable(Election election, Result result, Instant now) {
        seatingObstacles.obstacles(election, result, LegalDay.of(now, clock.getZone())).stream()
                .findFirst()
                .ifPresent(it -> {
                    throw new Refusal(it.sentence());
                });
    }

    private void conclude(Election election, Result result, Person by, Instant now) {
        var winners = winners(election.poll(), result);
        var seated = seatWinners.seat(election, winners, by.id(), now);
        tell(election.poll(), winners, seated, now);
        if (!winners.isEmpty()) {
            tellSecretary(election.poll(), winners, now);
        }
        trail.record(
                AuditEvent.of(
                                seated.size() == winners.size()
                                        ? "elections.certified"
                                        : "elections.certified-too-late",
                                election.id())
                        .publicly()
                        .with("title", election.title())
                        .with("elected", names(winners))
                        .with("until", election.termUntil()),
                now);
        certified.fire(new ElectionCertified(election.id()));
    }

    private String names(List<Candidate> winners) {
        return winners.stream().map(it -> people.nameOf(it.personId())).collect(Collectors.joining(", "));
    }

    private List<Candidate> winners(Poll poll, Result result) {
        var paper = poll.options();
        return result.elected().stream()
                .map(it -> paper.get(it - 1))
                .map(Option::stands)
                .map(it -> candidates.byId(it.orElseThrow()).orElseThrow(NotFound::new))
                .toList();
    }

    private void tell(Poll poll, List<Candidate> winners, List<Candidate> seated, Instant now) {
        for (var option : poll.options()) {
            var candidate = candidates.byId(option.stands().orElseThrow()).orElseThrow(NotFound::new);
            var person = people.byId(candidate.personId()).orElseThrow(NotFound::new);
            notices.post(
                    Letter.to(person.id(), person.email(), person.name())
                            .about(outcome(candidate, winners, seated))
                            .with("title", poll.title())
                            .leadingTo(Address.of("elections", poll.slug()).to("result")),
                    now);
        }
    }

    /// Those elected are promised to hear from the secretary.
    private void tellSecretary(Poll poll, List<Candidate> winners, Instant now) {
        appointments
                .holder(Office.SECRETARY, LegalDay.of(now, clock.getZone()))
                .flatMap(people::byId)
                .ifPresent(it -> notices.post(
                        Letter.to(it.id(), it.email(), it.name())
                                .about("elections.elected")
                                .with("title", poll.title())
                                .with("elected", names(winners))
                                .leadingTo(Address.of("elections", poll.slug()).to("result")),
                        now));
    }

    private static String outcome(Candidate candidate, List<Candidate> winners, List<Candidate> seated) {
        if (!winners.contains(candidate)) {
            return "elections.not-won";
        }
        return seated.contains(candidate) ? "elections.won" : "elections.won-too-late";
    }
}
