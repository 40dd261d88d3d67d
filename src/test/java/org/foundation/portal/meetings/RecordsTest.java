package org.foundation.portal.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundation.portal.meetings.Cast.refused;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.applications.BoardMotions;
import org.foundation.portal.audit.AuditEntries;
import org.foundation.portal.audit.AuditEntry;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.meetings.web.AbandonPage;
import org.foundation.portal.meetings.web.ApprovePage;
import org.foundation.portal.meetings.web.AttendPage;
import org.foundation.portal.meetings.web.CancelPage;
import org.foundation.portal.meetings.web.CorrectPage;
import org.foundation.portal.meetings.web.ElsewherePage;
import org.foundation.portal.meetings.web.MinutesPage;
import org.foundation.portal.meetings.web.MissPage;
import org.foundation.portal.meetings.web.PublishPage;
import org.foundation.portal.meetings.web.ShowPage;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.people.By;
import org.foundation.portal.shared.Sha256;
import org.foundation.portal.shared.Task;
import org.junit.jupiter.api.Test;

/// What the board did, as its secretary records it: every act of the pages walked to its end, and the record there
/// afterwards. The sample's meetings are those of second Tuesdays; that of 11 August is late, that of 8 September in
/// draft, and the next one is on 13 October.
@OnDatabase
class RecordsTest {

    static final String LATE = "board-2026-08-11";
    static final String DRAFT = "board-2026-09-08";
    static final String NEXT = "board-2026-10-13";

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    Meetings meetings;

    @Inject
    Motions motions;

    @Inject
    Editions editions;

    @Inject
    RecordMotion recordMotion;

    @Inject
    CorrectMotion correctMotion;

    @Inject
    RecordAttendance recordAttendance;

    @Inject
    Acts acts;

    @Inject
    OpenMeeting openMeeting;

    @Inject
    CallMeeting callMeeting;

    @Inject
    Rulebook rulebook;

    @Inject
    AuditEntries auditEntries;

    @Inject
    Notices notices;

    @Inject
    MeetingTasks meetingTasks;

    @Inject
    BoardMotions boardMotions;

    @Inject
    AttendPage attend;

    @Inject
    MinutesPage write;

    @Inject
    ApprovePage approve;

    @Inject
    PublishPage publish;

    @Inject
    CorrectPage correct;

    @Inject
    AbandonPage abandon;

    @Inject
    CancelPage cancel;

    @Inject
    MissPage miss;

    @Inject
    ElsewherePage elsewhere;

    @Inject
    ShowPage show;

    @Test
    void all_minutes_of_the_sample_were_approved_by_a_motion_that_came_after_them() {
        var approved = meetings.all().stream()
                .flatMap(it -> editions.of(meeting(it.slug()).id()).stream())
                .filter(Minutes::isApproved)
                .toList();

        assertThat(approved).hasSizeGreaterThan(8).allSatisfy(it -> {
            var motion = motions.byId(it.approval().orElseThrow().motionId()).orElseThrow();
            var decidedAt = meetings.byId(motion.meetingId()).orElseThrow();
            var submittedAt = it.submission().orElseThrow().submittedAt();
            assertThat(motion.approves()).isEqualTo(it.submitted());
            assertThat(submittedAt).isBefore(motion.recordedAt());
            assertThat(motion.recordedAt()).isBefore(it.approval().orElseThrow().approvedAt());
            assertThat(LegalDay.of(submittedAt, Cast.ZONE)).isBeforeOrEqualTo(decidedAt.heldOn());
        });
    }

    @Test
    void minutes_go_from_the_draft_to_the_directors_to_the_motion_to_everybody() {
        stage.signIn("sofia");
        var sofia = stage.by("sofia");
        writeAndSubmit(DRAFT, "What was said.");
        assertThat(entriesOf(DRAFT)).contains("meetings.minutes-submitted");
        assertThat(letters("hugo"))
                .contains("To be approved: the minutes of " + meeting(DRAFT).title());

        var motion = approveAt(NEXT, DRAFT, sofia);
        publishMinutes(DRAFT, motion);

        var minutes = editions.published(meeting(DRAFT).id()).orElseThrow();
        assertThat(minutes.text()).isEqualTo("What was said.");
        assertThat(minutes.hash()).contains(Sha256.of(minutes.document().orElseThrow()));
        assertThat(entriesOf(DRAFT)).contains("meetings.minutes-approved", "meetings.minutes-published");
        assertThat(meetings.owing(hand.today())).extracting(Meeting::slug).doesNotContain(DRAFT);
    }

    @Test
    void a_motion_cannot_approve_minutes_that_were_not_submitted_before_its_meeting_was_over() {
        stage.signIn("sofia");
        var sofia = stage.by("sofia");
        writeAndSubmit(LATE, "Written two months later.");
        var words = submitted(LATE);

        refused("meetings.submitted-after", () -> move(LATE, words, sofia));
        refused("meetings.submitted-after", () -> move(DRAFT, words, sofia));
        assertThat(motions.approving(words.edition())).isEmpty();
    }

    @Test
    void nothing_but_minutes_is_decided_by_a_motion_that_approves_minutes() {
        stage.signIn("sofia");
        var sofia = stage.by("sofia");
        writeAndSubmit(DRAFT, "What was said.");
        var ofMinutes = approveAt(NEXT, DRAFT, sofia);
        var other = keep(() -> acts.perform(
                        recordMotion,
                        recordMotion.of(
                                meeting(NEXT),
                                Motion.Wording.of("Nina is admitted", "Resolved.", MotionMatter.ORDINARY),
                                allYes(NEXT),
                                sofia,
                                hand.now()))
                .motion());

        assertThat(boardMotions.carriedFrom(meeting(NEXT).heldOn()))
                .extracting(BoardMotions.Carried::id)
                .contains(other.id())
                .doesNotContain(ofMinutes.id());
    }

    @Test
    void minutes_wait_for_the_directors_from_when_they_are_submitted() {
        stage.signIn("sofia");
        open(named -> write.asked().setName(named), DRAFT);
        write.load();
        write.setText("What was said.");
        write.finish();
        assertThat(waiting("hugo", DRAFT)).isEmpty();

        submit(DRAFT);
        assertThat(waiting("hugo", DRAFT)).containsExactly("meetings.task.approve");
    }

    @Test
    void a_correction_waits_for_the_secretary_and_then_for_the_directors() {
        var slug = published();
        assertThat(waiting("sofia", slug)).isEmpty();

        correct(slug, "A slip", stage.by("sofia"));
        assertThat(waiting("sofia", slug)).containsExactly("meetings.task.approval");
        assertThat(waiting("hugo", slug)).isEmpty();

        submit(slug);
        assertThat(waiting("hugo", slug)).containsExactly("meetings.task.approve");
    }

    @Test
    void one_motion_approves_one_edition_once() {
        stage.signIn("sofia");
        var sofia = stage.by("sofia");
        writeAndSubmit(LATE, "Of August.");
        writeAndSubmit(DRAFT, "Of September.");
        var motion = approveAt(NEXT, LATE, sofia);
        publishMinutes(LATE, motion);

        refused("meetings.motion-does-not-approve", () -> approveBy(DRAFT, motion.id()));
        correct(LATE, "A slip", sofia);
        submit(LATE);
        assertThat(candidates(LATE)).isEmpty();
        refused("meetings.motion-does-not-approve", () -> approveBy(LATE, motion.id()));
    }

    @Test
    void the_database_knows_no_approval_without_a_motion_that_names_the_edition() {
        stage.signIn("sofia");
        var sofia = stage.by("sofia");
        writeAndSubmit(DRAFT, "What was said.");
        hold(NEXT, sofia);
        var other = keep(() -> acts.perform(
                        recordMotion,
                        recordMotion.of(
                                meeting(NEXT),
                                Motion.Wording.of("Budget", "Resolved.", MotionMatter.ORDINARY),
                                allYes(NEXT),
                                sofia,
                                hand.now()))
                .motion());

        assertThatThrownBy(() -> stage.sql(
                        "update portal.minutes set approved_at = now(), approved_by = submitted_by, motion_id = '"
                                + other.id() + "' where id = '"
                                + submitted(DRAFT).edition() + "'"))
                .hasMessageContaining("a motion approves the edition that was submitted before it");
    }

    @Test
    void a_correction_puts_right_who_was_there_and_how_they_voted_and_keeps_what_was() {
        stage.signIn("sofia");
        var sofia = stage.by("sofia");
        var slug = published();
        var before = editions.published(meeting(slug).id()).orElseThrow();
        var absent = meeting(slug).attendance().stream()
                .filter(Attendance::present)
                .findFirst()
                .orElseThrow();
        correct(slug, "They were not there", sofia);

        open(named -> attend.asked().setName(named), slug);
        attend.load();
        attend.getLines().stream()
                .filter(it -> it.getPerson().equals(absent.personId()))
                .forEach(it -> {
                    it.setPresence(Presence.APOLOGIES);
                    it.setName("Spelled Better");
                });
        attend.attend();
        for (var motion : motions.of(meeting(slug).id())) {
            var votes = new HashMap<>(motion.votes());
            votes.remove(absent.personId());
            keep(() -> {
                var now = motions.byId(motion.id()).orElseThrow();
                acts.perform(
                        correctMotion,
                        correctMotion.of(meeting(slug), now, motion.wording(), votes, sofia, hand.now()));
                return motion;
            });
        }
        submit(slug);
        var motion = approveAt(NEXT, slug, sofia);
        publishMinutes(slug, motion);

        var all = editions.of(meeting(slug).id());
        assertThat(all.get(0).document()).isEqualTo(before.document());
        assertThat(all.get(0).document().orElseThrow()).contains(absent.name());
        assertThat(all.get(1).document().orElseThrow())
                .contains("Apologies: Spelled Better")
                .doesNotContain(absent.name());
        assertThat(Difference.between(
                                all.get(0).document().orElseThrow(),
                                all.get(1).document().orElseThrow())
                        .isEmpty())
                .isFalse();
        assertThat(meeting(slug).isClosed()).isTrue();
        stage.signOut();
        open(named -> show.asked().setName(named), slug);
        show.setEdition(1);
        show.load();
        assertThat(show.isRecord())
                .as("attendance of today under the words of then")
                .isFalse();
        assertThat(show.isEarlier()).isTrue();
    }

    @Test
    void a_correction_in_draft_leaves_what_is_published_as_it_is_for_everybody() {
        stage.signIn("sofia");
        var sofia = stage.by("sofia");
        var slug = published();
        correct(slug, "A slip", sofia);
        open(named -> show.asked().setName(named), slug);
        show.load();
        assertThat(show.isEarlier()).as("a draft replaces nothing").isFalse();
        assertThat(show.isRecord()).isFalse();

        stage.signOut();
        open(named -> show.asked().setName(named), slug);
        show.load();
        assertThat(show.isRecord()).isFalse();
        assertThat(show.getMinutes())
                .isNotNull()
                .satisfies(it -> assertThat(it.isPublished()).isTrue());
        assertThat(show.getEditions()).hasSize(1);
    }

    @Test
    void a_correction_nobody_wants_is_given_up_once_the_record_is_as_it_was() {
        stage.signIn("sofia");
        var sofia = stage.by("sofia");
        var slug = published();
        var guests = meeting(slug).guests();
        correct(slug, "A slip", sofia);
        guests(slug, List.of("Ivy Guest"), sofia);
        open(named -> abandon.asked().setName(named), slug);
        refused("meetings.rule.record-as-before.no", abandon::abandon);

        guests(slug, guests, sofia);
        open(named -> abandon.asked().setName(named), slug);
        abandon.setSure(true);
        abandon.abandon();
        assertThat(editions.of(meeting(slug).id())).hasSize(1);
        assertThat(meeting(slug).isClosed()).isTrue();
        assertThat(entriesOf(slug)).contains("meetings.correction-given-up");
    }

    @Test
    void a_closed_record_is_not_opened_again_without_a_correction() {
        var slug = published();
        assertThatThrownBy(() -> stage.sql("update portal.meeting set closed_at = null where slug = '" + slug + "'"))
                .hasMessageContaining("the record of this meeting is approved");
    }

    @Test
    void attendance_does_not_take_its_majority_from_a_motion_that_minutes_rest_on() {
        stage.signIn("sofia");
        var sofia = stage.by("sofia");
        writeAndSubmit(DRAFT, "What was said.");
        var motion = approveAt(NEXT, DRAFT, sofia);
        open(named -> approve.asked().setName(named), DRAFT);
        approve.setMotion(motion.id().toString());
        approve.approve();

        var present =
                meeting(NEXT).attendance().stream().map(Attendance::personId).toList();
        attendance(NEXT, apologies(present.subList(0, 1)), sofia);
        assertThat(motions.byId(motion.id())
                        .orElseThrow()
                        .outcome(meeting(NEXT), rules(NEXT))
                        .carried())
                .isTrue();
        refused("meetings.rests-on-motion", () -> attendance(NEXT, apologies(present.subList(0, 5)), sofia));
        assertThat(meeting(NEXT).quorum(rules(NEXT)).present()).isEqualTo(6);
    }

    @Test
    void what_has_been_approved_anew_rests_on_the_earlier_motion_no_more() {
        stage.signIn("sofia");
        var sofia = stage.by("sofia");
        writeAndSubmit(DRAFT, "What was said.");
        var first = approveAt(NEXT, DRAFT, sofia);
        publishMinutes(DRAFT, first);
        correct(DRAFT, "Approved anew: fewer were there than was thought", sofia);
        submit(DRAFT);
        var special = special(sofia);
        publishMinutes(DRAFT, approveAt(special, DRAFT, sofia));

        attendance(
                NEXT,
                apologies(meeting(NEXT).attendance().stream()
                        .map(Attendance::personId)
                        .limit(5)
                        .toList()),
                sofia);
        assertThat(meeting(NEXT).quorum(rules(NEXT)).present()).isEqualTo(2);
    }

    @Test
    void the_motions_of_a_record_that_is_being_corrected_approve_nothing() {
        stage.signIn("sofia");
        var sofia = stage.by("sofia");
        hold(NEXT, sofia);
        writeAndSubmit(NEXT, "Of October.");
        writeAndSubmit(DRAFT, "Of September.");
        var ofSeptember = move(NEXT, submitted(DRAFT), sofia);
        submit(NEXT);
        publishMinutes(NEXT, move(NEXT, submitted(NEXT), sofia));
        correct(NEXT, "A slip", sofia);

        refused("meetings.rule.settled.no", () -> approveBy(DRAFT, ofSeptember.id()));
    }

    @Test
    void a_meeting_whose_time_has_come_is_not_cancelled_but_said_not_to_have_taken_place() {
        stage.signIn("sofia");
        hand.moveTo(LocalDate.of(2026, 12, 1));
        open(named -> cancel.asked().setName(named), NEXT);
        cancel.setWhy("Late");
        refused("meetings.rule.still-to-come.no", cancel::cancel);
        assertThat(owing()).contains(NEXT);

        open(named -> miss.asked().setName(named), NEXT);
        miss.setWhy("Nobody came");
        miss.miss();

        assertThat(owing()).doesNotContain(NEXT);
        assertThat(meetings.all())
                .filteredOn(it -> it.slug().equals(NEXT))
                .singleElement()
                .satisfies(meetingSummary -> {
                    assertThat(meetingSummary.missed()).isTrue();
                    assertThat(meetingSummary.number()).isNotNull();
                    assertThat(meetingSummary.missedWhy()).isEqualTo("Nobody came");
                });
        assertThat(entriesOf(NEXT)).contains("meetings.missed");
        assertThat(letters("hugo")).anyMatch(it -> it.startsWith("Not held: "));
        open(named -> show.asked().setName(named), NEXT);
        show.load();
        assertThat(show.getMissedBy()).isEqualTo("Sofia Lindqvist");
        assertThat(openActs()).contains("attend").doesNotContain("cancel", "miss");
    }

    @Test
    void the_database_cancels_no_meeting_after_its_time() {
        var cancelled = "update portal.meeting set cancelled_why = 'x', number = null, cancelled_at = "
                + "(held_on + starts_at) at time zone zone%s where slug = '" + NEXT + "'";
        assertThatThrownBy(() -> stage.sql(cancelled.formatted(""))).hasMessageContaining("meeting_cancelled_before");
        assertThat(stage.sql(cancelled.formatted(" - interval '1 second'"))).isEqualTo(1);
    }

    @Test
    void a_director_who_takes_office_while_the_form_is_open_is_asked_about_too() {
        stage.signIn("sofia");
        hand.moveTo(meeting(NEXT).starts().plusSeconds(600));
        open(named -> attend.asked().setName(named), NEXT);
        attend.load();
        attend.getLines().forEach(it -> it.setPresence(Presence.PRESENT));
        var pilar = stage.person("pilar").id();
        stage.sql("update portal.term_of_office set ended_on = '2026-10-13', ending = 'RESIGNED' where person_id = '"
                + pilar + "'");
        stage.sql("insert into portal.term_of_office select gen_random_uuid(), seat_number, '"
                + stage.person("ada").id()
                + "', '2026-10-13', until_day, 'APPOINTED', 'Resolution', true, null, null, null, now(), null, 0"
                + " from portal.term_of_office where person_id = '" + pilar + "'");

        refused("meetings.presence-missing", attend::attend);
        assertThat(meeting(NEXT).isHeld()).isFalse();
        assertThat(attend.getLines())
                .extracting(AttendPage.AttendanceLine::getName)
                .contains("Ada Brandt")
                .doesNotContain(stage.person("pilar").name());
        attend.getLines().stream()
                .filter(it -> it.getPresence() == null)
                .forEach(it -> it.setPresence(Presence.REMOTE));
        attend.attend();
        assertThat(meeting(NEXT).attendance()).hasSize(7).allMatch(Attendance::present);
    }

    @Test
    void a_first_record_says_of_everybody_in_office_where_they_were() {
        stage.signIn("sofia");
        var sofia = stage.by("sofia");
        hand.moveTo(meeting(NEXT).starts().plusSeconds(600));
        refused("meetings.presence-missing", () -> attendance(NEXT, Map.of(), sofia));
        assertThat(meeting(NEXT).isHeld()).isFalse();
    }

    @Test
    void how_to_join_is_shown_to_directors_and_officers_until_the_record_is_closed() {
        for (var insider : List.of("sofia", "dora", "theo", "hugo", "imogen")) {
            stage.signIn(insider);
            assertThat(linkOf(NEXT)).as(insider).contains("https://meet.foundation.example/board");
        }
        for (var other : List.of("ada", "grace", "linus")) {
            stage.signIn(other);
            assertThat(linkOf(NEXT)).as(other).isEmpty();
        }
        stage.signIn("sofia");
        assertThat(linkOf(published())).isEmpty();
        stage.signOut();
        assertThat(linkOf(NEXT)).isEmpty();
    }

    @Test
    void no_published_minutes_tell_how_to_join() {
        assertThat(editions.of(meeting(published()).id()))
                .allSatisfy(it -> assertThat(it.document().orElseThrow()).doesNotContain("meet.foundation.example"));
    }

    @Test
    void an_imported_agenda_is_completed_by_hand() {
        stage.signIn("sofia");
        var slug = importedAgenda();
        assertThat(owing()).contains(slug);
        open(named -> show.asked().setName(named), slug);
        show.load();
        assertThat(openActs()).contains("elsewhere", "attend", "miss");

        open(named -> elsewhere.asked().setName(named), slug);
        elsewhere.setAddress("https://old.example/77");
        elsewhere.tell();
        assertThat(owing()).doesNotContain(slug);
        assertThat(meeting(slug).listing().orElseThrow().listedLink()).isEqualTo("https://old.example/77");
        assertThat(entriesOf(slug)).contains("meetings.published-elsewhere");
    }

    @Test
    void minutes_of_an_imported_agenda_are_neither_late_nor_asked_for() {
        stage.signIn("sofia");
        var slug = importedAgenda();
        stage.tick();
        assertThat(letters("sofia"))
                .contains("Late: the minutes of " + meeting(LATE).title())
                .doesNotContain("Late: the minutes of " + meeting(slug).title());
        open(named -> show.asked().setName(named), slug);
        show.load();
        assertThat(show.getLateness()).isNull();
    }

    @Test
    void a_short_notice_names_the_directors_who_have_waived_it() {
        stage.signIn("sofia");
        var sofia = stage.by("sofia");
        var slug = special(sofia);
        assertThat(meeting(slug).waivers()).hasSize(7);
        open(named -> show.asked().setName(named), slug);
        show.load();
        assertThat(show.getWaivers()).contains("Hugo Ferreira", "Dora Nakamura");
    }

    // The acts, as the pages do them.

    private String importedAgenda() {
        return keep(() -> {
                    var listed = Meeting.listed(
                            new MeetingsFile.ListedMeeting(2, 77, LocalDate.of(2026, 6, 2), Listing.As.AGENDA, ""),
                            Body.BOARD,
                            "board-2026-06-02",
                            Cast.ZONE,
                            hand.now());
                    meetings.entityManager().persist(listed);
                    return listed;
                })
                .slug();
    }

    private List<String> openActs() {
        return show.getActs().stream().filter(Offer::open).map(Offer::verb).toList();
    }

    private String special(By by) {
        var waivers =
                meeting(DRAFT).attendance().stream().map(Attendance::personId).collect(Collectors.toSet());
        var plan = new Plan(
                Body.BOARD,
                MeetingKind.SPECIAL,
                hand.today(),
                LocalTime.of(20, 0),
                Cast.ZONE,
                "Town hall",
                "",
                List.of(),
                Set.copyOf(waivers));
        return keep(() -> acts.perform(callMeeting, callMeeting.of(plan, by, hand.now()))
                        .meeting())
                .slug();
    }

    private String published() {
        return meetings.all().stream()
                .filter(Meetings.MeetingSummary::published)
                .filter(it -> editions.of(meeting(it.slug()).id()).size() == 1)
                .findFirst()
                .orElseThrow()
                .slug();
    }

    private void writeAndSubmit(String slug, String words) {
        open(named -> write.asked().setName(named), slug);
        write.load();
        write.setText(words);
        write.finish();
        submit(slug);
    }

    private void submit(String slug) {
        hand.moveBy(Duration.ofMinutes(1));
        open(named -> approve.asked().setName(named), slug);
        approve.load();
        approve.submit();
        assertThat(approve.isSubmitted()).isTrue();
        hand.moveBy(Duration.ofMinutes(1));
    }

    private Minutes.Submitted submitted(String slug) {
        return editions.inWork(meeting(slug).id()).flatMap(Minutes::submitted).orElseThrow();
    }

    private List<Object> candidates(String slug) {
        open(named -> approve.asked().setName(named), slug);
        return approve.getMotions().stream().map(it -> it.getValue()).toList();
    }

    /// Holds a meeting when it is due, with everybody there, and approves minutes at it.
    private Motion approveAt(String at, String minutes, By by) {
        hold(at, by);
        return move(at, submitted(minutes), by);
    }

    private void hold(String slug, By by) {
        if (!meeting(slug).isHeld()) {
            if (hand.now().isBefore(meeting(slug).starts())) {
                hand.moveTo(meeting(slug).starts().plusSeconds(600));
            }
            var all = new HashMap<UUID, Presence>();
            openMeeting.inOffice(meeting(slug).heldOn()).forEach(it -> all.put(it.personId(), Presence.REMOTE));
            attendance(slug, all, by);
        }
        hand.moveBy(Duration.ofMinutes(5));
    }

    private Motion move(String at, Minutes.Submitted minutes, By by) {
        return keep(() -> acts.perform(
                        recordMotion,
                        recordMotion.of(
                                meeting(at),
                                Motion.Wording.approving("Minutes", "Resolved, that they are approved.", minutes),
                                allYes(at),
                                by,
                                hand.now()))
                .motion());
    }

    private Map<UUID, RollCallVote> allYes(String slug) {
        return meeting(slug).attendance().stream()
                .filter(Attendance::present)
                .collect(Collectors.toMap(Attendance::personId, it -> RollCallVote.YES));
    }

    private static Map<UUID, Presence> apologies(List<UUID> of) {
        return of.stream().collect(Collectors.toMap(it -> it, it -> Presence.APOLOGIES));
    }

    private void attendance(String slug, Map<UUID, Presence> presences, By by) {
        stage.act(() -> acts.perform(
                recordAttendance, recordAttendance.of(meeting(slug), presences, List.of(), Map.of(), by, hand.now())));
    }

    private void guests(String slug, List<String> guests, By by) {
        stage.act(() -> acts.perform(
                recordAttendance, recordAttendance.of(meeting(slug), Map.of(), guests, Map.of(), by, hand.now())));
    }

    private void approveBy(String slug, UUID motion) {
        open(named -> approve.asked().setName(named), slug);
        approve.setMotion(motion.toString());
        approve.approve();
    }

    private void publishMinutes(String slug, Motion motion) {
        hand.moveBy(Duration.ofMinutes(1));
        open(named -> approve.asked().setName(named), slug);
        assertThat(approve.getMotions()).isNotEmpty();
        approveBy(slug, motion.id());
        open(named -> publish.asked().setName(named), slug);
        publish.setSure(true);
        publish.publish();
    }

    private void correct(String slug, String why, By by) {
        stage.signIn(by.person().email().substring(0, by.person().email().indexOf('@')));
        open(named -> correct.asked().setName(named), slug);
        correct.load();
        correct.setWhy(why);
        correct.correct();
        assertThat(meeting(slug).isClosed()).isFalse();
    }

    private Optional<String> linkOf(String slug) {
        open(named -> show.asked().setName(named), slug);
        show.load();
        return show.getLink();
    }

    private void open(Consumer<String> page, String slug) {
        stage.nextRequest();
        page.accept(slug);
    }

    private <T> T keep(Callable<T> deed) {
        return stage.act(deed);
    }

    private Meeting meeting(String slug) {
        return meetings.bySlug(slug).orElseThrow();
    }

    private Rules rules(String slug) {
        return rulebook.on(meeting(slug).heldOn());
    }

    /// What waits for somebody about one meeting.
    private List<String> waiting(String username, String slug) {
        return meetingTasks.of(stage.person(username).id(), hand.now()).stream()
                .filter(it -> it.href().endsWith("/" + slug))
                .map(Task::key)
                .toList();
    }

    private List<String> owing() {
        return meetings.owing(hand.today()).stream().map(Meeting::slug).toList();
    }

    private List<String> entriesOf(String slug) {
        return auditEntries.about(meeting(slug).id()).stream()
                .map(AuditEntry::what)
                .toList();
    }

    private List<String> letters(String username) {
        return notices.entityManager()
                .createQuery("select subject from Notice where person = :person", String.class)
                .setParameter("person", stage.person(username).id())
                .getResultList();
    }
}
