package org.foundation.portal.people;

import static org.foundation.portal.bylaws.Rule.DIRECTORS_PER_MEMBER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.people.PersonEvent.Employed;

/// Somebody says whom they work for, besides those they have said before.
@ApplicationScoped
public class DeclareEmployer implements Act<DeclareEmployer.Case, Employed> {

    /// Enough for whoever works for several, too few to count out a board.
    static final int MOST = 5;

    @Inject
    Employments employments;

    @Inject
    KeepEmployments keepEmployments;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    /// Who says it, of which employer, and how many they have today.
    public record Case(Person person, String employer, int known, Rules rules, Instant now) {}

    public Case of(Person person, String employer, Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        var known = employments.of(person.id()).stream()
                .filter(it -> it.isOn(today))
                .count();
        return new Case(person, employer.strip(), (int) known, rulebook.on(today), now);
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
                        "people.rule.employers",
                        it.known() < MOST,
                        it.rules().section(DIRECTORS_PER_MEMBER),
                        it.rules().on())
                .with("most", MOST));
    }

    @Override
    public Employed perform(Case it) {
        var changed = keepEmployments.declare(
                it.person().id(), it.employer(), it.rules().on(), it.now());
        return new Employed(it.person(), it.employer(), changed, it.person(), it.now());
    }
}
