package org.foundation.portal.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.foundation.portal.applications.Application;
import org.foundation.portal.applications.Application.ApplicationState;
import org.foundation.portal.applications.Applications;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.NotFound;
import org.jspecify.annotations.Nullable;

/// `/applications/queue?show=…` — the applications before the membership committee and the board, oldest first.
@Named("applicationsQueue")
@RequestScoped
@OnlyFor({Office.MEMBERSHIP_COMMITTEE, Office.CHAIR, Office.SECRETARY})
public class QueuePage {

    @Inject
    Actor actor;

    @Inject
    Applications applications;

    @Inject
    People people;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    private String show = "open";
    private List<ApplicationLine> lines;

    public void load() {
        actor.holding(Office.MEMBERSHIP_COMMITTEE, Office.CHAIR, Office.SECRETARY);
        var rules = rulebook.on(LegalDay.today(clock));
        var found = applications.in(states());
        var names = people.mapOf(
                found.stream().map(Application::personId).distinct().toList());
        lines = found.stream()
                .map(it -> line(it, names.get(it.personId()), rules))
                .sorted(
                        show.equals("decided")
                                ? Comparator.comparing(ApplicationLine::sent).reversed()
                                : Comparator.comparing(ApplicationLine::sent))
                .toList();
    }

    private ApplicationLine line(Application it, @Nullable Person applicant, Rules rules) {
        var due = it.decisionDue(rules, clock.getZone()).orElse(null);
        return new ApplicationLine(
                it.reference(),
                it.details().organisation() == null
                                || it.details().organisation().isEmpty()
                        ? applicant == null ? "?" : applicant.name()
                        : it.details().organisation(),
                rules.membershipClass(it.classKey()).name(),
                it.renewsId().isPresent(),
                it.state().name(),
                it.submittedAt().orElse(it.begunAt()),
                due,
                it.state().isOpen() && due != null && rules.on().isAfter(due),
                it.proposal()
                        .map(proposal -> proposal.toApprove() ? "proposed-approval" : "proposed-refusal")
                        .orElse(null));
    }

    private Set<ApplicationState> states() {
        return switch (show) {
            case "open" -> EnumSet.of(ApplicationState.SUBMITTED, ApplicationState.ASKED, ApplicationState.ON_HOLD);
            case "referred" -> EnumSet.of(ApplicationState.REFERRED);
            case "decided" -> EnumSet.of(ApplicationState.APPROVED, ApplicationState.REFUSED);
            default -> throw new NotFound();
        };
    }

    public List<ApplicationLine> getLines() {
        return lines;
    }

    public List<String> getViews() {
        return List.of("open", "referred", "decided");
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show.isEmpty() ? "open" : show;
    }

    public record ApplicationLine(
            String reference,
            String name,
            String className,
            boolean renewal,
            String state,
            Instant sent,
            @Nullable LocalDate due,
            boolean late,
            @Nullable String proposed) {}
}
