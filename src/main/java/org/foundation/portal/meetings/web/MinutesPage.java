package org.foundation.portal.meetings.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.foundation.portal.meetings.Document;
import org.foundation.portal.meetings.Minutes;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.site.web.ShowsRefusals;
import org.jspecify.annotations.Nullable;

/// `/meetings/minutes?meeting=…` — third page of the record: the minutes in Markdown, saved as one goes, with a
/// preview of the whole document.
@Named("meetingsMinutes")
@ViewScoped
@OnlyFor(Office.SECRETARY)
public class MinutesPage extends OneMeeting {

    private @Nullable String text;
    private @Nullable Instant seen;
    private boolean saved;
    private boolean previewing;

    public void load() {
        mayAct();
        var meeting = getMeeting();
        var work = editions.inWork(meeting.id());
        if (!meeting.isHeld()) {
            throw new Refusal("meetings.not-held", meeting.title());
        }
        if (work.isEmpty() ? meeting.isClosed() : work.get().isApproved()) {
            throw new Refusal("meetings.already-approved");
        }
        text = work.map(Minutes::text).orElse("");
        seen = work.map(Minutes::changedAt).orElse(null);
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String save() {
        write();
        saved = true;
        previewing = false;
        return null;
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String preview() {
        write();
        saved = true;
        previewing = true;
        return null;
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String finish() {
        write();
        return onTo("approve");
    }

    /// Words that somebody else saved since this page was opened are not overwritten unseen.
    private void write() {
        saved = false;
        var by = mayAct();
        var meeting = getMeeting();
        var now = clock.instant();
        var work = editions.inWork(meeting.id());
        if (!Objects.equals(work.map(Minutes::changedAt).orElse(null), seen)) {
            throw new Refusal("meetings.changed-meanwhile");
        }
        var minutes = work.orElseGet(() -> {
            var fresh = Minutes.begin(meeting, by.id(), now);
            editions.entityManager().persist(fresh);
            return fresh;
        });
        minutes.write(Objects.requireNonNullElse(text, ""), now);
        editions.entityManager().flush();
        editions.entityManager().refresh(minutes);
        seen = minutes.changedAt();
    }

    /// The document as it would be approved now.
    public String getDocument() {
        return editions.inWork(getMeeting().id())
                .map(it -> Document.of(getMeeting(), motions.toldIn(getMeeting().id()), it, rules()))
                .orElse("");
    }

    /// Why published minutes are being corrected.
    public Optional<String> getReason() {
        return editions.inWork(getMeeting().id()).flatMap(Minutes::reason);
    }

    public boolean isSaved() {
        return saved;
    }

    public boolean isPreviewing() {
        return previewing;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
