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
import java.time.Instant;
import java.util.List;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.meetings.Body;
import org.foundation.portal.meetings.Listing;
import org.foundation.portal.meetings.Meeting;
import org.foundation.portal.meetings.Meetings;
import org.foundation.portal.meetings.MeetingsDryRun;
import org.foundation.portal.meetings.MeetingsFile;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.site.web.ShowsRefusals;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// `/meetings/import` — the secretary reads a list of earlier board meetings, as `./portal import meetings` does.
@Named("meetingsImport")
@ViewScoped
@OnlyFor(Office.SECRETARY)
public class ImportPage implements Serializable {

    @Inject
    Meetings meetings;

    @Inject
    Trail trail;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    private transient @Nullable Part file;
    private @Nullable String report;
    private String tone = "good";
    private List<String> problems = List.of();

    public void load() {
        actor.holding(Office.SECRETARY);
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String take() {
        var by = actor.holding(Office.SECRETARY);
        var now = clock.instant();
        var meetingsDryRun = MeetingsDryRun.of(MeetingsFile.read(bytes(), LegalDay.today(clock)), Body.BOARD, known());
        meetingsDryRun.additions().forEach(it -> add(it, now));
        meetingsDryRun
                .completions()
                .forEach(it -> meetings.bySlug(it.slug()).orElseThrow().listAgain(it.row(), now));
        if (meetingsDryRun.changes() > 0) {
            trail.record(
                    AuditEvent.of("meetings.imported", null)
                            .by(by.id(), by.name())
                            .publicly()
                            .with("rows", meetingsDryRun.changes()),
                    now);
        }
        report = Site.say(
                "meetings.import.report",
                meetingsDryRun.additions().size(),
                meetingsDryRun.unchanged(),
                meetingsDryRun.problems().size(),
                meetingsDryRun.completions().size());
        tone = meetingsDryRun.problems().isEmpty()
                ? "good"
                : meetingsDryRun.changes() + meetingsDryRun.unchanged() > 0 ? "warn" : "bad";
        problems = meetingsDryRun.problems().stream().map(ImportPage::sentence).toList();
        return null;
    }

    private void add(MeetingsDryRun.Addition addition, Instant now) {
        meetings.entityManager()
                .persist(Meeting.listed(addition.row(), Body.BOARD, addition.slug(), clock.getZone(), now));
    }

    private List<MeetingsDryRun.KnownMeeting> known() {
        return meetings.of(Body.BOARD).stream()
                .map(it -> new MeetingsDryRun.KnownMeeting(
                        it.slug(),
                        it.number().orElse(null),
                        it.heldOn(),
                        it.listing().map(Listing::listedAs).orElse(null),
                        it.listing().map(Listing::listedNote).orElse(null),
                        it.isHeld() || it.missed().isPresent()))
                .toList();
    }

    private byte[] bytes() {
        var sent = file;
        if (sent == null || sent.getSize() == 0) {
            throw new Refusal("meetings.no-file");
        }
        try (var stream = sent.getInputStream()) {
            return stream.readNBytes(MeetingsFile.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sentence(MeetingsFile.LineProblem it) {
        return Site.say(
                it.column().isEmpty() ? "meetings.import.problem-of-line" : "meetings.import.problem",
                it.line(),
                it.column(),
                it.found(),
                Site.say(it.expected(), it.arguments().toArray()));
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
