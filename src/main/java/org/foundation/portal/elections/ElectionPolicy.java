package org.foundation.portal.elections;

import static org.foundation.portal.bylaws.Rule.NOMINEE_NOT_COMMITTEE;
import static org.foundation.portal.bylaws.Rule.RESULTS_CHALLENGE_DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.people.Office;
import org.foundation.portal.shared.Deadline;

/// The rules about running an election, each by its name; an act names those it has to meet.
@FunctionalInterface
interface ElectionPolicy {

    Verdict judge(ElectionCase it);

    ElectionPolicy BY_THE_COMMITTEE = it -> it.by().inOffice("", it.today(), Office.ELECTION_COMMITTEE);

    /// Nobody runs an election they stand in.
    ElectionPolicy IMPARTIAL =
            it -> says(it, "impartial", !it.standing(), it.rules().section(NOMINEE_NOT_COMMITTEE));

    ElectionPolicy NOT_OVER =
            it -> says(it, "not-over", !it.election().poll().phaseAt(it.now()).isOver());

    ElectionPolicy LIST_OPEN = it -> listOpen(it.election(), it.today(), it.now());

    ElectionPolicy PRELIMINARY = it ->
            says(it, "preliminary", it.stage() == ElectionStage.PRELIMINARY).with("stage", it.stage());

    ElectionPolicy NOT_SIGNED_BY_THEM =
            it -> says(it, "not-signed", !it.election().hasSigned(it.by().id()));

    ElectionPolicy CHALLENGES_OPEN =
            it -> says(it, "challenges-open", it.isChallengeOpen(), it.rules().section(RESULTS_CHALLENGE_DAYS));

    ElectionPolicy CHALLENGES_OVER =
            it -> says(it, "challenges-over", !it.isChallengeOpen(), it.rules().section(RESULTS_CHALLENGE_DAYS))
                    .with(
                            "until",
                            it.count()
                                    .map(count -> Deadline.at(count.challengeableUntil()))
                                    .orElse(null));

    ElectionPolicy CHALLENGES_ANSWERED =
            it -> says(it, "challenges-answered", it.unanswered() == 0).with("challenges", it.unanswered());

    ElectionPolicy A_CHALLENGE_WAITS = it -> says(it, "challenge-waits", it.unanswered() > 0);

    /// With the first who cannot be, and why.
    ElectionPolicy ALL_CAN_BE_SEATED = it -> it.obstacles().stream()
            .findFirst()
            .map(obstacle -> obstacle.verdict(it.today()))
            .orElseGet(() -> says(it, "all-seated", true));

    ElectionPolicy SOMEBODY_CANNOT_BE_SEATED =
            it -> says(it, "cannot-be-seated", !it.obstacles().isEmpty());

    static List<Verdict> judge(ElectionCase it, ElectionPolicy... policies) {
        return Stream.of(policies).map(policy -> policy.judge(it)).toList();
    }

    /// While candidates can still be added, decided about, or leave.
    static Verdict listOpen(Election election, LocalDate on, Instant now) {
        return Verdict.plain("elections.rule.list-open", election.isListOpen(now), on)
                .with("title", election.title());
    }

    static Verdict listDue(Election election, LocalDate on, Instant now) {
        return Verdict.plain("elections.rule.list-due", election.isListDue(now), on)
                .with("title", election.title());
    }

    static Verdict says(ElectionCase it, String rule, boolean satisfied) {
        return says(it, rule, satisfied, "");
    }

    static Verdict says(ElectionCase it, String rule, boolean satisfied, String section) {
        return Verdict.of("elections.rule." + rule, satisfied, section, it.today())
                .with("title", it.election().title());
    }
}
