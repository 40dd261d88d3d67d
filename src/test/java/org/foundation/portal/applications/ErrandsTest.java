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
import org.foundation.portal.shared.Task;
import org.foundation.portal.shared.TaskSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What waits for somebody, of all rooms together.
@OnDatabase
class TasksTest {

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    @Any
    Instance<TaskSource> rooms;

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
        assertThat(keys(nina)).containsExactly("members.task.waiting");
        desk.act("mina", reference, ReviewAct.OBJECT, "No.");
        assertThat(keys(nina)).containsExactly("members.task.waiting-board");
    }

    @Test
    void an_applicant_reads_by_which_day_the_committee_decides() {
        var nina = desk.stranger("Nina");
        var reference = desk.applied(nina, "individual", null);
        var due = desk.application(reference)
                .decisionDue(rulebook.on(hand.today()), clock.getZone())
                .orElseThrow();
        assertThat(tasks(nina))
                .extracting(it -> FoundationText.say(it.sentence()))
                .containsExactly("Your application " + reference + " is before the committee; it decides by "
                        + FoundationText.day(due));
    }

    @Test
    void what_came_before_the_board_waits_for_chair_and_secretary() {
        var before = count("dora", "members.task.board");
        var reference = desk.applied(desk.stranger("Nina"), "individual", null);
        desk.act("mina", reference, ReviewAct.OBJECT, "No.");
        assertThat(count("dora", "members.task.board")).isEqualTo(before + 1);
        assertThat(count("sofia", "members.task.board")).isEqualTo(before + 1);
        assertThat(keys(stage.person("ada"))).doesNotContain("members.task.board");
    }

    @Test
    void a_proposal_waits_for_whoever_has_not_spoken() {
        var before = count("mina", "members.task.proposed");
        var reference = desk.applied(desk.stranger("Nina"), "individual", null);
        desk.act("margaret", reference, ReviewAct.PROPOSE_APPROVAL, "");
        assertThat(count("mina", "members.task.proposed")).isEqualTo(before + 1);
        desk.act("mina", reference, ReviewAct.AGREE, "");
        assertThat(count("mina", "members.task.proposed")).isEqualTo(before);
    }

    @Test
    void an_application_past_its_day_waits_for_the_committee() {
        var before = count("kofi", "members.task.late");
        desk.applied(desk.stranger("Nina"), "individual", null);
        hand.moveBy(Duration.ofDays(21));
        assertThat(count("kofi", "members.task.late")).isGreaterThan(before);
        assertThat(count("sofia", "members.task.late")).isPositive();
    }

    @Test
    void what_came_before_the_board_is_no_longer_late_at_the_committee() {
        var reference = desk.applied(desk.stranger("Nina"), "individual", null);
        hand.moveBy(Duration.ofDays(21));
        var late = count("sofia", "members.task.late");
        desk.act("mina", reference, ReviewAct.OBJECT, "No.");
        assertThat(count("sofia", "members.task.late")).isEqualTo(late - 1);
    }

    @Test
    void papers_of_past_meetings_wait_for_the_secretary_and_drafts_for_the_directors() {
        assertThat(keys(stage.person("sofia"))).anyMatch(it -> it.startsWith("meetings.task."));
        assertThat(keys(stage.person("ada"))).noneMatch(it -> it.startsWith("meetings.task."));
    }

    @Test
    void a_report_in_draft_waits_for_the_treasurer() {
        assertThat(keys(stage.person("theo"))).contains("finances.task.draft");
    }

    @Test
    void a_counted_question_waits_for_whoever_certifies_it() {
        hand.moveBy(Duration.ofDays(60));
        stage.tick();
        assertThat(keys(stage.person("sofia"))).contains("decisions.task.certify");
        assertThat(keys(stage.person("elena"))).contains("decisions.task.certify");
        assertThat(keys(stage.person("theo"))).doesNotContain("decisions.task.certify");
    }

    private List<String> keys(Person of) {
        return tasks(of).stream().map(Task::key).toList();
    }

    private long count(String username, String key) {
        return tasks(stage.person(username)).stream()
                .filter(it -> it.key().equals(key))
                .mapToLong(it -> (long) it.sentence().arguments().get("count"))
                .sum();
    }

    private List<Task> tasks(Person of) {
        return rooms.stream().flatMap(it -> it.of(of.id(), hand.now()).stream()).toList();
    }
}
