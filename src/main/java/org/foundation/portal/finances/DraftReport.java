package org.foundation.portal.finances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.finances.FinanceEvent.ReportDrafted;
import org.foundation.portal.people.By;

/// A report is begun, at an address that nothing else has.
@ApplicationScoped
public class DraftReport implements TreasurersAct<DraftReport.Case, ReportDrafted> {

    @Inject
    Reports reports;

    @Inject
    Clock clock;

    public record Case(Report draft, boolean taken, By by, LocalDate today, Instant now)
            implements TreasurersAct.Case {}

    /// @param to the last day that is within
    public Case of(
            String address,
            String title,
            LocalDate from,
            LocalDate to,
            String currency,
            String remarks,
            By by,
            Instant now) {
        var draft = new Report(address, title, from, to.plusDays(1), currency, remarks, by.id(), now);
        var taken = reports.bySlug(draft.slug()).isPresent();
        return new Case(draft, taken, by, LegalDay.of(now, clock.getZone()), now);
    }

    @Override
    public String name() {
        return "finances.draft";
    }

    @Override
    public List<Verdict> rules(Case it) {
        return List.of(Verdict.plain("finances.rule.address-is-free", !it.taken(), it.today())
                .with("address", it.draft().slug()));
    }

    @Override
    public ReportDrafted perform(Case it) {
        var draft = it.draft();
        reports.add(draft);
        return new ReportDrafted(
                draft.id(), draft.slug(), draft.title(), it.by().person(), it.now());
    }
}
