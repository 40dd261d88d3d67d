package org.foundation.portal.finances.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.finances.Figures;
import org.foundation.portal.finances.Ledger;
import org.foundation.portal.finances.PublishReport;
import org.foundation.portal.finances.Report;
import org.foundation.portal.finances.Reports;
import org.foundation.portal.meetings.Meetings;
import org.foundation.portal.meetings.Motion;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.site.web.PerRequest;
import org.foundation.portal.site.web.ShowsRefusals;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// `/finances/publish` — begin a report; `/finances/…/publish` — look over the draft, reword it, publish it
/// for good.
@Named("financesPublish")
@ViewScoped
@OnlyFor(Office.TREASURER)
public class PublishPage implements Serializable {

    /// No motion: on the treasurer's own authority.
    private static final String OWN = "own";

    @Inject
    Actor actor;

    @Inject
    Reports reports;

    @Inject
    Ledger ledger;

    @Inject
    PublishReport publishReport;

    @Inject
    Meetings meetings;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    private String slug = "";
    private String address = "";
    private String title = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private String currency = Settings.CURRENCY.getCurrencyCode();
    private String remarks = "";
    private String motion = "";
    private boolean sure;
    private final PerRequest<Report> report = new PerRequest<>();
    private final PerRequest<Figures> figures = new PerRequest<>();

    public @Nullable String load() {
        treasurer();
        return slug.isEmpty() ? suggest() : loadDraft();
    }

    /// The year that ended last, unless there is a report of it.
    private @Nullable String suggest() {
        var year = Settings.year(LegalDay.today(clock).minusYears(1));
        from = year.from();
        to = year.lastDay();
        address = year.label().replace('/', '-');
        if (reports.bySlug(address).isPresent()) {
            address = "";
            return null;
        }
        title = Site.say(Sentence.of("finances.publish.suggested").with("year", year.label()));
        return null;
    }

    private @Nullable String loadDraft() {
        var draft = found();
        if (draft.isPublished()) {
            return "show?faces-redirect=true&report=" + draft.slug();
        }
        title = draft.title();
        remarks = draft.remarks();
        return null;
    }

    @Transactional
    @ShowsRefusals
    public String begin() {
        var by = treasurer();
        if (reports.bySlug(address.strip()).isPresent()) {
            throw new Refusal("finances.report-address-taken").with("address", address);
        }
        var draft = new Report(
                address,
                title,
                Objects.requireNonNull(from),
                Objects.requireNonNull(to).plusDays(1),
                currency,
                remarks,
                by.id(),
                clock.instant());
        reports.add(draft);
        trail.record(auditEvent("finances.report-drafted", draft, by), clock.instant());
        return "publish?faces-redirect=true&report=" + draft.slug();
    }

    @Transactional
    @ShowsRefusals
    public String reword() {
        var by = treasurer();
        var draft = found();
        draft.reword(title, remarks);
        trail.record(auditEvent("finances.report-reworded", draft, by), clock.instant());
        return "publish?faces-redirect=true&includeViewParams=true";
    }

    @Transactional
    @ShowsRefusals
    public String publish() {
        var by = treasurer();
        if (!sure) {
            throw new Refusal("finances.publish.not-sure");
        }
        var draft = found();
        draft.reword(title, remarks);
        publishReport.publish(draft, decided(), by.id(), by.name(), clock.instant());
        return "show?faces-redirect=true&report=" + draft.slug();
    }

    /// Whether a motion of the board allowed it has to be said, either way.
    private Optional<UUID> decided() {
        if (motion.isEmpty()) {
            throw new Refusal("finances.publish.by-whose-authority");
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

    private static AuditEvent auditEvent(String what, Report draft, Person by) {
        return AuditEvent.of(what, draft.id()).by(by.id(), by.name()).with("title", draft.title());
    }

    private Person treasurer() {
        return actor.holding(Office.TREASURER);
    }

    private Report found() {
        return reports.bySlug(slug).orElseThrow(NotFound::new);
    }

    /// What would be published now.
    public @Nullable Figures getFigures() {
        var draft = getReport();
        return draft == null ? null : figures.or(() -> publishReport.figures(draft));
    }

    public List<SelectItem> getCurrencies() {
        return Stream.concat(Stream.of(Settings.CURRENCY), ledger.currencies().stream())
                .distinct()
                .map(it -> new SelectItem(it.getCurrencyCode(), it.getCurrencyCode()))
                .toList();
    }

    public @Nullable Report getReport() {
        return slug.isEmpty() ? null : report.or(this::found);
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
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
