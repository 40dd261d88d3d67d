package org.foundation.portal.people;

import static org.foundation.portal.bylaws.Rule.DIRECTORS_PER_MEMBER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Consequence;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.people.PersonEvent.EmploymentEnded;
import org.foundation.portal.shared.NotFound;

/// Somebody says that they no longer work for one of their employers.
@ApplicationScoped
public class EndEmployment implements Act<EndEmployment.Case, EmploymentEnded> {

    @Inject
    Employments employments;

    @Inject
    Organisations organisations;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    /// One's own employment, and what its employer is called.
    public record Case(Person person, Employment employment, String employer, Rules rules, Instant now) {}

    /// An employment of somebody else is not there.
    public Case of(UUID id, Person person, Instant now) {
        var rules = rulebook.on(LegalDay.of(now, clock.getZone()));
        var employment = employments.of(person.id()).stream()
                .filter(it -> it.id().equals(id) && it.isOn(rules.on()))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new Case(person, employment, nameOf(employment), rules, now);
    }

    public String nameOf(Employment it) {
        return it.employer()
                .or(() -> it.organisationId().flatMap(organisations::byId).map(Organisation::legalName))
                .orElseThrow();
    }

    @Override
    public String name() {
        return "people.employer";
    }

    @Override
    public List<Verdict> who(Case it) {
        return List.of();
    }

    @Override
    public List<Verdict> rules(Case it) {
        return List.of(Verdict.of(
                        "people.rule.not-ending",
                        it.employment().untilDay().isEmpty(),
                        it.rules().section(DIRECTORS_PER_MEMBER),
                        it.rules().on())
                .with("employer", it.employer()));
    }

    @Override
    public Optional<Consequence> consequence(Case it) {
        return Optional.of(Consequence.of("members.employer.sure")
                .with("employer", it.employer())
                .with("gone", it.employment().endingOn(it.rules().on())));
    }

    @Override
    public EmploymentEnded perform(Case it) {
        it.employment().end(it.rules().on());
        return new EmploymentEnded(it.person(), it.employment(), it.employer(), it.now());
    }
}
