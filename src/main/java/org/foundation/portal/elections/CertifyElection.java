package org.foundation.portal.elections;

import static org.foundation.portal.bylaws.Rule.CERTIFICATION_SIGNATURES;
import static org.foundation.portal.elections.ElectionPolicy.ALL_CAN_BE_SEATED;
import static org.foundation.portal.elections.ElectionPolicy.BY_THE_COMMITTEE;
import static org.foundation.portal.elections.ElectionPolicy.CHALLENGES_ANSWERED;
import static org.foundation.portal.elections.ElectionPolicy.CHALLENGES_OVER;
import static org.foundation.portal.elections.ElectionPolicy.IMPARTIAL;
import static org.foundation.portal.elections.ElectionPolicy.NOT_SIGNED_BY_THEM;
import static org.foundation.portal.elections.ElectionPolicy.PRELIMINARY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Consequence;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.elections.ElectionEvent.Conclusion;
import org.foundation.portal.elections.ElectionEvent.Conclusion.CandidateFate;
import org.foundation.portal.elections.ElectionEvent.Conclusion.CandidateOutcome;
import org.foundation.portal.elections.ElectionEvent.Signed;
import org.foundation.portal.people.Appointments;
import org.foundation.portal.people.By;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.NotFound;

/// A member of the election committee certifies the count: after the days for challenges, with each of them answered,
/// and only when everybody elected may take a seat. With the last one needed the result is final and the winners are
/// seated.
@ApplicationScoped
public class CertifyElection implements Act<ElectionCase, Signed> {

    @Inject
    ElectionCases electionCases;

    @Inject
    OnThePaper onThePaper;

    @Inject
    SeatWinners seatWinners;

    @Inject
    People people;

    @Inject
    Appointments appointments;

    public ElectionCase of(Election election, By by, Instant now) {
        return electionCases.of(election, by, now);
    }

    @Override
    public String name() {
        return "elections.certify";
    }

    @Override
    public List<Verdict> who(ElectionCase it) {
        return ElectionPolicy.judge(it, BY_THE_COMMITTEE);
    }

    @Override
    public List<Verdict> rules(ElectionCase it) {
        return ElectionPolicy.judge(
                it,
                PRELIMINARY,
                NOT_SIGNED_BY_THEM,
                IMPARTIAL,
                CHALLENGES_OVER,
                CHALLENGES_ANSWERED,
                ALL_CAN_BE_SEATED);
    }

    @Override
    public Optional<Consequence> consequence(ElectionCase it) {
        return Optional.of(Consequence.of("elections.certify.looked-hint"));
    }

    @Override
    public Signed perform(ElectionCase it) {
        var election = it.election();
        election.certify(it.by().id(), it.rules().of(CERTIFICATION_SIGNATURES), it.now());
        return new Signed(election, election.finalAt().map(at -> conclude(it)), it.by(), it.now());
    }

    private Conclusion conclude(ElectionCase it) {
        var winners = winners(it);
        var seated = seatWinners.seat(it.election(), winners, it.by().id(), it.now());
        var outcomes = onThePaper.candidates(it.election()).stream()
                .map(candidate -> new CandidateOutcome(person(candidate), fate(candidate, winners, seated)))
                .toList();
        return new Conclusion(
                outcomes,
                winners.stream().map(winner -> person(winner).name()).toList(),
                seated.size() == winners.size(),
                appointments.holder(Office.SECRETARY, it.today()).flatMap(people::byId));
    }

    private List<Candidate> winners(ElectionCase it) {
        var paper = onThePaper.candidates(it.election());
        return it.count().orElseThrow().result().elected().stream()
                .map(number -> paper.get(number - 1))
                .toList();
    }

    private Person person(Candidate candidate) {
        return people.byId(candidate.personId()).orElseThrow(NotFound::new);
    }

    private static CandidateFate fate(Candidate candidate, List<Candidate> winners, List<Candidate> seated) {
        if (!winners.contains(candidate)) {
            return CandidateFate.NOT_ELECTED;
        }
        return seated.contains(candidate) ? CandidateFate.SEATED : CandidateFate.TOO_LATE;
    }
}
