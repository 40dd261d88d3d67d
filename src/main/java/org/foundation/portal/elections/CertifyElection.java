package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundation.portal.audit.Deed;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.members.People;
import org.foundation.portal.members.Person;
import org.foundation.portal.notices.Letter;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.polls.Option;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.polls.RunPoll;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;

/// A member of the election committee stands by the count. With the last one needed the result is final, the
/// candidates are told, and the winners are seated.
@ApplicationScoped
public class CertifyElection {

    @Inject
    Elections elections;

    @Inject
    Polls polls;

    @Inject
    Candidates candidates;

    @Inject
    Results results;

    @Inject
    SeatWinners seatWinners;

    @Inject
    RunPoll runPoll;

    @Inject
    People people;

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
        if (election.certifications().containsKey(by.id())) {
            return;
        }
        var poll = polls.byId(election.pollId()).orElseThrow(NotFound::new);
        var result = results.byElectionId(id).orElseThrow(() -> new Refusal("elections.not-counted", poll.title()));
        if (candidates.byPerson(id, by.id()).filter(it -> isOn(poll, it)).isPresent()) {
            throw new Refusal("elections.on-the-paper");
        }
        election.certify(poll, by.id(), runPoll.rules(poll).number("certification.signatures"), now);
        trail.record(
                Deed.of("elections.signed", id)
                        .by(by.id(), by.name())
                        .publicly()
                        .with("title", poll.title())
                        .with("officer", by.name()),
                now);
        if (election.finalAt().isPresent()) {
            conclude(election, poll, result, by, now);
        }
    }

    private static boolean isOn(Poll poll, Candidate candidate) {
        return poll.options().stream()
                .anyMatch(it -> it.stands().filter(candidate.id()::equals).isPresent());
    }

    private void conclude(Election election, Poll poll, Result result, Person by, Instant now) {
        var winners = winners(poll, result);
        seatWinners.seat(election, poll, winners, by.id(), now);
        tell(poll, winners, now);
        trail.record(
                Deed.of("elections.certified", election.id())
                        .publicly()
                        .with("title", poll.title())
                        .with(
                                "elected",
                                winners.stream()
                                        .map(it -> people.nameOf(it.personId()))
                                        .collect(Collectors.joining(", "))),
                now);
        certified.fire(new ElectionCertified(election.id()));
    }

    private List<Candidate> winners(Poll poll, Result result) {
        var paper = poll.options();
        return result.elected().stream()
                .map(it -> paper.get(it - 1))
                .map(Option::stands)
                .map(it -> candidates.byId(it.orElseThrow()).orElseThrow(NotFound::new))
                .toList();
    }

    private void tell(Poll poll, List<Candidate> winners, Instant now) {
        for (var option : poll.options()) {
            var candidate = candidates.byId(option.stands().orElseThrow()).orElseThrow(NotFound::new);
            var person = people.byId(candidate.personId()).orElseThrow(NotFound::new);
            notices.post(
                    Letter.to(person.id(), person.email(), person.name())
                            .about(winners.contains(candidate) ? "elections.won" : "elections.not-won")
                            .with("title", poll.title())
                            .leadingTo("/elections/result?election=" + poll.slug()),
                    now);
        }
    }
}
