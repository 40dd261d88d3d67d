package org.foundation.portal.elections;

import static org.foundation.portal.bylaws.Rule.DIRECTOR_TERM_YEARS;
import static org.foundation.portal.bylaws.Rule.NOMINEE_MEMBER_DAYS;

import java.util.List;
import java.util.stream.Stream;
import org.foundation.portal.acts.Verdict;

/// The rules about answering a nomination, each by its name; an act names those it has to meet.
@FunctionalInterface
interface CandidacyPolicy {

    Verdict judge(CandidacyCase it);

    CandidacyPolicy LIST_OPEN = it -> ElectionPolicy.listOpen(it.election(), it.today(), it.now());

    /// The list waits for the committee, never for whoever has not answered.
    CandidacyPolicy BEFORE_THE_LIST_IS_DUE =
            it -> says(it, "in-time", !it.election().isListDue(it.now()));

    CandidacyPolicy NOT_DECIDED_YET = it -> says(it, "to-answer", it.candidate().isToAnswer());

    CandidacyPolicy NOT_ANSWERED_YET = it -> says(it, "asked", it.candidate().isAsked());

    CandidacyPolicy STANDS_NOWHERE_ELSE = it -> says(
                    it, "stands-elsewhere", it.standsIn().isEmpty(), it.rules().section(DIRECTOR_TERM_YEARS))
            .with("elsewhere", it.standsIn().orElse(""));

    CandidacyPolicy BOUND_BY_THE_POLICIES =
            it -> says(it, "bound", it.bound(), it.rules().section(NOMINEE_MEMBER_DAYS));

    CandidacyPolicy NOT_FINAL = it -> says(it, "not-final", !it.election().isSettled(it.now()))
            .with("stage", it.election().stageAt(it.now()));

    CandidacyPolicy IN_THE_RUNNING =
            it -> says(it, "in-the-running", it.candidate().mayBeElected());

    static List<Verdict> judge(CandidacyCase it, CandidacyPolicy... policies) {
        return Stream.of(policies).map(policy -> policy.judge(it)).toList();
    }

    private static Verdict says(CandidacyCase it, String rule, boolean satisfied) {
        return says(it, rule, satisfied, "");
    }

    private static Verdict says(CandidacyCase it, String rule, boolean satisfied, String section) {
        return Verdict.of("elections.rule." + rule, satisfied, section, it.today())
                .with("title", it.election().title())
                .with("standing", it.candidate().standing());
    }
}
