package org.foundation.portal.finances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.acts.Upload;
import org.foundation.portal.audit.AuditEntries;
import org.foundation.portal.audit.AuditEntry;
import org.foundation.portal.finances.web.AccountsPage;
import org.foundation.portal.finances.web.DiscardPage;
import org.foundation.portal.finances.web.ImportPage;
import org.foundation.portal.finances.web.PublishPage;
import org.foundation.portal.finances.web.ShowPage;
import org.foundation.portal.finances.web.StatementsPage;
import org.foundation.portal.meetings.Attendance;
import org.foundation.portal.meetings.CorrectMinutes;
import org.foundation.portal.meetings.Meetings;
import org.foundation.portal.meetings.Motions;
import org.foundation.portal.meetings.Presence;
import org.foundation.portal.meetings.RecordAttendance;
import org.foundation.portal.shared.Forbidden;
import org.foundation.portal.shared.Money;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.shared.SignInNeeded;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Test;

/// What the treasurer does, walked to its end, and the trail afterwards.
@OnDatabase
class TreasurersActsTest {

    static final Currency USD = Currency.getInstance("USD");

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    Reports reports;

    @Inject
    Imports imports;

    @Inject
    Ledger ledger;

    @Inject
    PostImport postImport;

    @Inject
    Motions motions;

    @Inject
    Meetings meetings;

    @Inject
    RecordAttendance recordAttendance;

    @Inject
    Acts acts;

    @Inject
    CorrectMinutes correctMinutes;

    @Inject
    AuditEntries auditEntries;

    @Inject
    PublishPage publish;

    @Inject
    DiscardPage discard;

    @Inject
    AccountsPage accounts;

    @Inject
    ImportPage importing;

    @Inject
    StatementsPage statements;

    @Inject
    ShowPage show;

    @Test
    void a_report_says_by_which_motion_of_the_board_it_is_published_and_leads_to_it() {
        stage.signIn("theo");
        var slug = draft();
        open(slug);
        publish.setSure(true);
        refused("finances.publish.by-whose-authority", publish::publish);
        assertThat(report(slug).isPublished()).isFalse();

        open(slug);
        var motion = publish.getMotions().get(2).getValue().toString();
        publish.setSure(true);
        publish.setMotion(motion);
        publish.publish();

        var reportPublication = report(slug).publication().orElseThrow();
        assertThat(reportPublication.motionId()).hasToString(motion);
        assertThat(motions.byId(UUID.fromString(motion)).orElseThrow().isReliedOn())
                .isTrue();
        assertThat(trail(report(slug).id())).contains("finances.report-drafted", "finances.published");
        stage.signOut();
        show.setSlug(slug);
        show.load();
        assertThat(show.getDecidedAt()).isPresent();
    }

    @Test
    void a_report_without_a_motion_is_the_treasurers_own() {
        stage.signIn("theo");
        var slug = draft();
        open(slug);
        publish.setSure(true);
        publish.setMotion("own");
        publish.publish();
        assertThat(report(slug).publication().orElseThrow().motionId()).isNull();
    }

    @Test
    void a_vote_is_not_put_right_so_that_the_motion_of_a_report_would_fail() {
        stage.signIn("theo");
        var slug = draft();
        open(slug);
        publish.setSure(true);
        publish.setMotion(publish.getMotions().get(2).getValue().toString());
        publish.publish();
        var motion = motions.byId(Objects.requireNonNull(
                        report(slug).publication().orElseThrow().motionId()))
                .orElseThrow();
        stage.signIn("sofia");
        stage.act(() -> {
            var decided = meetings.byId(motion.meetingId()).orElseThrow();
            acts.perform(correctMinutes, correctMinutes.of(decided, "Fewer were there", stage.by("sofia"), hand.now()));
        });

        refused(
                "meetings.rests-on-motion",
                () -> stage.act(() -> {
                    var meeting = meetings.byId(motion.meetingId()).orElseThrow();
                    var nobody = meeting.attendance().stream()
                            .collect(Collectors.toMap(Attendance::personId, it -> Presence.ABSENT));
                    acts.perform(
                            recordAttendance,
                            recordAttendance.of(meeting, nobody, List.of(), Map.of(), stage.by("sofia"), hand.now()));
                }));
    }

    @Test
    void throwing_a_draft_away_asks_first_and_is_remembered() {
        stage.signIn("theo");
        var slug = draft();
        var id = report(slug).id();
        open(slug);
        publish.setTitle("Better words");
        publish.reword();

        stage.nextRequest();
        discard.asked().setName(slug);
        discard.load();
        assertThat(reports.bySlug(slug)).as("asked, not yet done").isPresent();
        discard.discard();
        assertThat(reports.bySlug(slug)).isEmpty();
        assertThat(trail(id))
                .containsExactly("finances.report-drafted", "finances.report-reworded", "finances.report-thrown-away");
    }

    @Test
    void a_published_report_is_not_thrown_away_and_a_draft_only_by_the_treasurer() {
        stage.signIn("theo");
        discard.asked().setName(reports.published().getFirst().slug());
        refused("finances.report-is-published", discard::discard);
        var slug = draft();
        stage.signIn("ada");
        assertThatThrownBy(() -> {
                    discard.asked().setName(slug);
                    discard.discard();
                })
                .isInstanceOf(Forbidden.class);
        stage.signIn("theo");
        discard.asked().setName("no-such");
        assertThatThrownBy(discard::load).isInstanceOf(NotFound.class);
    }

    @Test
    void accounts_and_entries_by_hand_are_on_the_trail() {
        var theo = stage.signIn("theo");
        accounts.setCode("swag");
        accounts.setName("T-shirts");
        accounts.setKind(AccountKind.EXPENSE);
        accounts.open();
        stage.act(() -> postImport.enter(List.of(posting(1_00)), theo.id(), theo.name(), hand.now()));

        assertThat(auditEntries.all(Page.first(20)).stream().map(AuditEntry::what))
                .contains("finances.account-opened", "finances.entered");
        assertThat(ledger.chart().find("swag")).isPresent();
    }

    @Test
    void a_file_handed_in_before_there_were_limits_is_explained_and_can_be_put_aside() {
        var theo = stage.signIn("theo");
        var rows = new StringBuilder("date,description,amount,currency,category,account\n");
        for (int i = 0; i < 200; i++) {
            rows.append("2026-03-01,Gift ").append(i).append(",99999999999999.99,USD,membership-fees,bank\n");
        }
        var id = UUID.randomUUID();
        stage.sql(
                "insert into portal.ledger_import (id, file_name, sha256, columns, sorting, content, file_rows, uploaded_at, uploaded_by, version)"
                        + " values ('" + id + "', 'huge.csv', repeat('0', 64), 'PLAIN', '', convert_to('" + rows
                        + "', 'UTF8'), 200, now(), '" + theo.id() + "', 0)");
        importing.setId(id.toString());
        importing.load();

        assertThat(importing.getRun())
                .isNotNull()
                .satisfies(run -> assertThat(run.problems()).hasSize(200));
        assertThat(importing.getYears()).isEmpty();
        refused("finances.import-has-problems", importing::post);
        stage.nextRequest();
        importing.setId(id.toString());
        importing.putAside();
        assertThat(imports.byId(id).orElseThrow().isWaiting()).isFalse();
        assertThat(trail(id)).containsExactly("finances.import-put-aside");
    }

    @Test
    void a_file_is_tried_out_posted_once_and_known_again() {
        stage.signIn("theo");
        var rows = "date,description,amount,currency,category,account\n2026-03-01,Gift,5.00,USD,grants,bank\n";
        var before = ledger.lastNumber();
        handIn(rows);
        var waiting = imports.kept().getFirst().id();
        stage.nextRequest();
        importing.setId(waiting.toString());
        importing.post();
        assertThat(ledger.lastNumber()).isEqualTo(before + 1);
        assertThat(ledger.byNumber(before + 1).orElseThrow().description()).isEqualTo("Gift");
        assertThat(trail(waiting)).containsExactly("finances.imported");

        handIn(rows);
        stage.nextRequest();
        importing.setId(imports.kept().getFirst().id().toString());
        refused("finances.import-has-nothing-new", importing::post);
        assertThat(ledger.lastNumber()).isEqualTo(before + 1);
    }

    @Test
    void nobody_else_keeps_the_books() {
        Map<String, Runnable> acts = Map.of(
                "open", accounts::open,
                "hand in", importing::handIn,
                "post", importing::post,
                "put aside", importing::putAside,
                "begin", publish::begin,
                "reword", publish::reword,
                "publish", publish::publish,
                "discard", discard::discard);
        for (var who : List.of("ada", "sofia", "dora", "hugo")) {
            stage.signIn(who);
            acts.forEach((act, run) ->
                    assertThatThrownBy(run::run).as(who + " " + act).isInstanceOf(Forbidden.class));
        }
        stage.signOut();
        acts.forEach((act, run) -> assertThatThrownBy(run::run).as(act).isInstanceOf(SignInNeeded.class));
    }

    private void handIn(String rows) {
        stage.nextRequest();
        importing.setUpload(new Upload("gifts.csv", rows));
        importing.setSorting("");
        importing.handIn();
        hand.moveBy(Duration.ofMinutes(1));
    }

    @Test
    void the_books_take_no_more_than_their_sums_can_say() {
        var theo = stage.signIn("theo");
        var huge = List.of(posting(Posting.LARGEST), posting(Posting.LARGEST));
        stage.act(() -> postImport.enter(huge, theo.id(), theo.name(), hand.now()));
        var toFill = java.util.Collections.nCopies(998, posting(Posting.LARGEST));
        refused(
                "finances.more-than-the-books-hold",
                () -> stage.act(() -> postImport.enter(toFill, theo.id(), theo.name(), hand.now())));
        assertThatThrownBy(() -> posting(20 * Posting.LARGEST)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_year_that_has_not_ended_is_not_told_like_one_that_has() {
        stage.signIn("theo");
        statements.load();
        var year = Objects.requireNonNull(statements.getNow()).year();
        var before = Objects.requireNonNull(statements.getBefore()).year();
        assertThat(statements.told(year)).isEqualTo("2026, so far");
        assertThat(statements.toldAtEnd(year)).isEqualTo("on 6 October 2026");
        assertThat(statements.told(before)).isEqualTo("2025");
        assertThat(statements.toldAtEnd(before)).isEqualTo("at the end of 2025");
    }

    private static Posting posting(long minor) {
        var amount = new Money(minor, USD);
        return Posting.on(LocalDate.of(2026, 3, 1), "By hand")
                .debit("bank", amount)
                .credit("grants", amount)
                .balanced();
    }

    private String draft() {
        stage.nextRequest();
        publish.setAddress("spring-2026");
        publish.setTitle("Spring");
        publish.setFrom(LocalDate.of(2026, 1, 1));
        publish.setTo(LocalDate.of(2026, 3, 31));
        publish.begin();
        return "spring-2026";
    }

    private void open(String slug) {
        stage.nextRequest();
        publish.setSlug(slug);
        publish.load();
    }

    private Report report(String slug) {
        return reports.bySlug(slug).orElseThrow();
    }

    private List<String> trail(UUID subject) {
        return auditEntries.about(subject).stream().map(AuditEntry::what).toList();
    }

    private static void refused(String key, Runnable act) {
        var thrown = catchThrowableOfType(Refusal.class, act::run);
        assertThat(thrown).isNotNull();
        assertThat(thrown.key()).isEqualTo(key);
    }
}
