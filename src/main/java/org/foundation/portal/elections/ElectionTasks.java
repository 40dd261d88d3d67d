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
import org.foundation.portal.shared.Address;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.shared.Task;
import org.foundation.portal.shared.TaskSource;

/// A question to whoever was nominated; for the committee, candidates to look at, results to certify, and a box in
/// trouble.
@ApplicationScoped
public class ElectionTasks implements TaskSource {

    @Inject
    Elections elections;

    @Inject
    Candidates candidates;

    @Inject
    Challenges challenges;

    @Inject
    ChallengeDays challengeDays;

    @Inject
    Impartiality impartiality;

    @Inject
    Appointments appointments;

    @Inject
    OpenedBox openedBox;

    @Inject
    Clock clock;

    @Override
    public List<Task> of(UUID person, Instant now) {
        var tasks = new ArrayList<Task>();
        var committee = appointments.holds(person, Office.ELECTION_COMMITTEE, LegalDay.of(now, clock.getZone()));
        for (var election : elections.open()) {
            var electionStage = election.stageAt(now);
            var title = election.title();
            if (electionStage.isBeforeVoting() && now.isBefore(election.listAt())) {
                candidates
                        .byPerson(election.id(), person)
                        .filter(it -> it.standing() == Candidate.CandidateStanding.ASKED)
                        .ifPresent(it -> tasks.add(new Task(
                                Sentence.of("elections.task.stand").with("title", title),
                                candidates.address(it, "accept"))));
            }
            var mayDecide = committee && !impartiality.isStanding(election, person);
            if (mayDecide
                    && election.poll().ballot().isEmpty()
                    && candidates.of(election.id()).stream()
                            .anyMatch(it -> it.standing() == Candidate.CandidateStanding.CONSENTED)) {
                tasks.add(new Task(
                        Sentence.of("elections.task.review").with("title", title),
                        Address.of("elections", election.slug()).to("review")));
            }
            if (mayDecide
                    && electionStage == ElectionStage.COUNTING
                    && !openedBox.mismatches(election.poll().id()).isEmpty()) {
                tasks.add(new Task(
                        Sentence.of("ballots.task.trouble").with("title", title),
                        election.poll().href()));
            }
            var unanswered =
                    mayDecide && electionStage == ElectionStage.PRELIMINARY ? challenges.unanswered(election.id()) : 0;
            if (unanswered > 0) {
                tasks.add(new Task(
                        Sentence.of("elections.task.answer").with("title", title),
                        Address.of("elections", election.slug()).to("answer")));
            } else if (mayDecide
                    && electionStage == ElectionStage.PRELIMINARY
                    && !challengeDays.areOpen(election, now)
                    && !election.hasSigned(person)) {
                tasks.add(new Task(
                        Sentence.of("elections.task.certify").with("title", title),
                        Address.of("elections", election.slug()).to("certify")));
            }
        }
        return tasks;
    }
}
