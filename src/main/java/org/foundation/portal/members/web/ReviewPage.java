package org.foundation.portal.members.web;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.audit.Deed;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.MembershipClass;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.members.Acceptance;
import org.foundation.portal.members.Actor;
import org.foundation.portal.members.AdmitMember;
import org.foundation.portal.members.Agreements;
import org.foundation.portal.members.Application;
import org.foundation.portal.members.Application.State;
import org.foundation.portal.members.Applications;
import org.foundation.portal.members.Decider;
import org.foundation.portal.members.EndRenewal;
import org.foundation.portal.members.Forbidden;
import org.foundation.portal.members.Membership;
import org.foundation.portal.members.Memberships;
import org.foundation.portal.members.Office;
import org.foundation.portal.members.People;
import org.foundation.portal.members.Person;
import org.foundation.portal.members.Step;
import org.foundation.portal.notices.Letter;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.site.Shown;
import org.foundation.portal.site.ShowsRefusals;
import org.foundation.portal.site.Site;
import org.jspecify.annotations.Nullable;

/// `/members/review?application=…` — one application before the committee: read it, talk about it, decide it. What an
/// objection took to the board is decided here by the chair or the secretary, by resolution.
@Named("membersReview")
@ViewScoped
public class ReviewPage implements Serializable {

    public enum Act {
        NOTE,
        ASK,
        HOLD,
        RELEASE,
        SETTLE,
        OBJECT,
        WITHDRAW_OBJECTION,
        APPROVE,
        REFUSE
    }

    @Inject
    Actor actor;

    @Inject
    Applications applications;

    @Inject
    People people;

    @Inject
    Memberships memberships;

    @Inject
    Agreements agreements;

    @Inject
    EndRenewal endRenewal;

    @Inject
    Rulebook rulebook;

    @Inject
    AdmitMember admitMember;

    @Inject
    Trail trail;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private @Nullable String reference;
    private @Nullable Act act;
    private @Nullable String words;
    private @Nullable String resolution;
    private final Shown<Application> application = new Shown<>();
    private final Shown<Rules> rules = new Shown<>();

    public void load() {
        getApplication();
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String act() {
        var person = reviewer();
        var it = before();
        refuseOwn(it, person);
        var now = clock.instant();
        var said = Optional.ofNullable(words).orElse("");
        switch (Optional.ofNullable(act).orElseThrow(() -> new Refusal("members.review.nothing-chosen"))) {
            case NOTE -> it.note(person, said, now);
            case ASK -> ask(it, person, said, now);
            case HOLD -> it.hold(person, said, now);
            case RELEASE -> it.release(person, now);
            case SETTLE -> it.settle(person, said, rules().on(), now);
            case OBJECT -> object(it, committeeMember(), said, now);
            case WITHDRAW_OBJECTION -> it.withdrawObjection(committeeMember(), now);
            case APPROVE -> approve(it, decider(it, person), now);
            case REFUSE -> refuse(it, decider(it, person), said, now);
        }
        return "review?faces-redirect=true&includeViewParams=true";
    }

    /// Nobody decides on a membership they act for, whoever of it applied.
    private void refuseOwn(Application it, Person person) {
        var renews = it.renewsId();
        if (renews.isPresent()
                && memberships.actedFor(person.id(), rules().on()).stream()
                        .anyMatch(held -> held.id().equals(renews.get()))) {
            throw new Refusal("members.own-application");
        }
    }

    private void ask(Application it, Person person, String question, Instant now) {
        it.ask(person, question, now);
        notices.post(
                letter(it)
                        .about("members.asked")
                        .with("reference", it.reference())
                        .with("question", question),
                now);
    }

    private void object(Application it, Person person, String reason, Instant now) {
        it.object(person, reason, now);
        trail.record(deed("members.referred", it, person), now);
    }

    private void approve(Application it, Decider decider, Instant now) {
        var membership = admitMember.approve(it, decider, now);
        memberships.entityManager().flush();
        trail.record(
                deed(it.renewsId().isPresent() ? "members.renewed" : "members.admitted", it, decider.person())
                        .publicly()
                        .with("number", membership.bookNumber()),
                now);
        notices.post(approval(it, membership), now);
    }

    private Letter approval(Application it, Membership membership) {
        return letter(it)
                .about(it.renewsId().isPresent() ? "members.renewed" : "members.admitted")
                .with("class", getClassOf().name())
                .with("number", membership.bookNumber())
                .with("until", membership.expiresOn().minusDays(1));
    }

    private void refuse(Application it, Decider decider, String reason, Instant now) {
        it.refuse(decider, reason, now);
        endRenewal.after(it);
        trail.record(deed("members.refused", it, decider.person()), now);
        notices.post(
                letter(it)
                        .about("members.refused")
                        .with("class", getClassOf().name())
                        .with("reason", reason),
                now);
    }

    private Decider decider(Application it, Person person) {
        if (it.state() != State.REFERRED && actor.holds(Office.MEMBERSHIP_COMMITTEE)) {
            return Decider.committee(person);
        }
        if (!actor.holds(Office.CHAIR) && !actor.holds(Office.SECRETARY)) {
            throw new Forbidden(Office.CHAIR, Office.SECRETARY);
        }
        return Decider.board(person, Optional.ofNullable(resolution).orElse(""));
    }

    private Person reviewer() {
        return actor.holding(Office.MEMBERSHIP_COMMITTEE, Office.CHAIR, Office.SECRETARY);
    }

    private Person committeeMember() {
        return actor.holding(Office.MEMBERSHIP_COMMITTEE);
    }

    private Deed deed(String what, Application it, Person by) {
        return Deed.of(what, it.id())
                .by(by.id(), by.name())
                .with("class", getClassOf().name())
                .with("reference", it.reference());
    }

    private Letter letter(Application it) {
        var applicant = people.byId(it.personId()).orElseThrow();
        return Letter.to(applicant.id(), applicant.email(), applicant.name())
                .leadingTo("/members/application?application=" + it.reference());
    }

    private Application before() {
        reviewer();
        return applications
                .byReference(Optional.ofNullable(reference).orElse(""))
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

    public List<Step> getSteps() {
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

    public boolean isReferred() {
        return getApplication().state() == State.REFERRED;
    }

    public boolean isOwn() {
        return getApplication().personId().equals(actor.signedIn().id());
    }

    /// What may be done now, by whoever looks at it.
    public List<SelectItem> getActs() {
        var it = getApplication();
        var acts = new ArrayList<>(List.of(Act.NOTE));
        if (it.state() == State.SUBMITTED) {
            acts.add(Act.ASK);
            acts.add(Act.HOLD);
        }
        if (it.state() == State.ON_HOLD) {
            acts.add(Act.RELEASE);
        }
        if (getClassOf().isSponsor() && it.settledOn().isEmpty()) {
            acts.add(Act.SETTLE);
        }
        if (actor.holds(Office.MEMBERSHIP_COMMITTEE)) {
            acts.add(it.objectors().contains(actor.signedIn().id()) ? Act.WITHDRAW_OBJECTION : Act.OBJECT);
        }
        acts.add(Act.APPROVE);
        acts.add(Act.REFUSE);
        return acts.stream()
                .map(one -> new SelectItem(one, Site.say("members.review.act." + one)))
                .toList();
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        // another reference is another application
        this.reference = reference;
        this.application.forget();
    }

    public @Nullable Act getAct() {
        return act;
    }

    public void setAct(@Nullable Act act) {
        this.act = act;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getResolution() {
        return resolution;
    }

    public void setResolution(@Nullable String resolution) {
        this.resolution = resolution;
    }
}
