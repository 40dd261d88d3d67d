package org.foundation.portal.meetings.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.meetings.ApproveMinutes;
import org.foundation.portal.meetings.Document;
import org.foundation.portal.meetings.Minutes;
import org.foundation.portal.meetings.Submission;
import org.foundation.portal.meetings.SubmitMinutes;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.site.web.RadioItems;
import org.foundation.portal.site.web.ShowsRefusals;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// `/meetings/approve?meeting=…` — the secretary submits the minutes to the directors, and later records which motion
/// approved them; from then on the record and the words stay as they are.
@Named("meetingsApprove")
@ViewScoped
@OnlyFor(Office.SECRETARY)
public class ApprovePage extends OneMeeting {

    @Inject
    SubmitMinutes submitMinutes;

    @Inject
    ApproveMinutes approveMinutes;

    private @Nullable String motion;

    public void load() {
        mayAct();
        var work = editions.inWork(getMeeting().id()).orElseThrow(() -> new Refusal("meetings.nothing-to-approve"));
        if (work.isApproved()) {
            throw new Refusal("meetings.already-approved");
        }
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String submit() {
        var by = mayAct();
        submitMinutes.submit(getMeeting(), by, clock.instant());
        return onTo("approve");
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String approve() {
        var by = mayAct();
        if (motion == null) {
            throw new Refusal("meetings.which-motion");
        }
        approveMinutes.approve(getMeeting(), UUID.fromString(motion), by, clock.instant());
        return onTo("publish");
    }

    public List<SelectItem> getMotions() {
        return approveMinutes.candidates(getMeeting()).stream()
                .map(it -> RadioItems.of(
                        it.id().toString(),
                        it.title(),
                        meetings.byId(it.meetingId())
                                .map(at -> Site.say("meetings.approve.at", at.title(), at.heldOn()))
                                .orElse("")))
                .toList();
    }

    public String getDocument() {
        return editions.inWork(getMeeting().id())
                .map(it -> Document.of(getMeeting(), motions.toldIn(getMeeting().id()), it, rules()))
                .orElse("");
    }

    /// Laid before the directors just as it is now.
    public boolean isSubmitted() {
        return getSubmission() != null
                && editions.inWork(getMeeting().id())
                        .filter(it -> it.isStill(getDocument()))
                        .isPresent();
    }

    public @Nullable Submission getSubmission() {
        return editions.inWork(getMeeting().id()).flatMap(Minutes::submission).orElse(null);
    }

    public @Nullable String getMotion() {
        return motion;
    }

    public void setMotion(@Nullable String motion) {
        this.motion = motion;
    }
}
