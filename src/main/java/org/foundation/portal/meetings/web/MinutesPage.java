package org.foundation.portal.meetings.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.meetings.Document;
import org.foundation.portal.meetings.Minutes;
import org.foundation.portal.meetings.WriteMinutes;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.site.web.ShowsRefusals;
import org.jspecify.annotations.Nullable;

/// `/meetings/…/minutes` — third page of the record: the minutes in Markdown, saved as one goes, with a
/// preview of the whole document.
@Named("meetingsMinutes")
@ViewScoped
@OnlyFor(Office.SECRETARY)
public class MinutesPage extends OneMeeting {

    @Inject
    WriteMinutes writeMinutes;

    private String text = "";
    private @Nullable Instant seen;
    private boolean saved;
    private boolean previewing;

    @Override
    public void load() {
        var work = editions.inWork(getMeeting().id());
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

    private void write() {
        saved = false;
        seen = acts.perform(writeMinutes, read()).minutes().changedAt();
    }

    private WriteMinutes.Case read() {
        return writeMinutes.of(getMeeting(), text, seen, actor.by(), clock.instant());
    }

    public Offer getOffer() {
        return acts.offer(writeMinutes, read());
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

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
