package org.foundation.portal.finances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.junit.jupiter.api.Test;

/// What the database itself guarantees of the books.
@OnDatabase
class LedgerTablesTest {

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    Acts acts;

    @Inject
    Reports reports;

    @Inject
    PublishReport publishReport;

    @Test
    void an_entry_that_does_not_balance_is_refused_at_commit() {
        for (var minor : List.of(new int[] {500, -499}, new int[] {500}, new int[] {})) {
            var entry = UUID.randomUUID();
            var sql = new StringBuilder(entry(entry));
            for (int i = 0; i < minor.length; i++) {
                sql.append(line(entry, i, minor[i]));
            }
            assertThatThrownBy(() -> stage.sql(committed(sql.toString()))).hasMessageContaining("does not balance");
        }
    }

    @Test
    void nobody_adds_lines_to_an_entry_that_is_closed() {
        assertThatThrownBy(() -> stage.sql(committed("""
                        insert into portal.ledger_line select id, 8, 'bank', 500 from portal.ledger_entry where number = 1;
                        insert into portal.ledger_line select id, 9, 'misc', -500 from portal.ledger_entry where number = 1;
                        """))).hasMessageContaining("already closed");
    }

    @Test
    void the_portal_itself_cannot_rewrite_the_ledger() {
        for (var sql : List.of(
                "update portal.ledger_entry set description = 'x'",
                "delete from portal.ledger_line",
                "truncate portal.ledger_entry cascade",
                "update portal.account set name = 'x'",
                "delete from portal.ledger_import")) {
            assertThatThrownBy(() -> stage.sql(sql)).as(sql).hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_published_report_is_frozen_in_the_database_too() {
        var slug = new Treasury().draft("frozen-1");
        stage.act(() -> {
            acts.perform(publishReport, publishReport.of(slug, stage.by("theo"), hand.now()), true);
            reports.flush();
        });

        assertThat(reports.bySlug(slug).orElseThrow().figures().orElseThrow().isEmpty())
                .isFalse();
        assertThatThrownBy(() -> stage.sql("update portal.report set title = 'x' where slug = 'frozen-1'"))
                .hasMessageContaining("does not change");
        assertThatThrownBy(() -> stage.sql("delete from portal.report where slug = 'frozen-1'"))
                .hasMessageContaining("does not change");
    }

    /// What is checked at commit is checked at the end of this.
    private static String committed(String sql) {
        return sql + "set constraints all immediate; set constraints all deferred";
    }

    private static String line(UUID entry, int position, int minor) {
        return "insert into portal.ledger_line values ('%s', %d, '%s', %d);"
                .formatted(entry, position, minor > 0 ? "bank" : "misc", minor);
    }

    private static String entry(UUID id) {
        return "insert into portal.ledger_entry (id, number, on_day, description, currency, source, source_key, fingerprint, recorded_at) "
                + "select '%1$s', max(number) + 1000, '1990-05-05', 'x', 'JPY', 'test', '%1$s', repeat('0', 64), portal.portal_now() from portal.ledger_entry;"
                        .formatted(id);
    }
}
