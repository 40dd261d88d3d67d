package org.foundation.portal.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.foundation.portal.InPortal;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.audit.AuditEntries;
import org.foundation.portal.people.By;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.People;
import org.foundation.portal.shared.Sha256;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Minutes on the real database: two acts at once act once, and what is approved stays as it is, whoever asks.
@ExtendWith(ArquillianExtension.class)
class MinutesIT {

    static final Instant NOW = Instant.parse("2025-03-11T18:00:00Z");

    @Deployment
    static WebArchive portal() {
        return InPortal.archive("minutes");
    }

    @Inject
    Acts acts;

    @Inject
    CallMeeting callMeeting;

    @Inject
    OpenMeeting openMeeting;

    @Inject
    SubmitMinutes submitMinutes;

    @Inject
    ApproveMinutes approveMinutes;

    @Inject
    PublishMinutes publishMinutes;

    @Inject
    Meetings meetings;

    @Inject
    Editions editions;

    @Inject
    RemindSecretary remindSecretary;

    @Inject
    People people;

    @Inject
    AuditEntries auditEntries;

    @Inject
    UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource database;

    private String slug;
    private UUID meeting;
    private UUID motion;

    @BeforeEach
    void minutes_wait_for_their_approval() throws Exception {
        transaction.begin();
        var plan = new Plan(
                Body.MEMBERSHIP_COMMITTEE,
                MeetingKind.REGULAR,
                LocalDate.of(2025, 3, 11),
                LocalTime.NOON,
                ZoneId.of("America/New_York"),
                "Here",
                "",
                List.of("Minutes"),
                Set.of());
        var held = acts.performDue(
                        callMeeting,
                        callMeeting.noticed(
                                plan,
                                meetings.highestNumber(plan.body()) + 1,
                                secretary(),
                                NOW.minus(20, ChronoUnit.DAYS)))
                .meeting();
        openMeeting.open(held, secretary().id(), NOW);
        held.attend(
                held.attendance().stream().collect(Collectors.toMap(Attendance::personId, it -> Presence.PRESENT)),
                List.of());
        var votes = held.attendance().stream().collect(Collectors.toMap(Attendance::personId, it -> RollCallVote.YES));
        var budget = new Motion(
                held,
                1,
                Motion.Wording.of("Budget", "Resolved.", MotionMatter.ORDINARY),
                votes,
                secretary().id(),
                NOW);
        meetings.entityManager().persist(budget);
        var minutes = Minutes.begin(held, secretary().id(), NOW);
        minutes.write("All was well.", NOW);
        meetings.entityManager().persist(minutes);
        meetings.entityManager().flush();
        acts.performDue(submitMinutes, submitMinutes.hadAlready(held, secretary(), NOW));
        var approval = new Motion(
                held,
                2,
                Motion.Wording.approving(
                        "Approval", "Resolved.", minutes.submitted().orElseThrow()),
                votes,
                secretary().id(),
                NOW.plusSeconds(60));
        meetings.entityManager().persist(approval);
        slug = held.slug();
        meeting = held.id();
        motion = approval.id();
        transaction.commit();
    }

    @Test
    void two_approvals_at_once_act_once() throws Exception {
        var refused =
                atOnce(held -> acts.performDue(approveMinutes, approveMinutes.of(held, motion, secretary(), NOW)));

        assertThat(refused).isEqualTo(1);
        assertThat(deeds("meetings.minutes-approved")).isEqualTo(1);
    }

    @Test
    void two_publications_at_once_act_once() throws Exception {
        approve();
        var refused = atOnce(held -> acts.performDue(publishMinutes, publishMinutes.of(held, secretary(), NOW)));

        assertThat(refused).isEqualTo(1);
        assertThat(deeds("meetings.minutes-published")).isEqualTo(1);
    }

    @Test
    void the_record_as_read_again_is_the_one_that_was_approved() throws Exception {
        approve();
        transaction.begin();
        var minutes = editions.of(meeting).getFirst();
        assertThat(minutes.hash()).contains(Sha256.of(minutes.document().orElseThrow()));
        assertThat(minutes.document().orElseThrow()).contains("- Yes, 6:", "All was well.");
        transaction.rollback();
    }

    @Test
    void the_database_keeps_what_is_approved() throws Exception {
        run("update portal.minutes set changed_at = changed_at where meeting_id = '" + meeting + "'");
        approve();
        for (var rewrite : List.of(
                "update portal.minutes set text = 'x' where meeting_id = '" + meeting + "'",
                "update portal.minutes set document = 'x' where meeting_id = '" + meeting + "'",
                "delete from portal.minutes where meeting_id = '" + meeting + "'")) {
            assertThatThrownBy(() -> run(rewrite)).hasMessageContaining("approved minutes are not rewritten");
        }
        assertThatThrownBy(() -> run("update portal.motion set text = 'x' where id = '" + motion + "'"))
                .hasMessageContaining("something has been done by this motion");
        for (var rewrite : List.of(
                "update portal.motion_vote set choice = 'NO' where motion_id = '" + motion + "'",
                "delete from portal.motion_vote where motion_id = '" + motion + "'",
                "update portal.meeting_attendance set presence = 'ABSENT' where meeting_id = '" + meeting + "'",
                "delete from portal.meeting_attendance where meeting_id = '" + meeting + "'",
                "insert into portal.meeting_guest values ('" + meeting + "', 7, 'x')")) {
            assertThatThrownBy(() -> run(rewrite)).hasMessageContaining("the record of this meeting is approved");
        }
    }

    private interface Attempt {
        void on(Meeting held);
    }

    /// Both have loaded the minutes before either acts. Returns how many were refused.
    private int atOnce(Attempt act) throws Exception {
        var both = new CyclicBarrier(2);
        Callable<Boolean> attempt = () -> {
            transaction.begin();
            try {
                var held = meetings.bySlug(slug).orElseThrow();
                editions.of(held.id());
                both.await();
                act.on(held);
                transaction.commit();
                return false;
            } catch (Exception e) {
                if (transaction.getStatus() == jakarta.transaction.Status.STATUS_ACTIVE) {
                    transaction.rollback();
                }
                return true;
            }
        };
        var refused = new ArrayList<Boolean>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(List.of(attempt, attempt))) {
                refused.add(done.get());
            }
        }
        return (int) refused.stream().filter(it -> it).count();
    }

    /// The portal's own clock may remind the secretary of these late minutes at the same moment: first it does that.
    private void approve() throws Exception {
        remindSecretary.remind(meeting, NOW);
        transaction.begin();
        try {
            var held = meetings.byId(meeting).orElseThrow();
            acts.performDue(approveMinutes, approveMinutes.of(held, motion, secretary(), NOW));
        } catch (RuntimeException e) {
            transaction.rollback();
            throw e;
        }
        transaction.commit();
    }

    private long deeds(String what) {
        return auditEntries.about(meeting).stream()
                .filter(it -> it.what().equals(what))
                .count();
    }

    private By secretary() {
        return new By(people.byEmail("sofia@demo.example").orElseThrow(), Set.of(Office.SECRETARY));
    }

    private void run(String sql) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
