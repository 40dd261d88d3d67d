package org.foundation.portal.finances.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.foundation.portal.finances.Figures;
import org.foundation.portal.finances.Report;
import org.foundation.portal.finances.Reports;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;

/// `/finances` — every published report; for the treasurer, the drafts and the way to the books as well.
@Named("financesList")
@RequestScoped
public class ListPage {

    @Inject
    Reports reports;

    @Inject
    Actor actor;

    public List<YearRow> getPublished() {
        return reports.published().stream().map(YearRow::of).toList();
    }

    public List<Reports.ReportDraft> getDrafts() {
        return isTreasurer() ? reports.drafts() : List.of();
    }

    public boolean isTreasurer() {
        return actor.holds(Office.TREASURER);
    }

    /// A published report with its four figures.
    public record YearRow(Report report, Figures figures) {

        static YearRow of(Report report) {
            return new YearRow(report, report.figures().orElseThrow());
        }
    }
}
