package org.foundation.portal.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundation.portal.meetings.Cast.refused;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.audit.AuditEntries;
import org.foundation.portal.audit.AuditEntry;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Test;

/// Each act about a meeting: done, refused, and not done before it is confirmed.
@OnDatabase
class MeetingActsTest {

    static final String NEXT = "board-2026-10-13";

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    Acts acts;

    @Inject
    Meetings meetings;

    @Inject
    Motions motions;

    @Inject
    Editions editions;

    @Inject
    AuditEntries auditEntries;

    @Inject
    MeetingActs meetingActs;

    @Inject
    CancelMeeting cancel;

    @Inject
    MissMeeting miss;

    @Inject
    WriteMinutes write;

    @Inject
    CorrectMinutes correct;

    @Inject
    AbandonCorrection abandon;

    @Inject
    RemoveMotion remove;

    @Inject
    PublishElsewhere elsewhere;

    @Inject
    ImportListedMeetings importList;

    @Test
    void a_member_without_an_office_is_offered_nothing_and_the_chair_only_what_calls_a_meeting_off() {
        assertThat(meetingActs.of(meeting(NEXT), stage.by("ada"), hand.now())).isEmpty();
        assertThat(meetingActs.of(meeting(NEXT), stage.by("dora"), hand.now()))
                .extracting(Offer::verb)
                .containsExactly("cancel", "miss");
    }

    @Test
    void a_meeting_is_cancelled_once_that_is_confirmed_and_every_director_is_told() {
        refused("acts.not-confirmed", () -> cancel("dora", false));
        assertThat(meeting(NEXT).cancellation()).isEmpty();
        assertThat(stage.letters(stage.person("hugo"))).isEmpty();

        cancel("dora", true);
        assertThat(meeting(NEXT).cancellation()).isPresent();
        assertThat(stage.letters(stage.person("hugo"))).containsExactly("meetings.cancelled");
        assertThat(stage.trail(meeting(NEXT).id())).endsWith("meetings.cancelled");
        refused("meetings.rule.not-cancelled.no", () -> cancel("dora", true));
    }

    @Test
    void once_its_time_has_come_a_meeting_is_missed_and_no_longer_cancelled() {
        refused("meetings.rule.begun.no", () -> miss(NEXT));
        hand.moveTo(meeting(NEXT).starts());
        refused("meetings.rule.still-to-come.no", () -> cancel("sofia", true));
        miss(NEXT);
        assertThat(meeting(NEXT).missed()).isPresent();
        assertThat(stage.letters(stage.person("hugo"))).contains("meetings.missed");
        refused("meetings.rule.not-missed.no", () -> miss(NEXT));
    }

    @Test
    void nobody_else_cancels_it() {
        refused("members.rule.in-office.no", () -> cancel("theo", true));
    }

    @Test
    void words_saved_by_somebody_else_are_not_overwritten_unseen() {
        var slug = "board-2026-09-08";
        var seen = editions.inWork(meeting(slug).id()).orElseThrow().changedAt();
        hand.moveBy(java.time.Duration.ofMinutes(1));
        write(slug, "From one window.", seen);
        refused("meetings.changed-meanwhile", () -> write(slug, "From the other.", seen));
        assertThat(editions.inWork(meeting(slug).id()).orElseThrow().text()).isEqualTo("From one window.");
        refused("meetings.rule.opened.no", () -> write(NEXT, "Too early.", null));
    }

    @Test
    void a_correction_nobody_wants_is_given_up_and_the_record_is_closed_again() {
        var slug = meetings.all().stream()
                .map(it -> it.slug())
                .filter(it -> editions.of(meeting(it).id()).stream().anyMatch(Minutes::isPublished))
                .findFirst()
                .orElseThrow();
        refused("meetings.rule.correction.no", () -> abandon(slug, true));
        stage.act(() -> acts.perform(correct, correct.of(meeting(slug), "A slip", stage.by("sofia"), hand.now())));
        refused("acts.not-confirmed", () -> abandon(slug, false));
        abandon(slug, true);
        assertThat(editions.inWork(meeting(slug).id())).isEmpty();
        assertThat(meeting(slug).isClosed()).isTrue();
        assertThat(stage.trail(meeting(slug).id()))
                .endsWith("meetings.correction-begun", "meetings.correction-given-up");
    }

    @Test
    void a_motion_that_minutes_rest_on_is_not_removed() {
        var relied = meetings.all().stream()
                .flatMap(it -> motions.of(meeting(it.slug()).id()).stream())
                .filter(Motion::isReliedOn)
                .findFirst()
                .orElseThrow();
        var at = meetings.byId(relied.meetingId()).orElseThrow();
        var offer = acts.offer(remove, remove.of(at, relied, stage.by("sofia"), hand.now()));
        assertThat(offer.open()).isFalse();
        assertThat(offer.hindrances()).extracting(it -> it.rule()).contains("meetings.rule.not-relied-on");
    }

    @Test
    void a_list_that_says_nothing_new_is_no_event_and_an_agenda_is_completed_by_hand() {
        read("number,date,published,note\n51,2019-06-04,agenda,\n");
        read("number,date,published,note\n51,2019-06-04,agenda,\n");
        assertThat(auditEntries.all(Page.first(5)).stream()
                        .map(AuditEntry::what)
                        .filter("meetings.imported"::equals))
                .hasSize(1);
        elsewhere("https://old.example/51");
        assertThat(meeting("board-2019-06-04").listing().orElseThrow().listedAs())
                .isEqualTo(Listing.As.MINUTES);
        refused("meetings.rule.listed-only.no", () -> elsewhere("https://old.example/52"));
    }

    private void cancel(String who, boolean sure) {
        stage.act(() ->
                acts.perform(cancel, cancel.of(meeting(NEXT), "Nothing to decide", stage.by(who), hand.now()), sure));
    }

    private void miss(String slug) {
        stage.act(() -> acts.perform(miss, miss.of(meeting(slug), "Nobody came", stage.by("sofia"), hand.now())));
    }

    private void write(String slug, String words, java.time.@org.jspecify.annotations.Nullable Instant seen) {
        stage.act(() -> acts.perform(write, write.of(meeting(slug), words, seen, stage.by("sofia"), hand.now())));
    }

    private void abandon(String slug, boolean sure) {
        stage.act(() -> acts.perform(abandon, abandon.of(meeting(slug), stage.by("sofia"), hand.now()), sure));
    }

    private void elsewhere(String address) {
        stage.act(() -> acts.perform(
                elsewhere, elsewhere.of(meeting("board-2019-06-04"), address, stage.by("sofia"), hand.now())));
    }

    private void read(String list) {
        var bytes = list.getBytes(StandardCharsets.UTF_8);
        stage.act(() -> acts.perform(importList, importList.of(bytes, stage.by("sofia"), hand.now())));
    }

    private Meeting meeting(String slug) {
        return meetings.bySlug(slug).orElseThrow();
    }
}
