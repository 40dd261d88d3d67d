package org.foundation.portal.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.foundation.portal.ballots.OpenedBox.Pile;
import org.foundation.portal.bylaws.Provision;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.polls.FrozenRoll;
import org.junit.jupiter.api.Test;

class MajorityTest {

    static final Instant NOW = Instant.parse("2026-06-15T00:00:00Z");
    static final FrozenRoll ROLL = new FrozenRoll(NOW, 100, 200, "0".repeat(64));

    final Rules rules = rules(
            "question.majority=50", "question.majority.of=VOTES_PRESENT",
            "amendment.majority=50", "amendment.majority.of=ALL_VOTES",
            "recall.majority=50", "recall.majority.of=ALL_VOTES");

    @Test
    void an_ordinary_question_needs_more_than_half_of_the_votes_present() {
        var ordinary = DecisionMatter.ORDINARY.majority(rules);

        assertThat(ordinary.passed(votes(50, 30, 20), ROLL)).isFalse();
        assertThat(ordinary.passed(votes(51, 30, 19), ROLL)).isTrue();
    }

    @Test
    void abstaining_weighs_like_no_because_whoever_abstains_is_present() {
        var ordinary = DecisionMatter.ORDINARY.majority(rules);

        assertThat(ordinary.passed(votes(10, 5, 6), ROLL)).isFalse();
        assertThat(ordinary.passed(votes(10, 5, 4), ROLL)).isTrue();
    }

    @Test
    void an_amendment_needs_more_than_half_of_all_votes_cast_or_not() {
        var amendment = DecisionMatter.AMENDMENT.majority(rules);

        assertThat(amendment.passed(votes(100, 0, 0), ROLL)).isFalse();
        assertThat(amendment.passed(votes(101, 0, 0), ROLL)).isTrue();
    }

    @Test
    void a_recall_is_decided_by_one_reading_and_says_of_the_others_only_whether_they_are_met() {
        var answers = new Answers(NOW, 60, 90, 5, 40, 0, 0);
        var recall = DecisionMatter.RECALL.majority(rules);

        assertThat(recall.test(answers, ROLL))
                .isEqualTo(new Majority.BindingResult(MajorityBasis.ALL_VOTES, 90, 200, 101, false));
        assertThat(recall.others(answers, ROLL))
                .containsExactly(
                        new Majority.OtherReading(MajorityBasis.VOTES_PRESENT, true),
                        new Majority.OtherReading(MajorityBasis.ALL_MEMBERS, true));
    }

    @Test
    void an_ordinary_question_has_one_reading() {
        assertThat(DecisionMatter.ORDINARY.majority(rules).others(votes(1, 0, 0), ROLL))
                .isEmpty();
    }

    @Test
    void what_a_question_needs_is_fixed_in_its_poll() {
        assertThat(DecisionMatter.AMENDMENT.majority(rules).parameters())
                .containsEntry("of", "ALL_VOTES")
                .containsEntry("section", "BL test");
    }

    @Property
    void more_yes_never_loses_what_was_won(
            @ForAll @IntRange(max = 60) int yes,
            @ForAll @IntRange(max = 60) int no,
            @ForAll @IntRange(max = 60) int abstain) {
        for (var decisionMatter : DecisionMatter.values()) {
            var majority = decisionMatter.majority(rules);
            if (majority.passed(votes(yes, no, abstain), ROLL)) {
                assertThat(majority.passed(votes(yes + 1, no, abstain), ROLL)).isTrue();
            }
        }
    }

    @Test
    void ballots_are_counted_in_members_and_in_votes() {
        var answers = Answers.of(
                List.of(new Pile(List.of(1), 3, 60), new Pile(List.of(2), 2, 2), new Pile(List.of(3), 1, 5)), NOW);

        assertThat(answers).isEqualTo(new Answers(NOW, 3, 60, 2, 2, 1, 5));
        assertThat(answers.votesPresent()).isEqualTo(67);
    }

    static Answers votes(long yes, long no, long abstain) {
        return new Answers(NOW, yes, yes, no, no, abstain, abstain);
    }

    static Rules rules(String... lines) {
        var day = LocalDate.parse("2026-06-01");
        var provisions = Stream.of(lines)
                .map(it -> it.split("="))
                .map(it -> new Provision(it[0], it[1], "BL test", LocalDate.EPOCH, null, "Test"))
                .toList();
        return new Rules(day, provisions, List.of(), List.of());
    }
}
