package org.foundation.portal.applications;

import static org.foundation.portal.bylaws.Rule.MEMBERSHIP_TERM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.applications.ApplicationEvent.Begun;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.members.Membership;
import org.foundation.portal.members.Memberships;
import org.foundation.portal.people.Organisations;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.NotFound;

/// Begins an application for another term of a membership that somebody acts for, filled in with what is known.
@ApplicationScoped
public class RenewMembership implements Act<RenewMembership.Case, Begun> {

    @Inject
    Applications applications;

    @Inject
    Memberships memberships;

    @Inject
    Organisations organisations;

    @Inject
    ApplicationLimits limits;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    /// The membership, and the applications of whoever asks for its next term.
    public record Case(Membership membership, List<Application> own, Person by, Rules rules, Instant now) {

        private boolean isAskedFor() {
            return membership.renewalOpenedOn().isPresent()
                    || own.stream()
                            .anyMatch(it -> it.state().isOpen()
                                    && it.renewsId()
                                            .filter(membership.id()::equals)
                                            .isPresent());
        }
    }

    /// A membership that somebody does not act for is not there.
    public Case of(UUID id, Person by, Instant now) {
        var rules = rulebook.on(LegalDay.of(now, clock.getZone()));
        var membership = memberships.actedFor(by.id(), rules.on()).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new Case(membership, applications.of(by.id()), by, rules, now);
    }

    @Override
    public String name() {
        return "applications.renew";
    }

    @Override
    public List<Verdict> who(Case it) {
        return List.of();
    }

    @Override
    public List<Verdict> rules(Case it) {
        var today = it.rules().on();
        var from = it.membership().renewableFrom(it.rules());
        return List.of(
                says("applications.rule.still-held", it.membership().ending().isEmpty(), it),
                says(
                        "applications.rule.newest-term",
                        !it.membership().terms().lastKey().isAfter(today),
                        it),
                says("applications.rule.renewal-open", !today.isBefore(from), it)
                        .with("day", from),
                says("applications.rule.not-asked-for", !it.isAskedFor(), it));
    }

    @Override
    public Begun perform(Case it) {
        limits.requireRoom(it.own(), it.now());
        var membership = it.membership();
        var of = it.rules().membershipClass(membership.classKey());
        var draft = Application.toRenew(membership, Reference.random(new SecureRandom()), it.by(), of, it.now());
        membership
                .organisationId()
                .flatMap(organisations::byId)
                .ifPresent(known -> draft.describe(new Application.Details(
                        known.legalName(),
                        known.website().orElse(null),
                        known.country().orElse(null),
                        null,
                        !known.isDisclosed())));
        applications.add(draft);
        return new Begun(draft, it.now());
    }

    private static Verdict says(String rule, boolean satisfied, Case it) {
        return Verdict.of(
                rule, satisfied, it.rules().section(MEMBERSHIP_TERM), it.rules().on());
    }
}
