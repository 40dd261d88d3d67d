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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.finances.DryRun;
import org.foundation.portal.finances.FiscalYear;
import org.foundation.portal.finances.HandInFile;
import org.foundation.portal.finances.Import;
import org.foundation.portal.finances.ImportProblem;
import org.foundation.portal.finances.Imports;
import org.foundation.portal.finances.Ledger;
import org.foundation.portal.finances.PostImport;
import org.foundation.portal.finances.PutFileAside;
import org.foundation.portal.finances.StatementOfActivities;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.shared.FormRefusal;
import org.foundation.portal.site.web.Asked;
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
    HandInFile handInFile;

    @Inject
    PostImport postImport;

    @Inject
    PutFileAside putFileAside;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    private final Asked<PostImport.Case> asked =
            Asked.byId(id -> Optional.of(postImport.of(id, actor.by(), clock.instant())));
    private String sorting = "";
    private boolean sure;
    private transient @Nullable Part upload;

    public void load() {
        getFile();
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String handIn() {
        var part = upload;
        if (part == null || part.getSize() == 0) {
            throw new FormRefusal("finances.no-file");
        }
        var name = Objects.requireNonNullElse(part.getSubmittedFileName(), "");
        var handedIn = acts.perform(handInFile, handInFile.of(name, read(part), sorting, actor.by(), clock.instant()));
        return "import?faces-redirect=true&import=" + handedIn.file();
    }

    @Transactional
    @ShowsRefusals
    public String post() {
        acts.perform(postImport, postImport.alone(asked.it().file().id(), actor.by(), clock.instant()), sure);
        return "import?faces-redirect=true&includeViewParams=true";
    }

    @Transactional
    @ShowsRefusals
    public String putAside() {
        acts.perform(putFileAside, putFileAside.of(asked.it().file().id(), actor.by(), clock.instant()));
        return "import?faces-redirect=true";
    }

    /// The server has kept the bytes in a file of its own until now.
    private static byte[] read(Part part) {
        try (var stream = part.getInputStream()) {
            return Import.read(stream, part.getSize());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PostImport.@Nullable Case shown() {
        return asked.isNamed() ? asked.it() : null;
    }

    /// 1 choose, 2 check, 3 posted.
    public int getStep() {
        var handedIn = getFile();
        return handedIn == null ? 1 : handedIn.isWaiting() ? 2 : 3;
    }

    public List<Imports.ImportListing> getKept() {
        return imports.kept();
    }

    public @Nullable Import getFile() {
        var shown = shown();
        return shown == null ? null : shown.file();
    }

    /// What would happen, for a file that waits.
    public @Nullable DryRun getRun() {
        var shown = shown();
        return shown == null ? null : shown.run();
    }

    public @Nullable Offer getOffer() {
        var shown = shown();
        return shown == null ? null : acts.offer(postImport, shown);
    }

    public List<YearLine> getYears() {
        var run = getRun();
        return run == null
                ? List.of()
                : run.byYear(ledger.chart(), Settings.YEAR_BEGINS).stream()
                        .map(YearLine::of)
                        .toList();
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

    public Asked<PostImport.Case> asked() {
        return asked;
    }

    public String getSorting() {
        return sorting;
    }

    public void setSorting(String sorting) {
        this.sorting = sorting;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }

    public @Nullable Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
