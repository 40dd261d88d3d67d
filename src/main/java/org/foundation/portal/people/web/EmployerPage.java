package org.foundation.portal.people.web;

import static org.foundation.portal.bylaws.Rule.DIRECTORS_PER_MEMBER;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.DeclareEmployer;
import org.foundation.portal.people.Employments;
import org.foundation.portal.people.EndEmployment;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.shared.FormRefusal;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.site.web.Done;
import org.foundation.portal.site.web.PerRequest;
import org.foundation.portal.site.web.ShowsRefusals;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// `/people/employer` — whom one works for: a further employer, or the end of one.
@Named("peopleEmployer")
@ViewScoped
@OnlyFor
public class EmployerPage implements Serializable {

    @Inject
    Actor actor;

    @Inject
    Employments employments;

    @Inject
    DeclareEmployer declareEmployer;

    @Inject
    Rulebook rulebook;

    @Inject
    EndEmployment endEmployment;

    @Inject
    Acts acts;

    @Inject
    Done done;

    @Inject
    Clock clock;

    private String employer = "";
    private @Nullable UUID leaving;
    private final PerRequest<List<EmployerLine>> lines = new PerRequest<>();

    /// One employer of today; `gone` is the first day it no longer counts, if it is ending or were ended today.
    public record EmployerLine(UUID id, String name, LocalDate since, boolean ending, LocalDate gone)
            implements Serializable {}

    public void load() {
        actor.signedIn();
    }

    @Transactional
    @ShowsRefusals
    public String declare() {
        if (said().isEmpty()) {
            throw new FormRefusal("members.organisation-missing");
        }
        var declared = acts.perform(declareEmployer, declaration());
        done.say(Sentence.of("members.employer.declared").with("employer", declared.employer()));
        return "employer?faces-redirect=true";
    }

    private DeclareEmployer.Case declaration() {
        return declareEmployer.of(actor.signedIn(), said(), clock.instant());
    }

    private String said() {
        return employer.strip();
    }

    /// Whether a further employer may be declared.
    public Offer getOffer() {
        return acts.offer(declareEmployer, declaration());
    }

    @Transactional
    @ShowsRefusals
    public String end(UUID id) {
        var ended = acts.perform(
                endEmployment, endEmployment.of(id, actor.signedIn(), clock.instant()), id.equals(leaving));
        var gone = ended.employment().untilDay().orElseThrow();
        done.say(Sentence.of("members.employer.ended")
                .with("employer", ended.employer())
                .with("day", gone));
        return "employer?faces-redirect=true";
    }

    /// First asks whether that is meant.
    public void leave(UUID id) {
        leaving = id;
    }

    /// What ending it will do.
    public String sureText(EmployerLine it) {
        return Site.say(
                Sentence.of("members.employer.sure").with("employer", it.name()).with("gone", it.gone()));
    }

    public boolean isLeaving(UUID id) {
        return id.equals(leaving);
    }

    public List<EmployerLine> getLines() {
        return lines.or(() -> {
            var today = LegalDay.today(clock);
            return employments.of(actor.signedIn().id()).stream()
                    .filter(it -> it.isOn(today))
                    .map(it -> new EmployerLine(
                            it.id(),
                            endEmployment.nameOf(it),
                            it.fromDay(),
                            it.untilDay().isPresent(),
                            it.untilDay().orElseGet(() -> it.endingOn(today))))
                    .toList();
        });
    }

    public String getSection() {
        return rulebook.on(LegalDay.today(clock)).section(DIRECTORS_PER_MEMBER);
    }

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(String employer) {
        this.employer = employer;
    }
}
