package org.foundation.portal.applications.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foundation.portal.applications.Application;
import org.foundation.portal.applications.Applications;
import org.foundation.portal.applications.ApplyForMembership;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.MembershipClass;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.members.Memberships;
import org.foundation.portal.people.Acceptance;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Agreement;
import org.foundation.portal.people.Agreements;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.people.Organisation;
import org.foundation.portal.people.Organisations;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.FormRefusal;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.site.web.Done;
import org.foundation.portal.site.web.PerRequest;
import org.foundation.portal.site.web.RadioItems;
import org.foundation.portal.site.web.ShowsRefusals;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// `/applications/…/apply?step=…` — an application in small pages: details, contribution, agreements,
/// check. Each is saved on the way to the next; without `application` it asks for the class, and begins.
@Named("applicationsApply")
@ViewScoped
@OnlyFor
public class ApplyPage implements Serializable {

    private static final List<String> STEPS = List.of("details", "contribution", "agreements", "check");

    @Inject
    Actor actor;

    @Inject
    Rulebook rulebook;

    @Inject
    Applications applications;

    @Inject
    Agreements agreements;

    @Inject
    Memberships memberships;

    @Inject
    Organisations organisations;

    @Inject
    ApplyForMembership applyForMembership;

    @Inject
    Done done;

    @Inject
    Clock clock;

    private String reference = "";
    private String step = "details";
    private String classKey = "";
    private String name = "";
    private String country = "";
    private String organisation = "";
    private String website = "";
    private String employer = "";
    private boolean undisclosed;
    private String contribution = "";
    private String evidence = "";
    private Map<String, Boolean> agreed = new HashMap<>();
    private final PerRequest<Application> application = new PerRequest<>();
    private final PerRequest<Rules> rules = new PerRequest<>();
    private final PerRequest<List<HeldMembership>> held = new PerRequest<>();

    public @Nullable String load() {
        var person = actor.signedIn();
        if (reference.isEmpty()) {
            return null;
        }
        if (!STEPS.contains(step)) {
            throw new NotFound();
        }
        var mine = mine();
        if (mine.state() != Application.ApplicationState.DRAFT) {
            return "show?faces-redirect=true&application=" + reference;
        }
        read(mine, person);
        return null;
    }

    private void read(Application mine, Person person) {
        var details = mine.details();
        name = mine.name();
        country = Objects.requireNonNullElse(details.country(), "");
        organisation = Objects.requireNonNullElse(details.organisation(), "");
        website = Objects.requireNonNullElse(details.website(), "");
        employer = Objects.requireNonNullElse(details.employer(), "");
        undisclosed = details.undisclosed();
        contribution = mine.contribution().orElse("");
        evidence = mine.evidence().orElse("");
        var given = agreements.acceptedBy(person.id());
        getAgreements().forEach(text -> agreed.put(text.key(), given.stream().anyMatch(it -> it.isOf(text))));
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String begin() {
        var draft = applyForMembership.begin(actor.signedIn(), classKey, clock.instant());
        return "apply?faces-redirect=true&application=" + draft.reference();
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String describe() {
        applyForMembership.describe(
                mine(),
                name,
                new Application.Details(organisation, website, country, employer, undisclosed),
                clock.instant());
        return at("contribution");
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String contribute() {
        mine().contribute(contribution, evidence);
        return at("agreements");
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String agree() {
        var person = actor.signedIn();
        var given = agreements.acceptedBy(person.id());
        for (var text : getAgreements()) {
            if (!Boolean.TRUE.equals(agreed.get(text.key()))) {
                throw new FormRefusal("members.application-incomplete.agreements");
            }
            if (given.stream().noneMatch(it -> it.isOf(text))) {
                agreements.add(new Acceptance(person.id(), text, clock.instant()));
            }
        }
        return at("check");
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String submit() {
        applyForMembership.submit(mine(), actor.signedIn(), clock.instant());
        return "show?faces-redirect=true&application=" + reference;
    }

    /// Discards the draft: what was never sent is nobody's business.
    @Transactional
    @ShowsRefusals
    public String discard() {
        applyForMembership.withdraw(mine(), actor.signedIn(), clock.instant());
        done.say(Sentence.of("members.apply.discarded").with("reference", reference));
        return "/members/mine?faces-redirect=true";
    }

    /// What is held already, said before one begins.
    public List<HeldMembership> getHeld() {
        return held.or(() -> memberships.actedFor(actor.signedIn().id(), rules().on()).stream()
                .filter(it -> it.ending().isEmpty())
                .map(it -> new HeldMembership(
                        rules().membershipClass(it.classKey()).name(),
                        it.organisationId()
                                .flatMap(organisations::byId)
                                .map(Organisation::legalName)
                                .orElseGet(() -> actor.signedIn().name())))
                .toList());
    }

    public record HeldMembership(String className, String holder) implements Serializable {}

    private String at(String next) {
        return "apply?faces-redirect=true&application=" + reference + "&step=" + next;
    }

    private Application mine() {
        return applications
                .byReference(reference)
                .filter(it -> it.personId().equals(actor.signedIn().id()))
                .orElseThrow(NotFound::new);
    }

    private Application shown() {
        return application.or(this::mine);
    }

    private Rules rules() {
        return rules.or(() -> rulebook.on(LegalDay.today(clock)));
    }

    public List<MembershipClass> getClasses() {
        return rules().classes();
    }

    public List<SelectItem> getClassOptions() {
        return rules().classes().stream()
                .map(it -> RadioItems.of(
                        it.key(),
                        it.name(),
                        Site.say(Sentence.of("members.class." + it.holder()).with("votes", it.votes()))))
                .toList();
    }

    public MembershipClass getClassOf() {
        return rules().membershipClass(shown().classKey());
    }

    public boolean isForOrganisations() {
        return getClassOf().holder().admitsOrganisation();
    }

    public boolean isOnlyForOrganisations() {
        return !getClassOf().holder().admitsPerson();
    }

    public List<Agreement> getAgreements() {
        return agreements.forApplicants(rules().on());
    }

    public List<String> getMissing() {
        return shown().missing(
                        getClassOf(),
                        getAgreements(),
                        agreements.acceptedBy(actor.signedIn().id()));
    }

    /// The page on which something missing is filled in.
    public String stepOf(String missing) {
        return STEPS.contains(missing) ? missing : "details";
    }

    /// How far the applicant has come: earlier steps count as done, even when somebody skipped ahead.
    public int getReached() {
        var missing = getMissing();
        for (int i = 0; i + 1 < getPlace(); i++) {
            var at = STEPS.get(i);
            if (missing.stream().anyMatch(it -> stepOf(it).equals(at))) {
                return i + 1;
            }
        }
        return getPlace();
    }

    public List<SelectItem> getCountries() {
        return Countries.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public String getCountryName() {
        return country.isEmpty()
                ? ""
                : Countries.name(
                        country, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public int getPlace() {
        return STEPS.indexOf(step) + 1;
    }

    public String getBefore() {
        return STEPS.get(Math.max(0, getPlace() - 2));
    }

    public boolean isBegun() {
        return !reference.isEmpty();
    }

    public boolean isRenewal() {
        return shown().renewsId().isPresent();
    }

    public String getPurpose() {
        return Site.say(Sentence.of(isRenewal() ? "members.apply.renewal" : "members.apply.of")
                .with("class", getClassOf().name()));
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        // another reference is another application
        this.reference = reference;
        this.application.forget();
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step.isEmpty() ? "details" : step;
    }

    public String getClassKey() {
        return classKey;
    }

    public void setClassKey(String classKey) {
        this.classKey = classKey;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(String employer) {
        this.employer = employer;
    }

    public boolean isUndisclosed() {
        return undisclosed;
    }

    public void setUndisclosed(boolean undisclosed) {
        this.undisclosed = undisclosed;
    }

    public String getContribution() {
        return contribution;
    }

    public void setContribution(String contribution) {
        this.contribution = contribution;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public Map<String, Boolean> getAgreed() {
        return agreed;
    }
}
