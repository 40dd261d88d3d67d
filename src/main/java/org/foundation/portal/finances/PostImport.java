package org.foundation.portal.finances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.shared.Refusal;

/// Tries a file out against the ledger, and posts it: every new row of it, or nothing. Two at once wait for each
/// other, because each must see what the other has entered, and entries are numbered without gaps.
@ApplicationScoped
public class PostImport {

    @Inject
    Ledger ledger;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    public DryRun tryOut(Import file, Instant now) {
        var parsedFile = file.read(ledger.chart(), LegalDay.of(now, clock.getZone()));
        var sources = parsedFile.rows().stream()
                .map(parsedRow -> parsedRow.origin().source())
                .collect(Collectors.toSet());
        return DryRun.of(parsedFile, ledger.fingerprints(sources));
    }

    public int post(Import file, UUID by, String name, Instant now) {
        ledger.keepToOneself();
        var run = tryOut(file, now);
        if (!run.problems().isEmpty()) {
            throw new Refusal("finances.import-has-problems")
                    .with("rows", run.problems().size());
        }
        if (run.fresh().isEmpty()) {
            throw new Refusal("finances.import-has-nothing-new").with("file", file.fileName());
        }
        requireRoom(run.fresh().stream().map(ParsedRow::posting).toList());
        long number = ledger.lastNumber();
        for (var parsedRow : run.fresh()) {
            ledger.add(JournalEntry.of(parsedRow, ++number, file.id(), by, now));
        }
        file.posted(run.fresh().size(), by, now);
        trail.record(
                AuditEvent.of("finances.imported", file.id())
                        .by(by, name)
                        .publicly()
                        .with("rows", run.fresh().size())
                        .with("sha256", file.sha256()),
                now);
        return run.fresh().size();
    }

    /// Entries by hand.
    public void enter(Collection<Posting> postings, UUID by, String name, Instant now) {
        ledger.keepToOneself();
        requireRoom(postings);
        long number = ledger.lastNumber();
        for (var posting : postings) {
            ledger.add(JournalEntry.of(posting, ++number, by, now));
        }
        trail.record(
                AuditEvent.of("finances.entered", null)
                        .by(by, name)
                        .with("entries", postings.size())
                        .with("last", number),
                now);
    }

    /// What comes in still fits: sums over all the books stay within what a figure can say.
    private void requireRoom(Collection<Posting> postings) {
        var sum = postings.stream().mapToLong(it -> it.total().minor()).reduce(ledger.turnover(), Math::addExact);
        if (sum > Posting.LARGEST_SUM) {
            throw new Refusal("finances.more-than-the-books-hold");
        }
    }
}
