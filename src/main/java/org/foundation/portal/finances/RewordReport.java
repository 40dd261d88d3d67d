package org.foundation.portal.finances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.finances.FinanceEvent.ReportReworded;
import org.foundation.portal.people.By;
import org.foundation.portal.shared.NotFound;

/// A draft is given another title or other remarks.
@ApplicationScoped
public class RewordReport implements TreasurersAct<RewordReport.Case, ReportReworded> {

    @Inject
    Reports reports;

    @Inject
    Clock clock;

    public record Case(Report report, String title, String remarks, By by, LocalDate today, Instant now)
            implements TreasurersAct.Case {}

    public Case of(String slug, String title, String remarks, By by, Instant now) {
        var report = reports.bySlug(slug).orElseThrow(NotFound::new);
        return new Case(report, title, remarks, by, LegalDay.of(now, clock.getZone()), now);
    }

    @Override
    public String name() {
        return "finances.reword";
    }

    @Override
    public List<Verdict> rules(Case it) {
        return List.of(it.report().stillDraft(it.today()));
    }

    @Override
    public ReportReworded perform(Case it) {
        var report = it.report();
        report.reword(it.title(), it.remarks());
        return new ReportReworded(report.id(), report.title(), it.by().person(), it.now());
    }
}
