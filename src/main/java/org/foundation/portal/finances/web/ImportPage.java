package org.foundation.portal.finances.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.finances.DryRun;
import org.foundation.portal.finances.FiscalYear;
import org.foundation.portal.finances.Import;
import org.foundation.portal.finances.ImportProblem;
import org.foundation.portal.finances.Imports;
import org.foundation.portal.finances.Ledger;
import org.foundation.portal.finances.PostImport;
import org.foundation.portal.finances.StatementOfActivities;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.site.web.PerRequest;
import org.foundation.portal.site.web.ShowsRefusals;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// `/finances/import` — hand in a file of transactions; `/finances/import?import=…` — see what it would do, and post
/// it.
@Named("financesImport")
@ViewScoped
@OnlyFor(Office.TREASURER)
public class ImportPage implements Serializable {

    @Inject
    Actor actor;

    @Inject
    Imports imports;

    @Inject
    Ledger ledger;

    @Inject
    PostImport postImport;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    private String id = "";
    private String sorting = "";
    private transient @Nullable Part upload;
    private final PerRequest<Import> file = new PerRequest<>();
    private final PerRequest<DryRun> run = new PerRequest<>();

    public void load() {
        treasurer();
        getFile();
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String handIn() {
        var by = treasurer();
        var part = upload;
        if (part == null || part.getSize() == 0) {
            throw new Refusal("finances.no-file");
        }
        var handedIn = new Import(
                Objects.requireNonNullElse(part.getSubmittedFileName(), ""),
                read(part),
                sorting,
                ledger.chart(),
                LegalDay.today(clock),
                by.id(),
                clock.instant());
        imports.add(handedIn);
        return "import?faces-redirect=true&import=" + handedIn.id();
    }

    @Transactional
    @ShowsRefusals
    public String post() {
        var by = treasurer();
        postImport.post(found(), by.id(), by.name(), clock.instant());
        return "import?faces-redirect=true&includeViewParams=true";
    }

    @Transactional
    @ShowsRefusals
    public String putAside() {
        var by = treasurer();
        var now = clock.instant();
        var aside = found();
        aside.putAside(now);
        trail.record(
                AuditEvent.of("finances.import-put-aside", aside.id())
                        .by(by.id(), by.name())
                        .with("file", aside.fileName())
                        .with("sha256", aside.sha256()),
                now);
        return "import?faces-redirect=true";
    }

    /// The size is known before anything is read, and the kind after the first bytes; the server has kept them in a
    /// file of its own until now.
    private static byte[] read(Part part) {
        if (part.getSize() > Import.LARGEST) {
            throw new Refusal("finances.file-too-large").with("megabytes", Import.LARGEST >> 20);
        }
        try (var stream = part.getInputStream()) {
            return Import.read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Person treasurer() {
        return actor.holding(Office.TREASURER);
    }

    private Import found() {
        try {
            return Optional.of(id).map(UUID::fromString).flatMap(imports::byId).orElseThrow(NotFound::new);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    /// 1 choose, 2 check, 3 posted.
    public int getStep() {
        var handedIn = getFile();
        return handedIn == null ? 1 : handedIn.isWaiting() ? 2 : 3;
    }

    public List<Imports.ImportListing> getKept() {
        return imports.kept();
    }

    public List<YearLine> getYears() {
        var lines = new ArrayList<YearLine>();
        var run = getRun();
        if (run != null) {
            run.byYear(ledger.chart(), Settings.YEAR_BEGINS).forEach(it -> lines.add(YearLine.of(it)));
        }
        return lines;
    }

    public List<Said> getProblems() {
        var run = getRun();
        return run == null
                ? List.of()
                : run.firstProblems().stream().map(Said::of).toList();
    }

    /// What the new rows of one year come to.
    public record YearLine(String year, StatementOfActivities activities) {

        static YearLine of(StatementOfActivities statementOfActivities) {
            return new YearLine(
                    FiscalYear.of(statementOfActivities.from(), Settings.YEAR_BEGINS)
                            .label(),
                    statementOfActivities);
        }
    }

    /// A problem in the reader's words.
    public record Said(String line, String column, String found, String expected) {

        static Said of(ImportProblem importProblem) {
            return new Said(
                    String.valueOf(importProblem.line()),
                    importProblem.column(),
                    importProblem.found(),
                    Site.say(importProblem.expected()));
        }
    }

    public @Nullable Import getFile() {
        return id.isEmpty() ? null : file.or(this::found);
    }

    /// What would happen, for a file that waits.
    public @Nullable DryRun getRun() {
        var handedIn = getFile();
        return handedIn == null || !handedIn.isWaiting()
                ? null
                : run.or(() -> postImport.tryOut(handedIn, clock.instant()));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getSorting() {
        return sorting;
    }

    public void setSorting(String sorting) {
        this.sorting = sorting;
    }

    public @Nullable Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
