package org.foundation.portal.finances.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.finances.Figures;
import org.foundation.portal.finances.PublishReport;
import org.foundation.portal.finances.Report;
import org.foundation.portal.finances.RewordReport;
import org.foundation.portal.meetings.Meetings;
import org.foundation.portal.meetings.Motion;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.shared.FormRefusal;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.site.web.Asked;
import org.foundation.portal.site.web.ShowsRefusals;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// `/finances/…/publish` — look over the draft of a report, reword it, publish it for good.
@Named("financesPublish")
@ViewScoped
@OnlyFor(Office.TREASURER)
public class PublishPage implements Serializable {

    /// No motion: on the treasurer's own authority.
    private static final String OWN = "own";

    @Inject
    Actor actor;

    @Inject
    PublishReport publishReport;

    @Inject
    RewordReport rewordReport;

    @Inject
    Meetings meetings;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    private final Asked<PublishReport.Case> asked =
            Asked.by(slug -> Optional.of(publishReport.of(slug, actor.by(), clock.instant())));
    private String title = "";
    private String remarks = "";
    private String motion = "";
    private boolean sure;

    public @Nullable String load() {
        if (!asked.isNamed()) {
            return "draft?faces-redirect=true";
        }
        if (getReport().isPublished()) {
            return "show?faces-redirect=true&report=" + asked.getName();
        }
        title = getReport().title();
        remarks = getReport().remarks();
        return null;
    }

    @Transactional
    @ShowsRefusals
    public String reword() {
        acts.perform(rewordReport, rewordReport.of(asked.getName(), title, remarks, actor.by(), clock.instant()));
        return "publish?faces-redirect=true&includeViewParams=true";
    }

    @Transactional
    @ShowsRefusals
    public String publish() {
        var decided = publishReport.of(asked.getName(), title, remarks, decidedBy(), actor.by(), clock.instant());
        acts.perform(publishReport, decided, sure);
        return "show?faces-redirect=true&report=" + asked.getName();
    }

    /// Whether a motion of the board allowed it has to be said, either way.
    private Optional<UUID> decidedBy() {
        if (motion.isEmpty()) {
            throw new FormRefusal("finances.publish.by-whose-authority");
        }
        return motion.equals(OWN) ? Optional.empty() : Optional.of(UUID.fromString(motion));
    }

    /// The motions of the last year and a half, and none; nothing is chosen beforehand.
    public List<SelectItem> getMotions() {
        var since = LegalDay.today(clock).minusMonths(18);
        return Stream.concat(
                        Stream.of(
                                new SelectItem("", Site.say("finances.publish.choose")),
                                new SelectItem(OWN, Site.say("finances.publish.own-authority"))),
                        publishReport.motionsSince(since).stream().map(this::item))
                .toList();
    }

    private SelectItem item(Motion it) {
        var at = meetings.byId(it.meetingId()).orElseThrow();
        return new SelectItem(
                it.id().toString(),
                Site.say(Sentence.of("finances.publish.motion-at")
                        .with("motion", it.title())
                        .with("meeting", at.title())
                        .with("day", at.heldOn())));
    }

    public Offer getOffer() {
        return acts.offer(publishReport, asked.it());
    }

    public Report getReport() {
        return asked.it().report();
    }

    /// What would be published now.
    public Figures getFigures() {
        return asked.it().figures();
    }

    public Asked<PublishReport.Case> asked() {
        return asked;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }

    public String getMotion() {
        return motion;
    }

    public void setMotion(String motion) {
        this.motion = motion;
    }
}
