package org.foundation.portal.people.web;

import static org.foundation.portal.bylaws.Rule.DIRECTORS_PER_MEMBER;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.DeclareEmployer;
import org.foundation.portal.people.Employment;
import org.foundation.portal.people.Employments;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.people.Organisation;
import org.foundation.portal.people.Organisations;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.site.web.Done;
import org.foundation.portal.site.web.PerRequest;
import org.foundation.portal.site.web.ShowsRefusals;
import org.jspecify.annotations.Nullable;

/// `/people/employer` — whom one works for: a further employer, or the end of one.
@Named("peopleEmployer")
@ViewScoped
@OnlyFor
public class EmployerPage implements Serializable {

    private static final int MOST = 5;

    @Inject
    Actor actor;

    @Inject
    Employments employments;

    @Inject
    Organisations organisations;

    @Inject
    DeclareEmployer declareEmployer;

    @Inject
    Rulebook rulebook;

    @Inject
    Trail trail;

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
        var person = actor.signedIn();
        var now = clock.instant();
        var said = employer.strip();
        if (said.isEmpty()) {
            throw new Refusal("members.organisation-missing");
        }
        if (getLines().size() >= MOST) {
            throw new Refusal("members.too-many-employers").with("most", MOST);
        }
        if (declareEmployer.declare(person.id(), said, LegalDay.of(now, clock.getZone()), now)) {
            record("members.employed", person, said, now);
        }
        done.say(Sentence.of("members.employer.declared").with("employer", said));
        return "employer?faces-redirect=true";
    }

    @Transactional
    @ShowsRefusals
    public String end(UUID id) {
        if (!id.equals(leaving)) {
            throw new Refusal("members.employer.not-sure");
        }
        var person = actor.signedIn();
        var now = clock.instant();
        var today = LegalDay.of(now, clock.getZone());
        var ended = employments.of(person.id()).stream()
                .filter(it ->
                        it.id().equals(id) && it.isOn(today) && it.untilDay().isEmpty())
                .findFirst()
                .orElseThrow(NotFound::new);
        ended.end(today);
        record("members.employment-ended", person, nameOf(ended), now);
        done.say(Sentence.of("members.employer.ended")
                .with("employer", nameOf(ended))
                .with("day", ended.untilDay().orElse(today)));
        return "employer?faces-redirect=true";
    }

    /// First asks whether that is meant.
    public void leave(UUID id) {
        leaving = id;
    }

    public boolean isLeaving(UUID id) {
        return id.equals(leaving);
    }

    private void record(String what, Person person, String said, Instant now) {
        trail.record(
                AuditEvent.of(what, person.id()).by(person.id(), person.name()).personal("employer", said), now);
    }

    public List<EmployerLine> getLines() {
        return lines.or(() -> {
            var today = LegalDay.today(clock);
            return employments.of(actor.signedIn().id()).stream()
                    .filter(it -> it.isOn(today))
                    .map(it -> new EmployerLine(
                            it.id(),
                            nameOf(it),
                            it.fromDay(),
                            it.untilDay().isPresent(),
                            it.untilDay().orElseGet(() -> it.endingOn(today))))
                    .toList();
        });
    }

    private String nameOf(Employment it) {
        return it.employer()
                .or(() -> it.organisationId().flatMap(organisations::byId).map(Organisation::legalName))
                .orElseThrow();
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
