package org.foundation.portal.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundation.portal.people.Refused.refused;

import jakarta.inject.Inject;
import java.util.Set;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.decisions.CallDecision.Question;
import org.foundation.portal.people.By;
import org.foundation.portal.people.Office;
import org.foundation.portal.polls.Option;
import org.foundation.portal.polls.Phase;
import org.foundation.portal.polls.Timetable;
import org.junit.jupiter.api.Test;

/// Dora, who chairs the board, puts a question.
@OnDatabase
class CallDecisionTest {

    static final Question HALL =
            new Question("Shall the hall be green?", "Green.", DecisionMatter.AMENDMENT, "Resolution 7");

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    Decisions decisions;

    @Inject
    Rulebook rulebook;

    @Inject
    CallDecision call;

    @Inject
    Acts acts;

    @Test
    void a_question_gets_a_poll_with_its_paper_and_its_majority_and_the_trail_tells_of_it() {
        var decision = asked(HALL);

        var poll = decisions.asked("shall-the-hall-be-green-" + opens()).poll();
        assertThat(poll.id()).isEqualTo(decision.poll().id());
        assertThat(poll.phaseAt(hand.now())).isEqualTo(Phase.CALLED);
        assertThat(poll.options()).extracting(Option::label).containsExactly("Yes", "No", "Abstain");
        assertThat(poll.ballot()).isPresent();
        assertThat(poll.methodParameters()).contains("matter=AMENDMENT", "of=ALL_VOTES");
        assertThat(stage.trail(poll.id())).containsExactly("decisions.called");
        assertThat(stage.letters(stage.person("ada")))
                .as("nobody is written to before the notice")
                .isEmpty();
    }

    @Test
    void the_same_question_put_again_has_an_address_of_its_own() {
        asked(HALL);

        assertThat(asked(HALL).poll().slug()).isEqualTo("shall-the-hall-be-green-" + opens() + "-2");
    }

    @Test
    void only_the_chair_and_the_secretary_put_questions() {
        var elena = new By(stage.person("elena"), Set.of(Office.ELECTION_COMMITTEE));

        assertThat(acts.offer(call, call.of(elena, hand.now())).shown()).isFalse();
        assertThat(acts.offer(call, call.of(dora(), hand.now())).open()).isTrue();
        refused("members.rule.in-office.no", () -> acts.perform(call, call.of(HALL, days(32), elena, hand.now())));
    }

    @Test
    void a_vote_so_soon_that_notice_would_be_late_is_refused_with_the_rule() {
        refused("polls.timetable.record-date.no", () -> acts.perform(call, call.of(HALL, days(9), dora(), hand.now())));
        assertThat(call.verdicts(call.of(HALL, days(9), dora(), hand.now())))
                .filteredOn(it -> !it.satisfied())
                .extracting(it -> it.section())
                .contains("BL 3.4", "BL 9.4");
    }

    private Decision asked(Question question) {
        return stage.act(() -> acts.perform(call, call.of(question, days(32), dora(), hand.now())))
                .decision();
    }

    private By dora() {
        return new By(stage.person("dora"), Set.of(Office.CHAIR));
    }

    private Timetable days(int ahead) {
        var today = hand.today();
        return Timetable.forDecision(today, today, today.plusDays(ahead), rulebook.on(today));
    }

    private int opens() {
        return days(32).opensOn().getYear();
    }
}
