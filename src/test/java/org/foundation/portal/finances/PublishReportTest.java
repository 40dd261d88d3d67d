package org.foundation.portal.finances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.audit.AuditEntries;
import org.foundation.portal.finances.web.ListPage;
import org.foundation.portal.finances.web.PublishPage;
import org.foundation.portal.finances.web.ShowPage;
import org.foundation.portal.meetings.Attendance;
import org.foundation.portal.meetings.CorrectMinutes;
import org.foundation.portal.meetings.Meetings;
import org.foundation.portal.meetings.Motions;
import org.foundation.portal.meetings.Presence;
import org.foundation.portal.meetings.RecordAttendance;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class PublishReportTest {

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    Acts acts;

    @Inject
    Reports reports;

    @Inject
    AuditEntries auditEntries;

    @Inject
    Motions motions;

    @Inject
    Meetings meetings;

    @Inject
    RecordAttendance recordAttendance;

    @Inject
    CorrectMinutes correctMinutes;

    @Inject
    PublishReport publishReport;

    @Inject
    PublishPage page;

    @Inject
    ShowPage show;

    @Inject
    ListPage list;

    Treasury treasury;

    @BeforeEach
    void sit() {
        treasury = new Treasury();
    }

    @Test
    void a_report_says_by_which_motion_of_the_board_it_is_published_and_leads_to_it() {
        var theo = stage.signIn("theo");
        var slug = treasury.draft("spring-2026");
        open(slug);
        assertThat(page.getFigures().isEmpty()).isFalse();
        var motion = page.getMotions().get(2).getValue().toString();
        page.setSure(true);
        page.setMotion(motion);
        page.setTitle("Spring, at last");
        page.setRemarks("Louder.");
        assertThat(page.publish()).isEqualTo("show?faces-redirect=true&report=spring-2026");

        var report = report(slug);
        var reportPublication = report.publication().orElseThrow();
        var decided = motions.byId(UUID.fromString(motion)).orElseThrow();
        assertThat(report.title()).isEqualTo("Spring, at last");
        assertThat(report.remarks()).isEqualTo("Louder.");
        assertThat(reportPublication.motionId()).isEqualTo(decided.id());
        assertThat(reportPublication.motion()).isEqualTo(decided.title());
        assertThat(reportPublication.publishedBy()).isEqualTo(theo.id());
        assertThat(reportPublication.publishedAt()).isBetween(HandClock.BEGIN, hand.now());
        assertThat(reportPublication.sha256()).isEqualTo(Sha256.of(reportPublication.figures()));
        assertThat(decided.isReliedOn()).isTrue();
        assertThat(stage.trail(report.id())).containsExactly("finances.report-drafted", "finances.published");
        var told = auditEntries.about(report.id()).getLast();
        assertThat(told.publicWords())
                .containsEntry("title", "Spring, at last")
                .containsEntry("report", slug)
                .containsEntry("motion", decided.title())
                .containsEntry("sha256", reportPublication.sha256());
        assertThat(told.words()).containsEntry("actor", theo.name());
        stage.signOut();
        show.setSlug(slug);
        show.load();
        assertThat(show.getDecidedAt().orElseThrow().id()).isEqualTo(decided.meetingId());
        assertThat(show.getRemarks()).containsExactly("Louder.");
        assertThat(show.getIncomeBars()).isNotEmpty();
        assertThat(show.getExpenseBars()).isNotEmpty();
        assertThat(list.getPublished())
                .anySatisfy(it -> assertThat(it.report().slug()).isEqualTo(slug));
        assertThat(list.getDrafts()).isEmpty();
    }

    @Test
    void a_report_without_a_motion_is_the_treasurers_own_which_has_to_be_said() {
        stage.signIn("theo");
        var slug = treasury.draft("spring-2026");
        open(slug);
        page.setSure(true);
        assertThatThrownBy(page::publish).hasMessageStartingWith("finances.publish.by-whose-authority");
        assertThat(report(slug).isPublished()).isFalse();
        page.setMotion("own");
        page.publish();
        assertThat(report(slug).publication().orElseThrow().motionId()).isNull();
        assertThat(auditEntries.about(report(slug).id()).getLast().publicWords())
                .containsEntry("motion", "");
    }

    @Test
    void nothing_is_published_before_it_is_confirmed() {
        stage.signIn("theo");
        var slug = treasury.draft("spring-2026");
        open(slug);
        page.setMotion("own");
        assertThat(page.getOffer().consequence()).isNotNull();
        assertThatThrownBy(page::publish).hasMessageStartingWith("acts.not-confirmed");
        assertThat(report(slug).isPublished()).isFalse();
    }

    @Test
    void a_report_is_published_once_and_then_leads_to_where_it_is_read() {
        var theo = treasury.theo();
        var published = reports.published().getFirst();
        var again = publishReport.of(published.slug(), theo, hand.now());
        assertThat(acts.offer(publishReport, again).hindrances())
                .extracting(Verdict::rule)
                .containsExactly("finances.rule.still-draft");
        assertThatThrownBy(() -> stage.act(() -> acts.perform(publishReport, again, true)))
                .hasMessageStartingWith("finances.rule.still-draft.no");
        stage.signIn("theo");
        page.asked().setName(published.slug());
        assertThat(page.load()).startsWith("show?");
        page.asked().setName("");
        assertThat(page.load()).startsWith("draft?");
        page.asked().setName("no-such");
        assertThatThrownBy(page::load).isInstanceOf(NotFound.class);
    }

    @Test
    void a_report_of_days_without_entries_is_not_published() {
        var slug = treasury.draft("long-ago", LocalDate.of(1995, 1, 1), LocalDate.of(1995, 12, 31));
        var empty = publishReport.of(slug, treasury.theo(), hand.now());
        assertThat(acts.offer(publishReport, empty).open()).isFalse();
        assertThatThrownBy(() -> stage.act(() -> acts.perform(publishReport, empty, true)))
                .hasMessageStartingWith("finances.rule.has-figures.no");
    }

    @Test
    void a_motion_that_failed_allows_nothing() {
        var slug = treasury.draft("spring-2026");
        var failed =
                motions
                        .entityManager()
                        .createQuery("select id from Motion order by id", UUID.class)
                        .getResultList()
                        .stream()
                        .filter(it -> !publishReport
                                .of(slug, "Spring", "", Optional.of(it), treasury.theo(), hand.now())
                                .carried())
                        .findFirst()
                        .orElseThrow();
        assertThatThrownBy(() -> stage.act(() -> acts.perform(
                        publishReport,
                        publishReport.of(slug, "Spring", "", Optional.of(failed), treasury.theo(), hand.now()),
                        true)))
                .hasMessageStartingWith("finances.rule.motion-carried.no");
        assertThat(publishReport.motionsSince(hand.today().minusMonths(18)))
                .extracting(it -> it.id())
                .doesNotContain(failed);
        assertThat(motions.byId(failed).orElseThrow().isReliedOn()).isFalse();
        assertThatThrownBy(() -> publishReport.of(
                        slug, "Spring", "", Optional.of(UUID.randomUUID()), treasury.theo(), hand.now()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_vote_is_not_put_right_so_that_the_motion_of_a_report_would_fail() {
        stage.signIn("theo");
        var slug = treasury.draft("spring-2026");
        open(slug);
        page.setSure(true);
        page.setMotion(page.getMotions().get(2).getValue().toString());
        page.publish();
        var motion = motions.byId(Objects.requireNonNull(
                        report(slug).publication().orElseThrow().motionId()))
                .orElseThrow();
        stage.act(() -> {
            var decided = meetings.byId(motion.meetingId()).orElseThrow();
            acts.perform(correctMinutes, correctMinutes.of(decided, "Fewer were there", stage.by("sofia"), hand.now()));
        });

        assertThatThrownBy(() -> stage.act(() -> {
                    var meeting = meetings.byId(motion.meetingId()).orElseThrow();
                    var nobody = meeting.attendance().stream()
                            .collect(Collectors.toMap(Attendance::personId, it -> Presence.ABSENT));
                    acts.perform(
                            recordAttendance,
                            recordAttendance.of(meeting, nobody, List.of(), Map.of(), stage.by("sofia"), hand.now()));
                }))
                .hasMessageStartingWith("meetings.rests-on-motion");
    }

    @Test
    void only_the_treasurer_publishes() {
        var slug = treasury.draft("spring-2026");
        var sofias = publishReport.of(slug, stage.by("sofia"), hand.now());
        assertThat(acts.offer(publishReport, sofias).shown()).isFalse();
        assertThatThrownBy(() -> stage.act(() -> acts.perform(publishReport, sofias, true)))
                .hasMessageStartingWith("members.rule.in-office.no");
        assertThat(report(slug).isPublished()).isFalse();
    }

    private void open(String slug) {
        stage.nextRequest();
        page.asked().setName(slug);
        page.load();
    }

    private Report report(String slug) {
        return reports.bySlug(slug).orElseThrow();
    }
}
