package org.foundation.portal.applications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.people.Person;
import org.foundation.portal.platform.FoundationText;
import org.foundation.portal.shared.Errand;
import org.foundation.portal.shared.Errands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What waits for somebody, of all rooms together.
@OnDatabase
class ErrandsTest {

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    @Any
    Instance<Errands> rooms;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    Desk desk;

    @BeforeEach
    void sit() {
        desk = new Desk();
    }

    @Test
    void an_applicant_sees_that_the_application_is_being_read() {
        var nina = desk.stranger("Nina");
        var reference = desk.applied(nina, "individual", null);
        assertThat(keys(nina)).containsExactly("members.errand.waiting");
        desk.act("mina", reference, ReviewAct.OBJECT, "No.");
        assertThat(keys(nina)).containsExactly("members.errand.waiting-board");
    }

    @Test
    void an_applicant_reads_by_which_day_the_committee_decides() {
        var nina = desk.stranger("Nina");
        var reference = desk.applied(nina, "individual", null);
        var due = desk.application(reference)
                .decisionDue(rulebook.on(hand.today()), clock.getZone())
                .orElseThrow();
        assertThat(errands(nina))
                .extracting(it -> FoundationText.say(it.key(), it.words().toArray()))
                .containsExactly("Your application " + reference + " is before the committee; it decides by "
                        + FoundationText.day(due));
    }

    @Test
    void what_came_before_the_board_waits_for_chair_and_secretary() {
        var before = count("dora", "members.errand.board");
        var reference = desk.applied(desk.stranger("Nina"), "individual", null);
        desk.act("mina", reference, ReviewAct.OBJECT, "No.");
        assertThat(count("dora", "members.errand.board")).isEqualTo(before + 1);
        assertThat(count("sofia", "members.errand.board")).isEqualTo(before + 1);
        assertThat(keys(stage.person("ada"))).doesNotContain("members.errand.board");
    }

    @Test
    void a_proposal_waits_for_whoever_has_not_spoken() {
        var before = count("mina", "members.errand.proposed");
        var reference = desk.applied(desk.stranger("Nina"), "individual", null);
        desk.act("margaret", reference, ReviewAct.PROPOSE_APPROVAL, "");
        assertThat(count("mina", "members.errand.proposed")).isEqualTo(before + 1);
        desk.act("mina", reference, ReviewAct.AGREE, "");
        assertThat(count("mina", "members.errand.proposed")).isEqualTo(before);
    }

    @Test
    void an_application_past_its_day_waits_for_the_committee() {
        var before = count("kofi", "members.errand.late");
        desk.applied(desk.stranger("Nina"), "individual", null);
        hand.moveBy(Duration.ofDays(21));
        assertThat(count("kofi", "members.errand.late")).isGreaterThan(before);
        assertThat(count("sofia", "members.errand.late")).isPositive();
    }

    @Test
    void what_came_before_the_board_is_no_longer_late_at_the_committee() {
        var reference = desk.applied(desk.stranger("Nina"), "individual", null);
        hand.moveBy(Duration.ofDays(21));
        var late = count("sofia", "members.errand.late");
        desk.act("mina", reference, ReviewAct.OBJECT, "No.");
        assertThat(count("sofia", "members.errand.late")).isEqualTo(late - 1);
    }

    @Test
    void papers_of_past_meetings_wait_for_the_secretary_and_drafts_for_the_directors() {
        assertThat(keys(stage.person("sofia"))).anyMatch(it -> it.startsWith("meetings.errand."));
        assertThat(keys(stage.person("ada"))).noneMatch(it -> it.startsWith("meetings.errand."));
    }

    @Test
    void a_report_in_draft_waits_for_the_treasurer() {
        assertThat(keys(stage.person("theo"))).contains("finances.errand.draft");
    }

    @Test
    void a_counted_question_waits_for_whoever_certifies_it() {
        hand.moveBy(Duration.ofDays(60));
        stage.tick();
        assertThat(keys(stage.person("sofia"))).contains("decisions.errand.certify");
        assertThat(keys(stage.person("elena"))).contains("decisions.errand.certify");
        assertThat(keys(stage.person("theo"))).doesNotContain("decisions.errand.certify");
    }

    private List<String> keys(Person of) {
        return errands(of).stream().map(Errand::key).toList();
    }

    private long count(String username, String key) {
        return errands(stage.person(username)).stream()
                .filter(it -> it.key().equals(key))
                .mapToLong(it -> ((Number) it.words().getFirst()).longValue())
                .sum();
    }

    private List<Errand> errands(Person of) {
        return rooms.stream().flatMap(it -> it.of(of.id(), hand.now()).stream()).toList();
    }
}
