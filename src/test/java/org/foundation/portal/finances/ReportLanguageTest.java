package org.foundation.portal.finances;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.foundation.portal.PseudoLanguages;
import org.foundation.portal.ReaderOf;
import org.foundation.portal.acts.OnDatabase;
import org.junit.jupiter.api.Test;

@OnDatabase
class ReportLanguageTest {

    @Inject
    Reports reports;

    @Inject
    PublishReport publishReport;

    @Test
    void a_report_is_in_the_foundations_language_whoever_publishes_it() {
        var report = reports.published().getFirst();
        var figures = publishReport.figures(report).toCsv();
        assertThat(ReaderOf.pagesIn(
                        PseudoLanguages.ACCENTED,
                        () -> publishReport.figures(report).toCsv()))
                .isEqualTo(figures)
                .contains("Results");
    }
}
