package org.foundation.portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Somebody says whom they work for, and no longer work for.
@OnDatabase
class EmployersTest {

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    Acts acts;

    @Inject
    DeclareEmployer declare;

    @Inject
    EndEmployment end;

    @Inject
    Employments employments;

    Person ada;
    int before;

    @BeforeEach
    void ada_has_said_nothing_yet() {
        ada = stage.person("ada");
        before = today().size();
    }

    @Test
    void an_employer_counts_from_today_and_the_trail_knows_it() {
        declare("Initech");
        assertThat(today()).hasSize(before + 1);
        assertThat(stage.trail(ada.id())).containsOnlyOnce("members.employed");
    }

    @Test
    void the_same_employer_again_changes_nothing_and_is_not_recorded_again() {
        declare("Initech");
        declare(" Initech ");
        assertThat(today()).hasSize(before + 1);
        assertThat(stage.trail(ada.id())).containsOnlyOnce("members.employed");
    }

    @Test
    void a_sixth_employer_is_refused_and_the_offer_says_why() {
        for (int i = before; i < DeclareEmployer.MOST; i++) {
            declare("Employer " + i);
        }
        assertThat(acts.offer(declare, declare.of(ada, "", hand.now())).hindrances())
                .extracting(Verdict::rule)
                .containsExactly("people.rule.employers");
        assertThatThrownBy(() -> declare("One too many")).hasMessageStartingWith("people.rule.employers.no");
        assertThat(today()).hasSize(DeclareEmployer.MOST);
    }

    @Test
    void an_employment_ends_once_it_is_confirmed() {
        declare("Initech");
        var job = today().getLast();
        assertThatThrownBy(() -> end(job, false)).hasMessageStartingWith("acts.not-confirmed");
        assertThat(today().getLast().untilDay()).isEmpty();

        end(job, true);
        assertThat(employments.of(ada.id()).getLast().untilDay()).isPresent();
        assertThat(stage.trail(ada.id())).contains("members.employment-ended");
        assertThat(acts.offer(end, end.of(job.id(), ada, hand.now())).open()).isFalse();
        assertThatThrownBy(() -> end(job, true)).hasMessageStartingWith("people.rule.not-ending.no");
    }

    @Test
    void nobody_ends_anothers_employment() {
        declare("Initech");
        var job = today().getLast();
        assertThatThrownBy(() -> end.of(job.id(), stage.person("grace"), hand.now()))
                .isInstanceOf(NotFound.class);
    }

    private void declare(String employer) {
        stage.act(() -> acts.perform(declare, declare.of(ada, employer, hand.now())));
    }

    private void end(Employment job, boolean sure) {
        stage.act(() -> acts.perform(end, end.of(job.id(), ada, hand.now()), sure));
    }

    private List<Employment> today() {
        return employments.of(ada.id()).stream()
                .filter(it -> it.isOn(hand.today()))
                .toList();
    }
}
