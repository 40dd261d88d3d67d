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

/// `/finances/list` — every published report; for the treasurer, the drafts and the way to the books as well.
@Named("financesList")
@RequestScoped
public class ListPage {

    @Inject
    Reports reports;

    @Inject
    Actor actor;

    public List<Row> getPublished() {
        return reports.published().stream().map(Row::of).toList();
    }

    public List<Reports.Draft> getDrafts() {
        return isTreasurer() ? reports.drafts() : List.of();
    }

    public boolean isTreasurer() {
        return actor.holds(Office.TREASURER);
    }

    /// A published report with its four figures.
    public record Row(Report report, Figures figures) {

        static Row of(Report report) {
            return new Row(report, report.figures().orElseThrow());
        }
    }
}
