package org.foundation.portal.applications.web;

import static org.foundation.portal.bylaws.Rule.APPLICATION_DECISION_BUSINESS_DAYS;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.foundation.portal.applications.Application;
import org.foundation.portal.applications.ApplicationStep;
import org.foundation.portal.applications.Applications;
import org.foundation.portal.applications.ApplyForMembership;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.MembershipClass;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.site.web.Asked;
import org.foundation.portal.site.web.Done;
import org.foundation.portal.site.web.PerRequest;
import org.foundation.portal.site.web.ShowsRefusals;
import org.jspecify.annotations.Nullable;

/// `/applications/…` — where an application stands, for the person who made it: what has happened,
/// what is asked of them, by when a decision is due.
@Named("applicationsShow")
@ViewScoped
@OnlyFor
public class ShowPage implements Serializable {

    @Inject
    Actor actor;

    @Inject
    Applications applications;

    @Inject
    ApplyForMembership applyForMembership;

    @Inject
    Rulebook rulebook;

    @Inject
    Done done;

    @Inject
    Clock clock;

    private final Asked<Application> asked = Asked.by(reference -> applications
            .byReference(reference)
            .filter(it -> it.personId().equals(actor.signedIn().id())));
    private String answer = "";
    private final PerRequest<Rules> rules = new PerRequest<>();

    public @Nullable String load() {
        return getApplication().state() == Application.ApplicationState.DRAFT
                ? "apply?faces-redirect=true&application=" + asked.getName()
                : null;
    }

    @Transactional
    @ShowsRefusals
    public String answer() {
        applyForMembership.answer(asked.it(), actor.signedIn(), answer, clock.instant());
        done.say("members.application.answered");
        return "show?faces-redirect=true&includeViewParams=true";
    }

    @Transactional
    @ShowsRefusals
    public String withdraw() {
        applyForMembership.withdraw(asked.it(), actor.signedIn(), clock.instant());
        done.say(Sentence.of("members.application.withdrawn").with("reference", asked.getName()));
        return "show?faces-redirect=true&includeViewParams=true";
    }

    public Application getApplication() {
        return asked.it();
    }

    private Rules rules() {
        return rules.or(() -> rulebook.on(LegalDay.today(clock)));
    }

    public MembershipClass getClassOf() {
        return rules().membershipClass(getApplication().classKey());
    }

    public List<ApplicationStep> getSteps() {
        return getApplication().steps().stream()
                .filter(it -> it.kind().isForApplicant())
                .toList();
    }

    /// What the committee asked last.
    public @Nullable String getQuestion() {
        return getApplication().steps().reversed().stream()
                .filter(it -> it.kind() == ApplicationStep.StepKind.ASKED)
                .findFirst()
                .map(ApplicationStep::said)
                .orElse(null);
    }

    public @Nullable Instant getSent() {
        return getApplication().submittedAt().orElse(null);
    }

    /// Why the board decides, where it does; otherwise how it stands.
    public String getNext() {
        return getApplication()
                .referral()
                .filter(it -> getApplication().state() == Application.ApplicationState.REFERRED)
                .map(Enum::name)
                .orElseGet(this::getState);
    }

    public String getState() {
        return getApplication().state().name();
    }

    public boolean isOpen() {
        return getApplication().state().isOpen();
    }

    public boolean isAnswerAwaited() {
        return getApplication().isAsked();
    }

    public @Nullable LocalDate getDue() {
        return isOpen() ? getApplication().decisionDue(rules(), clock.getZone()).orElse(null) : null;
    }

    public String getDueSection() {
        return rules().section(APPLICATION_DECISION_BUSINESS_DAYS);
    }

    public Asked<Application> asked() {
        return asked;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
