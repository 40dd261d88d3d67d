package org.foundation.portal.finances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.acts.Consequence;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.finances.FinanceEvent.ReportDiscarded;
import org.foundation.portal.people.By;
import org.foundation.portal.shared.NotFound;

/// A draft is thrown away.
@ApplicationScoped
public class DiscardReport implements TreasurersAct<DiscardReport.Case, ReportDiscarded> {

    @Inject
    Reports reports;

    @Inject
    Clock clock;

    public record Case(Report report, By by, LocalDate today, Instant now) implements TreasurersAct.Case {}

    public Case of(String slug, By by, Instant now) {
        var report = reports.bySlug(slug).orElseThrow(NotFound::new);
        return new Case(report, by, LegalDay.of(now, clock.getZone()), now);
    }

    @Override
    public String name() {
        return "finances.discard";
    }

    @Override
    public List<Verdict> rules(Case it) {
        return List.of(it.report().stillDraft(it.today()));
    }

    @Override
    public Optional<Consequence> consequence(Case it) {
        return Optional.of(Consequence.of("finances.discard.lead"));
    }

    @Override
    public ReportDiscarded perform(Case it) {
        var report = it.report();
        reports.remove(report);
        return new ReportDiscarded(report.id(), report.title(), it.by().person(), it.now());
    }
}
