package org.foundation.portal.applications.web;

import static org.foundation.portal.bylaws.Rule.COMMITTEE_MEMBERSHIP_CONSENSUS;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.applications.Application;
import org.foundation.portal.applications.Application.ApplicationState;
import org.foundation.portal.applications.ApplicationStep;
import org.foundation.portal.applications.Applications;
import org.foundation.portal.applications.BoardMotions;
import org.foundation.portal.applications.Claims;
import org.foundation.portal.applications.Proposal;
import org.foundation.portal.applications.ReviewAct;
import org.foundation.portal.applications.ReviewApplication;
import org.foundation.portal.applications.ReviewApplication.Wish;
import org.foundation.portal.applications.ReviewFacts;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.MembershipClass;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.people.Acceptance;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Agreements;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.platform.FoundationText;
import org.foundation.portal.shared.FormRefusal;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.site.web.Done;
import org.foundation.portal.site.web.PerRequest;
import org.foundation.portal.site.web.ShowsRefusals;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// `/applications/…/review` — one application before the committee: read it, talk about it, decide it by
/// consensus. What came before the board is decided here by the chair or the secretary, by its resolution.
@Named("applicationsReview")
@ViewScoped
@OnlyFor({Office.MEMBERSHIP_COMMITTEE, Office.CHAIR, Office.SECRETARY})
public class ReviewPage implements Serializable {

    @Inject
    Actor actor;

    @Inject
    Applications applications;

    @Inject
    People people;

    @Inject
    Agreements agreements;

    @Inject
    Acts acts;

    @Inject
    ReviewApplication reviewApplication;

    @Inject
    Claims claims;

    @Inject
    BoardMotions boardMotions;

    @Inject
    Rulebook rulebook;

    @Inject
    Done done;

    @Inject
    Clock clock;

    private String reference = "";
    private @Nullable ReviewAct act;
    private String words = "";
    private @Nullable LocalDate day;
    private String resolution = "";
    private String motion = "";
    private boolean sure;
    private final PerRequest<Application> application = new PerRequest<>();
    private final PerRequest<ReviewFacts> review = new PerRequest<>();
    private final PerRequest<Rules> rules = new PerRequest<>();
    private final PerRequest<List<SelectItem>> motions = new PerRequest<>();

    public void load() {
        getApplication();
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String act() {
        var chosen = Optional.ofNullable(act).orElseThrow(() -> new FormRefusal("members.review.nothing-chosen"));
        var wish = new Wish(
                chosen,
                words,
                day,
                resolution,
                Optional.of(motion)
                        .filter(it -> !it.isBlank())
                        .map(UUID::fromString)
                        .orElse(null));
        var before = before();
        acts.perform(reviewApplication, reviewApplication.of(before, reviewer(), wish, clock.instant()), sure);
        done.say("members.review.done." + (before.state().isOpen() ? chosen : before.state()));
        return "review?faces-redirect=true&includeViewParams=true";
    }

    private Person reviewer() {
        return actor.holding(Office.MEMBERSHIP_COMMITTEE, Office.CHAIR, Office.SECRETARY);
    }

    private Application before() {
        reviewer();
        return applications
                .byReference(reference)
                .filter(it -> it.submittedAt().isPresent())
                .orElseThrow(NotFound::new);
    }

    public Application getApplication() {
        return application.or(this::before);
    }

    private Rules rules() {
        return rules.or(() -> rulebook.on(LegalDay.today(clock)));
    }

    public Person getApplicant() {
        return people.byId(getApplication().personId()).orElseThrow();
    }

    /// The agreements of today, each with when the applicant accepted that edition.
    public List<Agreed> getAgreed() {
        var given = agreements.acceptedBy(getApplication().personId());
        return agreements.forApplicants(rules().on()).stream()
                .map(text -> new Agreed(
                        text.title(),
                        text.version(),
                        given.stream()
                                .filter(it -> it.isOf(text))
                                .map(Acceptance::acceptedAt)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    public record Agreed(
            String title, int version, @Nullable Instant at) implements Serializable {}

    public MembershipClass getClassOf() {
        return rules().membershipClass(getApplication().classKey());
    }

    public List<ApplicationStep> getSteps() {
        return getApplication().steps();
    }

    public String getCountryName() {
        return Optional.ofNullable(getApplication().details().country())
                .map(it -> Countries.name(
                        it, FacesContext.getCurrentInstance().getViewRoot().getLocale()))
                .orElse("");
    }

    public @Nullable String getContribution() {
        return getApplication().contribution().orElse(null);
    }

    public @Nullable String getEvidence() {
        return getApplication().evidence().orElse(null);
    }

    public @Nullable String getSettlement() {
        return getApplication().settlement().orElse(null);
    }

    public @Nullable Instant getSent() {
        return getApplication().submittedAt().orElse(null);
    }

    public String getState() {
        return getApplication().state().name();
    }

    public @Nullable LocalDate getDue() {
        return getApplication().decisionDue(rules(), clock.getZone()).orElse(null);
    }

    public boolean isLate() {
        var due = getDue();
        return isOpen() && due != null && rules().on().isAfter(due);
    }

    public boolean isOpen() {
        return getApplication().state().isOpen();
    }

    public @Nullable String getReferral() {
        return getApplication().state() == ApplicationState.REFERRED
                ? getApplication().referral().map(Enum::name).orElse(null)
                : null;
    }

    public boolean isOwn() {
        return review().own();
    }

    public @Nullable Proposal getProposal() {
        return getApplication().proposal().orElse(null);
    }

    /// The last day for objections to what is proposed.
    public @Nullable LocalDate getObjectionsUntil() {
        return getApplication()
                .proposal()
                .map(it -> it.objectionsUntil(rules(), clock.getZone()))
                .orElse(null);
    }

    public List<String> getAgreedNames() {
        return getApplication().proposal().map(Proposal::agreed).orElse(Set.of()).stream()
                .map(people::nameOf)
                .sorted()
                .toList();
    }

    public String getConsensusSection() {
        return rules().section(COMMITTEE_MEMBERSHIP_CONSENSUS);
    }

    /// Others that ask for the same.
    public List<Application> getRivals() {
        return claims.rivals(getApplication());
    }

    /// What may be done now, by whoever looks at it.
    public List<SelectItem> getActs() {
        return acts().stream()
                .map(it -> new SelectItem(it, Site.say("members.review.act." + it)))
                .toList();
    }

    private List<ReviewAct> acts() {
        return Arrays.stream(ReviewAct.values())
                .filter(it -> it.isOpenTo(review()))
                .toList();
    }

    /// Why it cannot be approved here and now, by whoever looks at it.
    public List<Verdict> getHindrances() {
        var reviewFacts = review();
        var way = reviewFacts.offices().contains(Office.MEMBERSHIP_COMMITTEE)
                        && getApplication().state() != ApplicationState.REFERRED
                ? getProposal() == null ? ReviewAct.PROPOSE_APPROVAL : ReviewAct.AGREE
                : ReviewAct.APPROVE;
        return way.verdicts(reviewFacts).stream().filter(it -> !it.satisfied()).toList();
    }

    public boolean isRefusalOpen() {
        return acts().stream().anyMatch(ReviewAct::refuses);
    }

    public boolean isDayAsked() {
        return acts().contains(ReviewAct.PAID) || isResolutionAsked();
    }

    public boolean isResolutionAsked() {
        return acts().stream().anyMatch(ReviewAct::restsOnResolution);
    }

    /// The motions the board has carried since it was asked.
    public List<SelectItem> getMotions() {
        return motions.or(() -> boardMotions.carriedFrom(askedOn()).stream()
                .map(it -> new SelectItem(it.id().toString(), it.named() + ", " + FoundationText.day(it.on())))
                .toList());
    }

    private LocalDate askedOn() {
        return LegalDay.of(
                getApplication().referredAt().or(getApplication()::submittedAt).orElseThrow(), clock.getZone());
    }

    private ReviewFacts review() {
        return review.or(() -> reviewApplication.review(getApplication(), reviewer(), clock.instant()));
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        // another reference is another application
        this.reference = reference;
        this.application.forget();
        this.review.forget();
        this.motions.forget();
    }

    public @Nullable ReviewAct getAct() {
        return act;
    }

    public void setAct(@Nullable ReviewAct act) {
        this.act = act;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getResolution() {
        return resolution;
    }

    public void setResolution(String resolution) {
        this.resolution = resolution;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getMotion() {
        return motion;
    }

    public void setMotion(String motion) {
        this.motion = motion;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
