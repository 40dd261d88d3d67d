package org.foundation.portal.finances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundation.portal.acts.Consequence;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.finances.FinanceEvent.FilePosted;
import org.foundation.portal.people.By;
import org.foundation.portal.shared.NotFound;
import org.jspecify.annotations.Nullable;

/// A file is tried out against the ledger, and posted: every new row of it, or nothing.
@ApplicationScoped
public class PostImport implements TreasurersAct<PostImport.Case, FilePosted> {

    @Inject
    Ledger ledger;

    @Inject
    Imports imports;

    @Inject
    Clock clock;

    /// The file, what would happen if it were posted now, and how full the books are. A file that is over is not tried
    /// out any more.
    public record Case(Import file, @Nullable DryRun run, long turnover, By by, LocalDate today, Instant now)
            implements TreasurersAct.Case {

        boolean hasNothingNew() {
            return run != null && run.fresh().isEmpty() && run.problems().isEmpty();
        }

        int problems() {
            return run == null ? 0 : run.problems().size();
        }

        boolean fits() {
            return run == null
                    || Posting.fit(
                            turnover,
                            run.fresh().stream().map(ParsedRow::posting).toList());
        }
    }

    public Case of(UUID id, By by, Instant now) {
        var file = imports.byId(id).orElseThrow(NotFound::new);
        var today = LegalDay.of(now, clock.getZone());
        return new Case(file, file.isWaiting() ? tryOut(file, today) : null, ledger.turnover(), by, today, now);
    }

    /// The same for posting it, after everybody else who enters something.
    public Case alone(UUID id, By by, Instant now) {
        ledger.keepToOneself();
        return of(id, by, now);
    }

    private DryRun tryOut(Import file, LocalDate today) {
        var parsedFile = file.read(ledger.chart(), today);
        var sources = parsedFile.rows().stream()
                .map(parsedRow -> parsedRow.origin().source())
                .collect(Collectors.toSet());
        return DryRun.of(parsedFile, ledger.fingerprints(sources));
    }

    @Override
    public String name() {
        return "finances.post";
    }

    @Override
    public List<Verdict> rules(Case it) {
        var file = it.file();
        return List.of(
                file.stillWaits(it.today()),
                Verdict.plain("finances.rule.rows-are-right", it.problems() == 0, it.today())
                        .with("rows", it.problems()),
                Verdict.plain("finances.rule.rows-are-new", !it.hasNothingNew(), it.today())
                        .with("file", file.fileName()),
                Verdict.plain("finances.rule.books-hold-it", it.fits(), it.today()));
    }

    @Override
    public Optional<Consequence> consequence(Case it) {
        return Optional.of(Consequence.of("finances.post.text")
                .with("entries", it.run() == null ? 0 : it.run().fresh().size()));
    }

    @Override
    public FilePosted perform(Case it) {
        var file = it.file();
        var rows = Objects.requireNonNull(it.run()).fresh();
        long number = ledger.lastNumber();
        for (var parsedRow : rows) {
            ledger.add(JournalEntry.of(parsedRow, ++number, file.id(), it.by().id(), it.now()));
        }
        file.posted(rows.size(), it.by().id(), it.now());
        return new FilePosted(
                file.id(), file.fileName(), file.sha256(), rows.size(), it.by().person(), it.now());
    }
}
