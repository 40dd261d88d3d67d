package org.foundation.portal.meetings.web;

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
import org.foundation.portal.acts.Acts;
import org.foundation.portal.meetings.ImportListedMeetings;
import org.foundation.portal.meetings.MeetingsFile;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.shared.FormRefusal;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.site.web.ShowsRefusals;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// `/meetings/import` — the secretary reads a list of earlier board meetings, as `./portal import meetings` does.
@Named("meetingsImport")
@ViewScoped
@OnlyFor(Office.SECRETARY)
public class ImportPage implements Serializable {

    @Inject
    ImportListedMeetings importListedMeetings;

    @Inject
    Acts acts;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    private transient @Nullable Part file;
    private @Nullable String report;
    private String tone = "good";
    private List<String> problems = List.of();

    /// Whoever may not, learns it before the page is shown: [OnlyFor] is asked at each call.
    public void load() {}

    @Transactional
    @ShowsRefusals
    public @Nullable String take() {
        var it = importListedMeetings.of(bytes(), actor.by(), clock.instant());
        acts.perform(importListedMeetings, it);
        var meetingsDryRun = it.merge();
        report = Site.say(Sentence.of("meetings.import.report")
                .with("added", meetingsDryRun.additions().size())
                .with("unchanged", meetingsDryRun.unchanged())
                .with("refused", meetingsDryRun.problems().size())
                .with("completed", meetingsDryRun.completions().size()));
        tone = meetingsDryRun.problems().isEmpty()
                ? "good"
                : meetingsDryRun.changes() + meetingsDryRun.unchanged() > 0 ? "warn" : "bad";
        problems = meetingsDryRun.problems().stream().map(ImportPage::sentence).toList();
        return null;
    }

    private byte[] bytes() {
        var sent = file;
        if (sent == null || sent.getSize() == 0) {
            throw new FormRefusal("meetings.no-file");
        }
        try (var stream = sent.getInputStream()) {
            return stream.readNBytes(MeetingsFile.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sentence(MeetingsFile.LineProblem it) {
        return Site.say(it.sentence());
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable String getReport() {
        return report;
    }

    /// Good when every line was read, bad when none was.
    public String getTone() {
        return tone;
    }

    public List<String> getProblems() {
        return problems;
    }
}
