package org.foundation.portal.finances;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundation.portal.finances.Treasury.GIFT;
import static org.foundation.portal.finances.Treasury.HEADER;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.acts.Upload;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.audit.AuditEntries;
import org.foundation.portal.finances.web.ImportPage;
import org.foundation.portal.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A file of transactions: handed in, tried out, posted or set aside.
@OnDatabase
class PostImportTest {

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    Acts acts;

    @Inject
    Ledger ledger;

    @Inject
    Imports imports;

    @Inject
    AuditEntries auditEntries;

    @Inject
    PostImport postImport;

    @Inject
    PutFileAside putFileAside;

    @Inject
    ImportPage page;

    Treasury treasury;

    @BeforeEach
    void sit() {
        treasury = new Treasury();
    }

    @Test
    void a_file_is_handed_in_looked_at_and_posted() {
        var theo = stage.signIn("theo");
        var before = ledger.lastNumber();
        page.setUpload(new Upload("gifts.csv", GIFT));
        var id = page.handIn().replaceFirst(".*import=", "");
        open(id);
        assertThat(page.getStep()).isEqualTo(2);
        assertThat(page.getFile())
                .isNotNull()
                .satisfies(it -> assertThat(it.uploadedBy()).isEqualTo(theo.id()));
        assertThat(page.getRun())
                .isNotNull()
                .satisfies(it -> assertThat(it.fresh()).hasSize(1));
        assertThat(page.getYears()).singleElement().satisfies(it -> {
            assertThat(it.year()).isEqualTo("2026");
            assertThat(it.activities().received()).hasToString("5.00 USD");
        });
        assertThat(page.getOffer())
                .isNotNull()
                .satisfies(it -> assertThat(it.open()).isTrue());
        assertThat(ledger.lastNumber()).as("looked at only").isEqualTo(before);

        page.setSure(true);
        assertThat(page.post()).startsWith("import?");

        var entry = ledger.byNumber(before + 1).orElseThrow();
        assertThat(entry.description()).isEqualTo("Gift");
        assertThat(entry.importId()).contains(UUID.fromString(id));
        assertThat(entry.importLine()).contains(2L);
        var file = imports.byId(UUID.fromString(id)).orElseThrow();
        assertThat(file.isPosted()).isTrue();
        assertThat(file.postedRows()).contains(1);
        assertThat(file.postedAt().orElseThrow()).isBetween(HandClock.BEGIN, hand.now());
        assertThat(page.getStep()).isEqualTo(3);
        assertThat(page.getRun()).as("over").isNull();
        assertThat(page.getYears()).isEmpty();
        assertThat(page.getProblems()).isEmpty();
        var told = auditEntries.about(file.id()).getFirst();
        assertThat(stage.trail(file.id())).containsExactly("finances.imported");
        assertThat(told.publicWords()).containsEntry("rows", "1").containsEntry("sha256", file.sha256());
        assertThat(told.words()).containsEntry("actor", theo.name());
    }

    @Test
    void nothing_is_posted_before_it_is_confirmed() {
        var file = treasury.handIn(GIFT);
        var before = ledger.lastNumber();
        assertThatThrownBy(() ->
                        stage.act(() -> acts.perform(postImport, postImport.alone(file, treasury.theo(), hand.now()))))
                .hasMessageStartingWith("acts.not-confirmed");
        assertThat(ledger.lastNumber()).isEqualTo(before);
    }

    @Test
    void rows_that_were_imported_before_are_known_again() {
        treasury.post(treasury.handIn(GIFT));
        var again = treasury.handIn(GIFT);

        assertThat(hindranceOf(again)).isEqualTo("finances.rule.rows-are-new");
        assertThatThrownBy(() -> treasury.post(again)).hasMessageStartingWith("finances.rule.rows-are-new.no");
        var more = treasury.handIn(GIFT + "2026-03-02,Another,6.00,USD,grants,bank\n");
        assertThat(run(more).known()).isOne();
        assertThat(run(more).fresh()).hasSize(1);
    }

    @Test
    void one_row_that_cannot_be_read_keeps_all_of_them_out() {
        var file = treasury.handIn(GIFT + "2026-02-30,Gift,5.00,USD,grants,bank\n");
        var before = ledger.lastNumber();

        assertThat(hindranceOf(file)).isEqualTo("finances.rule.rows-are-right");
        assertThatThrownBy(() -> treasury.post(file))
                .hasMessageContaining("finances.rule.rows-are-right.no")
                .hasMessageContaining("rows=1");
        assertThat(ledger.lastNumber()).isEqualTo(before);
        stage.signIn("theo");
        open(file.toString());
        assertThat(page.getProblems()).singleElement().satisfies(it -> {
            assertThat(it.line()).isEqualTo("3");
            assertThat(it.column()).isEqualTo("date");
            assertThat(it.found()).isEqualTo("2026-02-30");
            assertThat(it.expected()).contains("2026-03-31");
        });
    }

    @Test
    void a_file_that_is_over_is_neither_posted_again_nor_set_aside() {
        var file = treasury.handIn(GIFT);
        treasury.post(file);
        assertThat(hindranceOf(file)).isEqualTo("finances.rule.file-waits");
        assertThatThrownBy(() -> treasury.post(file)).hasMessageStartingWith("finances.rule.file-waits.no");
        assertThatThrownBy(() -> putAside(file)).hasMessageStartingWith("finances.rule.file-waits.no");
    }

    @Test
    void a_file_is_set_aside_and_its_rows_are_forgotten() {
        var theo = stage.signIn("theo");
        var file = treasury.handIn(GIFT);
        open(file.toString());
        assertThat(page.putAside()).isEqualTo("import?faces-redirect=true");

        assertThat(imports.byId(file).orElseThrow().isWaiting()).isFalse();
        assertThat(imports.byId(file).orElseThrow().isPosted()).isFalse();
        assertThat(page.getKept()).extracting(Imports.ImportListing::id).doesNotContain(file);
        assertThat(stage.trail(file)).containsExactly("finances.import-put-aside");
        var told = auditEntries.about(file).getFirst();
        assertThat(told.words()).containsEntry("file", "gifts.csv").containsEntry("actor", theo.name());
        assertThatThrownBy(() -> treasury.post(file)).hasMessageStartingWith("finances.rule.file-waits.no");
    }

    @Test
    void a_file_that_is_forgotten_is_set_aside_by_the_clock() {
        var forgotten = treasury.handIn(GIFT);
        hand.moveBy(Import.WAITS.minusMinutes(5));
        var fresh = treasury.handIn(GIFT);
        stage.tick();
        assertThat(imports.byId(forgotten).orElseThrow().isWaiting())
                .as("seven days are not over")
                .isTrue();
        hand.moveBy(Duration.ofMinutes(6));
        stage.tick();

        assertThat(imports.byId(forgotten).orElseThrow().isWaiting()).isFalse();
        assertThat(imports.byId(fresh).orElseThrow().isWaiting()).isTrue();
        assertThat(stage.trail(forgotten)).containsExactly("finances.import-put-aside");
        assertThat(auditEntries.about(forgotten).getFirst().words()).doesNotContainKey("actor");
    }

    @Test
    void a_file_handed_in_before_there_were_limits_is_explained_and_can_be_put_aside() {
        var theo = stage.signIn("theo");
        var rows = new StringBuilder(HEADER);
        for (int i = 0; i < 200; i++) {
            rows.append("2026-03-01,Gift ").append(i).append(",99999999999999.99,USD,membership-fees,bank\n");
        }
        var id = UUID.randomUUID();
        stage.sql(
                "insert into portal.ledger_import (id, file_name, sha256, columns, sorting, content, file_rows, uploaded_at, uploaded_by, version)"
                        + " values ('" + id + "', 'huge.csv', repeat('0', 64), 'PLAIN', '', convert_to('" + rows
                        + "', 'UTF8'), 200, now(), '" + theo.id() + "', 0)");
        open(id.toString());

        assertThat(page.getRun())
                .isNotNull()
                .satisfies(run -> assertThat(run.problems()).hasSize(200));
        assertThat(page.getProblems()).hasSize(DryRun.SHOWN);
        assertThat(page.getYears()).isEmpty();
        assertThatThrownBy(() -> treasury.post(id)).hasMessageStartingWith("finances.rule.rows-are-right.no");
        putAside(id);
        assertThat(imports.byId(id).orElseThrow().isWaiting()).isFalse();
    }

    @Test
    void the_books_hold_no_file_that_would_burst_their_sums() {
        var large = HEADER + "2026-03-01,Gift,9999999999.99,USD,grants,bank\n";
        var room = (Posting.LARGEST_SUM - ledger.turnover()) / Posting.LARGEST;
        treasury.enter(nCopies((int) room, Treasury.posting(Posting.LARGEST)));
        assertThatThrownBy(() -> treasury.post(treasury.handIn(large)))
                .hasMessageStartingWith("finances.rule.books-hold-it.no");
    }

    @Test
    void a_form_without_a_file_and_an_address_without_one_lead_nowhere() {
        stage.signIn("theo");
        assertThat(page.getStep()).isOne();
        assertThat(page.getOffer()).isNull();
        assertThatThrownBy(page::handIn).hasMessageStartingWith("finances.no-file");
        page.setUpload(new Upload("empty.csv", ""));
        assertThatThrownBy(page::handIn).hasMessageStartingWith("finances.no-file");
        for (var id : new String[] {"x", UUID.randomUUID().toString()}) {
            page.asked().setName(id);
            assertThatThrownBy(page::load).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void only_the_treasurer_hands_in_posts_and_sets_aside() {
        var file = treasury.handIn(GIFT);
        var sofia = stage.by("sofia");
        assertThatThrownBy(() ->
                        stage.act(() -> acts.perform(postImport, postImport.alone(file, sofia, hand.now()), true)))
                .hasMessageStartingWith("members.rule.in-office.no");
        assertThatThrownBy(() -> stage.act(() -> acts.perform(putFileAside, putFileAside.of(file, sofia, hand.now()))))
                .hasMessageStartingWith("members.rule.in-office.no");
        assertThat(imports.byId(file).orElseThrow().isWaiting()).isTrue();
    }

    private void open(String id) {
        stage.nextRequest();
        page.asked().setName(id);
        page.load();
    }

    private void putAside(UUID file) {
        stage.act(() -> acts.perform(putFileAside, putFileAside.of(file, treasury.theo(), hand.now())));
    }

    private DryRun run(UUID file) {
        return Objects.requireNonNull(
                postImport.of(file, treasury.theo(), hand.now()).run());
    }

    private String hindranceOf(UUID file) {
        return acts.offer(postImport, postImport.of(file, treasury.theo(), hand.now())).hindrances().stream()
                .map(Verdict::rule)
                .findFirst()
                .orElseThrow();
    }
}
