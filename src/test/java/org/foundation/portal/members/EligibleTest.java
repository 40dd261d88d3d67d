package org.foundation.portal.members;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.applications.Desk;
import org.foundation.portal.members.EligibilitySource.Eligibility;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// "Am I eligible?" gives the reason that is true, and what would really change it.
@OnDatabase
class EligibleTest {

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    Instance<EligibilitySource> sources;

    Desk desk;

    @BeforeEach
    void sit() {
        desk = new Desk();
    }

    @Test
    void whoever_was_admitted_after_the_record_date_is_told_just_that() {
        var nina = desk.stranger("Nina");
        desk.admit(desk.applied(nina, "individual", null));
        var past = votes(nina).stream()
                .filter(it -> it.decidedOn().isBefore(desk.today()))
                .toList();
        assertThat(past).isNotEmpty();
        for (var answer : past) {
            assertThat(failing(answer)).contains("members.standing.admitted").doesNotContain("members.standing.term");
        }
    }

    @Test
    void nobody_is_advised_to_apply_for_a_vote_whose_record_date_has_passed() {
        var nina = desk.stranger("Nina");
        for (var answer : votes(nina)) {
            var past = answer.decidedOn().isBefore(desk.today());
            assertThat(failing(answer)).containsExactly(past ? "polls.voter-too-late" : "polls.voter");
        }
        assertThat(votes(nina)).anyMatch(it -> it.decidedOn().isBefore(desk.today()));
    }

    @Test
    void whoever_is_no_member_is_told_of_no_day_that_there_is_not() {
        var nina = desk.stranger("Nina");
        var standing = answers(nina).stream()
                .filter(it -> it.act().equals("elections.eligible.stand"))
                .toList();
        assertThat(standing).isNotEmpty();
        for (var answer : standing) {
            assertThat(failing(answer))
                    .contains("elections.rule.nominee-since-never")
                    .doesNotContain("elections.rule.nominee-since");
        }
    }

    @Test
    void every_rule_about_the_reader_speaks_to_the_reader() {
        var texts = Texts.in(java.util.Locale.ENGLISH);
        for (var username : List.of("ada", "grace", "elena", "kofi")) {
            answers(stage.person(username)).stream()
                    .filter(it -> it.act().equals("elections.eligible.stand"))
                    .flatMap(it -> it.verdicts().stream())
                    .map(Verdict::answer)
                    .filter(it -> it.startsWith("elections.rule."))
                    .forEach(it ->
                            assertThat(texts.containsKey(it + ".you")).as(it).isTrue());
        }
    }

    private List<Eligibility> votes(Person of) {
        return answers(of).stream()
                .filter(it -> it.act().equals("polls.eligible.vote"))
                .toList();
    }

    private List<Eligibility> answers(Person of) {
        return sources.stream().flatMap(it -> it.of(of, hand.now()).stream()).toList();
    }

    private static List<String> failing(Eligibility answer) {
        return answer.verdicts().stream()
                .filter(it -> !it.satisfied())
                .map(Verdict::rule)
                .toList();
    }
}
