package org.foundation.portal.members;

import static org.foundation.portal.bylaws.Rule.MEMBERSHIP_RESIGNATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Consequence;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.members.MemberEvent.Resigned;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.NotFound;

/// A membership is given up, at any time and at once, by its holder or by whoever casts its votes.
@ApplicationScoped
public class ResignMembership implements Act<ResignMembership.Case, Resigned> {

    @Inject
    Memberships memberships;

    @Inject
    Event<MembershipEnded> ended;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    /// The membership, and who gives it up, for whatever reason they like to say.
    public record Case(
            Membership membership,
            boolean theirs,
            Person by,
            String reason,
            LocalDate today,
            Rules rules,
            Instant now) {

        public String className() {
            return rules.membershipClass(membership.classKey()).name();
        }
    }

    /// Whoever has nothing to do with a membership does not learn that there is one.
    public Case of(UUID id, Person by, String reason, Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        var membership = memberships.actedFor(by.id(), today).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        var theirs = membership.isHeldBy(by.id()) || castsVotesOf(membership, by, today);
        return new Case(membership, theirs, by, reason.strip(), today, rulebook.on(today), now);
    }

    @Override
    public String name() {
        return "members.resign";
    }

    @Override
    public List<Verdict> who(Case it) {
        return List.of(verdict("members.rule.own-membership", it.theirs(), it));
    }

    @Override
    public List<Verdict> rules(Case it) {
        return List.of(
                verdict("members.rule.still-held", it.membership().ending().isEmpty(), it));
    }

    @Override
    public Optional<Consequence> consequence(Case it) {
        return Optional.of(Consequence.of("members.resign.text"));
    }

    @Override
    public Resigned perform(Case it) {
        var membership = it.membership();
        var reason = it.reason().isEmpty() ? null : it.reason();
        membership.resign(it.today(), it.by().id(), reason, it.now());
        ended.fire(new MembershipEnded(membership, it.now()));
        membership.closeRenewal();
        return new Resigned(membership.id(), membership.bookNumber(), it.className(), it.by(), it.now());
    }

    private static Verdict verdict(String rule, boolean satisfied, Case it) {
        return Verdict.of(rule, satisfied, it.rules().section(MEMBERSHIP_RESIGNATION), it.today());
    }

    private boolean castsVotesOf(Membership it, Person by, LocalDate today) {
        return memberships.representationsOf(it.id()).stream()
                .anyMatch(r -> r.isVoting() && r.isOn(today) && r.personId().equals(by.id()));
    }
}
