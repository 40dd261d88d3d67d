package org.foundation.portal.finances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.finances.FinanceEvent.FilePutAside;
import org.foundation.portal.people.By;
import org.foundation.portal.people.Office;
import org.foundation.portal.shared.NotFound;
import org.jspecify.annotations.Nullable;

/// A file that waits is set aside unposted: by the treasurer, or by the clock once it was forgotten. It can be handed
/// in
/// again.
@ApplicationScoped
public class PutFileAside implements Act<PutFileAside.Case, FilePutAside> {

    @Inject
    Imports imports;

    @Inject
    Clock clock;

    public record Case(Import file, @Nullable By by, LocalDate today, Instant now) {}

    public Case of(UUID id, By by, Instant now) {
        return new Case(imports.byId(id).orElseThrow(NotFound::new), by, today(now), now);
    }

    /// Every file that has waited for too long.
    public List<Case> forgotten(Instant now) {
        return imports.waitingSince(now.minus(Import.WAITS)).stream()
                .map(file -> new Case(file, null, today(now), now))
                .toList();
    }

    private LocalDate today(Instant now) {
        return LegalDay.of(now, clock.getZone());
    }

    @Override
    public String name() {
        return "finances.put-aside";
    }

    @Override
    public List<Verdict> who(Case it) {
        return it.by() == null
                ? List.of()
                : List.of(it.by().inOffice(TreasurersAct.SECTION, it.today(), Office.TREASURER));
    }

    @Override
    public List<Verdict> rules(Case it) {
        return List.of(it.file().stillWaits(it.today()));
    }

    @Override
    public FilePutAside perform(Case it) {
        var file = it.file();
        file.putAside(it.now());
        return new FilePutAside(
                file.id(),
                file.fileName(),
                file.sha256(),
                it.by() == null ? null : it.by().person(),
                it.now());
    }
}
