package org.foundation.portal.finances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.foundation.portal.InPortal;
import org.foundation.portal.people.People;
import org.foundation.portal.shared.Money;
import org.foundation.portal.shared.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What the database itself guarantees of the books.
@ExtendWith(ArquillianExtension.class)
class LedgerIT {

    static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    static final Currency YEN = Currency.getInstance("JPY");
    static final String HEADER = "date,description,amount,currency,category,account\n";

    @Deployment
    static WebArchive portal() {
        return InPortal.archive("ledger");
    }

    @Inject
    Ledger ledger;

    @Inject
    Imports imports;

    @Inject
    Reports reports;

    @Inject
    PostImport postImport;

    @Inject
    PublishReport publishReport;

    @Inject
    People people;

    @Inject
    UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource database;

    @Test
    void an_entry_that_does_not_balance_is_refused_at_commit() throws Exception {
        var account = "insert into portal.ledger_line values ('%s', %d, 'bank', %d)";

        for (var minor : List.of(new int[] {500, -499}, new int[] {500}, new int[] {})) {
            var entry = UUID.randomUUID();
            var sql = new StringBuilder(entry(entry));
            for (int i = 0; i < minor.length; i++) {
                sql.append(account.formatted(entry, i, minor[i])).append(';');
            }
            assertThatThrownBy(() -> run(sql.toString())).hasMessageContaining("does not balance");
        }
    }

    @Test
    void nobody_adds_lines_to_an_entry_that_is_closed() throws Exception {
        var entry = UUID.randomUUID();
        var lines =
                "insert into portal.ledger_line values ('%1$s', %2$d, 'bank', 500); insert into portal.ledger_line values ('%1$s', %3$d, 'misc', -500);";
        run(entry(entry) + lines.formatted(entry, 0, 1));

        assertThatThrownBy(() -> run(lines.formatted(entry, 2, 3))).hasMessageContaining("already closed");
    }

    @Test
    void the_portal_itself_cannot_rewrite_the_ledger() {
        for (var sql : List.of(
                "update portal.ledger_entry set description = 'x'",
                "delete from portal.ledger_line",
                "truncate portal.ledger_entry cascade",
                "update portal.account set name = 'x'",
                "delete from portal.ledger_import")) {
            assertThatThrownBy(() -> run(sql)).as(sql).hasMessageContaining("permission denied");
        }
    }

    @Test
    void of_two_who_post_the_same_file_at_once_one_does() throws Exception {
        var first = handIn("Posted twice at once");
        var second = handIn("Posted twice at once");
        var before = ledger.lastNumber();
        var refusals = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(List.<Callable<Boolean>>of(() -> post(first), () -> post(second)))) {
                refusals += done.get() ? 0 : 1;
            }
        }

        assertThat(refusals).isOne();
        assertThat(ledger.lastNumber()).isEqualTo(before + 2);
        assertThat(ledger.entries(
                        LocalDate.of(1991, 5, 1), LocalDate.of(1991, 6, 1), "", org.hibernate.query.Page.first(10)))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.lines()).hasSize(2));
    }

    @Test
    void a_published_report_is_frozen_in_the_database_too() throws Exception {
        var slug = "frozen-" + UUID.randomUUID().toString().substring(0, 8);
        var by = treasurer();
        transaction.begin();
        var posting = Posting.on(LocalDate.of(1992, 5, 5), "Yen for a report")
                .debit("bank", new Money(700, YEN))
                .credit("sponsors", new Money(700, YEN));
        postImport.enter(List.of(posting.balanced()), by, "Theo", NOW);
        var report = new Report(slug, "Frozen", LocalDate.of(1992, 1, 1), LocalDate.of(1993, 1, 1), "JPY", "", by, NOW);
        reports.entityManager().persist(report);
        publishReport.publish(report, Optional.empty(), by, "Theo", NOW);
        transaction.commit();

        assertThat(reports.bySlug(slug).orElseThrow().figures().orElseThrow().received())
                .isEqualTo(new Money(700, YEN));
        assertThatThrownBy(() -> run("update portal.report set title = 'x' where slug = '" + slug + "'"))
                .hasMessageContaining("does not change");
        assertThatThrownBy(() -> run("delete from portal.report where slug = '" + slug + "'"))
                .hasMessageContaining("does not change");
    }

    private UUID handIn(String what) throws Exception {
        var rows =
                HEADER + "1991-05-05," + what + ",500,JPY,sponsors,bank\n1991-05-06," + what + ",-300,JPY,misc,bank\n";
        transaction.begin();
        var file = new Import(
                "twice.csv",
                rows.getBytes(StandardCharsets.UTF_8),
                "",
                ledger.chart(),
                LocalDate.of(2026, 11, 1),
                treasurer(),
                NOW);
        imports.entityManager().persist(file);
        transaction.commit();
        return file.id();
    }

    private boolean post(UUID file) throws Exception {
        transaction.begin();
        try {
            postImport.post(imports.byId(file).orElseThrow(), treasurer(), "Theo", NOW);
            transaction.commit();
            return true;
        } catch (Refusal nothingNew) {
            transaction.rollback();
            return false;
        }
    }

    private UUID treasurer() {
        return people.byEmail("theo@demo.example").orElseThrow().id();
    }

    private static String entry(UUID id) {
        var hash = "0".repeat(64);
        return "insert into portal.ledger_entry (id, number, on_day, description, currency, source, source_key, fingerprint, recorded_at) "
                + "select '%s', max(number) + 1000, '1990-05-05', 'x', 'JPY', 'test', '%s', '%s', portal.portal_now() from portal.ledger_entry;"
                        .formatted(id, id, hash);
    }

    /// What the database checks at commit it checks at the end of this, so that its own words are heard.
    private void run(String sql) throws Exception {
        transaction.begin();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
            statement.execute("set constraints all immediate");
            transaction.commit();
        } catch (Exception e) {
            if (transaction.getStatus() == jakarta.transaction.Status.STATUS_ACTIVE) {
                transaction.rollback();
            }
            throw e;
        }
    }
}
