package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.ballots.OpenedBox;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.people.Appointments;
import org.foundation.portal.people.Office;
import org.foundation.portal.shared.Errand;
import org.foundation.portal.shared.Errands;

/// A question to whoever was put forward; for the committee, candidates to look at, results to certify, and a box in
/// trouble.
@ApplicationScoped
public class ElectionErrands implements Errands {

    @Inject
    Elections elections;

    @Inject
    Candidates candidates;

    @Inject
    Challenges challenges;

    @Inject
    ChallengeResult challengeResult;

    @Inject
    Impartiality impartiality;

    @Inject
    Appointments appointments;

    @Inject
    OpenedBox openedBox;

    @Inject
    Clock clock;

    @Override
    public List<Errand> of(UUID person, Instant now) {
        var errands = new ArrayList<Errand>();
        var committee = appointments.holds(person, Office.ELECTION_COMMITTEE, LegalDay.of(now, clock.getZone()));
        for (var election : elections.open()) {
            var stage = election.stageAt(now);
            var title = election.title();
            if (stage.isBeforeVoting() && now.isBefore(election.listAt())) {
                candidates
                        .byPerson(election.id(), person)
                        .filter(it -> it.standing() == Candidate.Standing.ASKED)
                        .ifPresent(it -> errands.add(
                                new Errand("elections.errand.stand", title, "/elections/accept?candidate=" + it.id())));
            }
            var mayDecide = committee && !impartiality.isStanding(election, person);
            if (mayDecide
                    && election.poll().ballot().isEmpty()
                    && candidates.of(election.id()).stream()
                            .anyMatch(it -> it.standing() == Candidate.Standing.CONSENTED)) {
                errands.add(
                        new Errand("elections.errand.review", title, "/elections/review?election=" + election.slug()));
            }
            if (mayDecide
                    && stage == Stage.COUNTING
                    && !openedBox.mismatches(election.poll().id()).isEmpty()) {
                errands.add(new Errand(
                        "ballots.errand.trouble", title, election.poll().href()));
            }
            var unanswered = mayDecide && stage == Stage.PRELIMINARY ? challenges.unanswered(election.id()) : 0;
            if (unanswered > 0) {
                errands.add(
                        new Errand("elections.errand.answer", title, "/elections/answer?election=" + election.slug()));
            } else if (mayDecide
                    && stage == Stage.PRELIMINARY
                    && !challengeResult.isOpen(election, now)
                    && !election.hasSigned(person)) {
                errands.add(new Errand(
                        "elections.errand.certify", title, "/elections/certify?election=" + election.slug()));
            }
        }
        return errands;
    }
}
