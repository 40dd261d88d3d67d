package org.foundation.portal.finances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.audit.AuditEntries;
import org.foundation.portal.finances.web.DiscardPage;
import org.foundation.portal.finances.web.DraftPage;
import org.foundation.portal.finances.web.PublishPage;
import org.foundation.portal.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A report before it is published: begun, reworded, thrown away.
@OnDatabase
class DraftReportTest {

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
    FinanceTasks tasks;

    @Inject
    DraftReport draftReport;

    @Inject
    RewordReport rewordReport;

    @Inject
    DiscardReport discardReport;

    @Inject
    DraftPage drafting;

    @Inject
    PublishPage publishing;

    @Inject
    DiscardPage discarding;

    Treasury treasury;

    @BeforeEach
    void sit() {
        treasury = new Treasury();
    }

    @Test
    void a_report_is_begun_for_the_year_that_ended_and_waits_for_the_treasurer() {
        var theo = stage.signIn("theo");
        reports.bySlug("2025").ifPresent(it -> assertThat(it.isPublished()).isTrue());
        drafting.load();
        assertThat(drafting.getAddress()).as("2025 has its report").isEmpty();
        assertThat(drafting.getFrom()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(drafting.getTo()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(drafting.getCurrencies()).extracting(it -> it.getValue()).containsExactly("USD");
        drafting.setAddress(" Autumn-2025 ");
        drafting.setTitle("Autumn");
        drafting.setRemarks(" Quiet. ");

        assertThat(drafting.begin()).isEqualTo("publish?faces-redirect=true&report=autumn-2025");

        var draft = reports.bySlug("autumn-2025").orElseThrow();
        assertThat(draft.isPublished()).isFalse();
        assertThat(draft.lastDay()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(draft.until()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(draft.remarks()).isEqualTo("Quiet.");
        assertThat(stage.trail(draft.id())).containsExactly("finances.report-drafted");
        var told = auditEntries.about(draft.id()).getFirst();
        assertThat(told.words()).containsEntry("title", "Autumn").containsEntry("actor", theo.name());
        assertThat(reports.drafts())
                .filteredOn(it -> it.slug().equals("autumn-2025"))
                .singleElement()
                .satisfies(it -> assertThat(it.lastDay()).isEqualTo(LocalDate.of(2025, 12, 31)));
        assertThat(tasks.of(theo.id(), hand.now()))
                .extracting(it -> it.href())
                .anySatisfy(it -> assertThat(it).contains("autumn-2025"));
        assertThat(tasks.of(stage.person("sofia").id(), hand.now())).isEmpty();
    }

    @Test
    void the_next_year_is_suggested_once_it_has_ended() {
        hand.moveTo(LocalDate.of(2027, 2, 1));
        stage.signIn("theo");
        drafting.load();
        assertThat(drafting.getAddress()).isEqualTo("2026");
        assertThat(drafting.getTitle()).contains("2026");
        assertThat(drafting.getCurrency()).isEqualTo("USD");
    }

    @Test
    void an_address_is_used_once_however_it_is_spelled() {
        treasury.draft("spring-2026");
        var again = draftReport.of(
                " Spring-2026", "X", LocalDate.MIN, LocalDate.EPOCH, "USD", "", treasury.theo(), hand.now());
        assertThat(acts.offer(draftReport, again).hindrances())
                .extracting(Verdict::rule)
                .containsExactly("finances.rule.address-is-free");
        assertThatThrownBy(() -> treasury.draft("spring-2026"))
                .hasMessageStartingWith("finances.rule.address-is-free.no");
    }

    @Test
    void a_draft_is_reworded_and_keeps_its_days() {
        var theo = stage.signIn("theo");
        var slug = treasury.draft("spring-2026");
        open(slug);
        assertThat(publishing.getTitle()).isEqualTo("Spring");
        assertThat(publishing.getRemarks()).isEqualTo("Quiet.");
        publishing.setTitle("Better words");
        publishing.setRemarks("Louder.");
        assertThat(publishing.reword()).startsWith("publish?");

        var draft = reports.bySlug(slug).orElseThrow();
        assertThat(draft.title()).isEqualTo("Better words");
        assertThat(draft.remarks()).isEqualTo("Louder.");
        assertThat(draft.from()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(stage.trail(draft.id())).containsExactly("finances.report-drafted", "finances.report-reworded");
        assertThat(auditEntries.about(draft.id()).getLast().words())
                .containsEntry("title", "Better words")
                .containsEntry("actor", theo.name());
        publishing.setTitle(" ");
        assertThatThrownBy(publishing::reword).hasMessageStartingWith("finances.report-title");
    }

    @Test
    void throwing_a_draft_away_asks_first_and_is_remembered() {
        stage.signIn("theo");
        var slug = treasury.draft("spring-2026");
        var id = reports.bySlug(slug).orElseThrow().id();
        discarding.asked().setName(slug);
        discarding.load();
        assertThat(discarding.getOffer().consequence()).isNotNull();
        assertThatThrownBy(discarding::discard).hasMessageStartingWith("acts.not-confirmed");
        assertThat(reports.bySlug(slug)).as("asked, not yet done").isPresent();

        discarding.setSure(true);
        assertThat(discarding.discard()).startsWith("list?");
        assertThat(reports.bySlug(slug)).isEmpty();
        assertThat(stage.trail(id)).containsExactly("finances.report-drafted", "finances.report-thrown-away");
        assertThat(auditEntries.about(id).getLast().words()).containsEntry("title", "Spring");
    }

    @Test
    void what_is_published_is_neither_reworded_nor_thrown_away() {
        var published = reports.published().getFirst().slug();
        var theo = treasury.theo();
        assertThat(acts.offer(discardReport, discardReport.of(published, theo, hand.now()))
                        .open())
                .isFalse();
        assertThatThrownBy(() -> stage.act(
                        () -> acts.perform(discardReport, discardReport.of(published, theo, hand.now()), true)))
                .hasMessageStartingWith("finances.rule.still-draft.no");
        assertThatThrownBy(() -> stage.act(
                        () -> acts.perform(rewordReport, rewordReport.of(published, "X", "", theo, hand.now()))))
                .hasMessageStartingWith("finances.rule.still-draft.no");
    }

    @Test
    void only_the_treasurer_begins_rewords_and_throws_away() {
        var slug = treasury.draft("spring-2026");
        var sofia = stage.by("sofia");
        assertThatThrownBy(() ->
                        stage.act(() -> acts.perform(rewordReport, rewordReport.of(slug, "X", "", sofia, hand.now()))))
                .hasMessageStartingWith("members.rule.in-office.no");
        assertThatThrownBy(() ->
                        stage.act(() -> acts.perform(discardReport, discardReport.of(slug, sofia, hand.now()))))
                .hasMessageStartingWith("members.rule.in-office.no");
        assertThatThrownBy(() -> discardReport.of("no-such", sofia, hand.now())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rewordReport.of("no-such", "X", "", sofia, hand.now()))
                .isInstanceOf(NotFound.class);
    }

    private void open(String slug) {
        stage.nextRequest();
        publishing.asked().setName(slug);
        publishing.load();
    }
}
