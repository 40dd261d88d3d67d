package org.foundation.portal.finances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.shared.Sha256;
import org.junit.jupiter.api.Test;

class ReportTest {

    static final UUID TREASURER = UUID.randomUUID();
    static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    static final LocalDate UNTIL = LocalDate.of(2027, 1, 1);

    final Books books = new Books();
    final Report report = draft("2026");

    @Test
    void keeps_the_figures_it_was_published_with() {
        books.take(Books.fixture("first-quarter.csv"));
        var figures = figures();
        report.publish(figures, Optional.empty(), TREASURER, Books.NOW);

        books.take(Books.fixture("donated-bounties.csv"));

        assertThat(report.figures()).contains(figures);
        assertThat(figures.received()).hasToString("5000.00 USD");
        assertThat(figures.spent()).hasToString("2048.90 USD");
        assertThat(figures.result()).isEqualTo(figures.inHand());
    }

    @Test
    void is_fingerprinted_as_the_file_one_downloads() {
        books.take(Books.fixture("first-quarter.csv"));
        report.publish(figures(), Optional.empty(), TREASURER, Books.NOW);
        var reportPublication = report.publication().orElseThrow();

        assertThat(reportPublication.sha256()).isEqualTo(Sha256.of(reportPublication.figures()));
        assertThat(reportPublication.motion()).isNull();
        assertThat(reportPublication.figures()).isEqualTo("""
                section,account,name,amount,currency,entries
                income,sponsors,sponsors,5000.00,USD,1
                expense,infrastructure,infrastructure,1240.50,USD,1
                expense,legal,legal,800.00,USD,1
                expense,events,events,8.40,USD,2
                asset,bank,bank,2951.10,USD,5
                equity,results,Results,2951.10,USD,0
                """);
    }

    @Test
    void is_published_once_and_then_stays() {
        books.take(Books.fixture("first-quarter.csv"));
        assertThat(report.stillDraft(FROM).satisfied()).isTrue();
        report.publish(figures(), Optional.empty(), TREASURER, Books.NOW);

        assertThat(report.stillDraft(FROM).satisfied()).isFalse();
        assertThatThrownBy(() -> report.publish(figures(), Optional.empty(), TREASURER, Books.NOW))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> report.reword("Better", "news")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void has_an_address_that_can_stay() {
        for (var slug : List.of("", "2026/27", "a b", "-x", "x".repeat(61), "../x")) {
            refused("finances.report-address", () -> draft(slug));
        }
        assertThat(draft(" Annual-2026 ").slug()).isEqualTo("annual-2026");
    }

    @Test
    void ends_after_it_starts() {
        refused(
                "finances.report-ends-before-it-starts",
                () -> new Report("x1", "X", UNTIL, FROM, "USD", "", TREASURER, Books.NOW));
        refused(
                "finances.report-currency",
                () -> new Report("x1", "X", FROM, UNTIL, "beads", "", TREASURER, Books.NOW));
        refused("finances.report-title", () -> new Report("x1", " ", FROM, UNTIL, "USD", "", TREASURER, Books.NOW));
    }

    private static Report draft(String slug) {
        return new Report(slug, "The year 2026", FROM, UNTIL, "USD", "A quiet year.", TREASURER, Books.NOW);
    }

    private Figures figures() {
        return Figures.of(books.activities(2026), books.position(2026));
    }

    private static void refused(String key, Runnable act) {
        assertThat(catchThrowableOfType(Refusal.class, act::run).key()).isEqualTo(key);
    }
}
