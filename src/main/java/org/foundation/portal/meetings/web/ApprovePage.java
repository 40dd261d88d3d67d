package org.foundation.portal.meetings.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.meetings.ApproveMinutes;
import org.foundation.portal.meetings.Document;
import org.foundation.portal.meetings.Minutes;
import org.foundation.portal.meetings.Submission;
import org.foundation.portal.meetings.SubmitMinutes;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.shared.FormRefusal;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.site.web.RadioItems;
import org.foundation.portal.site.web.ShowsRefusals;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// `/meetings/…/approve` — the secretary submits the minutes to the directors, and later records which motion
/// approved them; from then on the record and the words stay as they are.
@Named("meetingsApprove")
@ViewScoped
@OnlyFor(Office.SECRETARY)
public class ApprovePage extends OneMeeting {

    @Inject
    SubmitMinutes submitMinutes;

    @Inject
    ApproveMinutes approveMinutes;

    private String motion = "";

    @Transactional
    @ShowsRefusals
    public @Nullable String submit() {
        acts.perform(submitMinutes, submitMinutes.of(getMeeting(), actor.by(), clock.instant()));
        return onTo("approve");
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String approve() {
        if (motion.isEmpty()) {
            throw new FormRefusal("meetings.which-motion");
        }
        var chosen = UUID.fromString(motion);
        acts.perform(approveMinutes, approveMinutes.of(getMeeting(), chosen, actor.by(), clock.instant()));
        return onTo("publish");
    }

    public List<SelectItem> getMotions() {
        return approveMinutes.candidates(getMeeting()).stream()
                .map(it -> RadioItems.of(
                        it.id().toString(),
                        it.title(),
                        meetings.byId(it.meetingId())
                                .map(at -> Site.say(Sentence.of("meetings.approve.at")
                                        .with("meeting", at.title())
                                        .with("day", at.heldOn())))
                                .orElse("")))
                .toList();
    }

    /// What has to be done next: to lay the minutes before the directors, or to say by which motion they were approved.
    public Offer getOffer() {
        return isSubmitted()
                ? acts.offer(approveMinutes, approveMinutes.of(getMeeting(), actor.by(), clock.instant()))
                : acts.offer(submitMinutes, submitMinutes.of(getMeeting(), actor.by(), clock.instant()));
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

    public String getMotion() {
        return motion;
    }

    public void setMotion(String motion) {
        this.motion = motion;
    }
}
