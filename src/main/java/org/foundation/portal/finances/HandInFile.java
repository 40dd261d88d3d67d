package org.foundation.portal.finances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.finances.FinanceEvent.FileHandedIn;
import org.foundation.portal.people.By;

/// A file of transactions is handed in, to be looked at before it is posted. What cannot even be begun with is refused
/// by [Import] itself.
@ApplicationScoped
public class HandInFile implements TreasurersAct<HandInFile.Case, FileHandedIn> {

    @Inject
    Imports imports;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    public record Case(Import file, By by, LocalDate today, Instant now) implements TreasurersAct.Case {}

    public Case of(String fileName, byte[] content, String sorting, By by, Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        var file = new Import(fileName, content, sorting, ledger.chart(), today, by.id(), now);
        return new Case(file, by, today, now);
    }

    @Override
    public String name() {
        return "finances.hand-in";
    }

    @Override
    public List<Verdict> rules(Case it) {
        return List.of();
    }

    @Override
    public FileHandedIn perform(Case it) {
        imports.add(it.file());
        return new FileHandedIn(it.file().id(), it.now());
    }
}
