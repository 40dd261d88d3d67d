package org.foundation.portal.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.MembershipClass;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.members.Membership;
import org.foundation.portal.members.Memberships;
import org.foundation.portal.people.Agreements;
import org.foundation.portal.people.Organisations;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;

/// The applicant's own acts: to begin, to ask for another term, to describe, to send, to answer, to withdraw. What
/// could not be approved is refused here, before anybody works on it.
@ApplicationScoped
public class ApplyForMembership {

    @Inject
    Applications applications;

    @Inject
    Memberships memberships;

    @Inject
    Organisations organisations;

    @Inject
    Agreements agreements;

    @Inject
    Claims claims;

    @Inject
    ApplicationLimits limits;

    @Inject
    EndRenewal endRenewal;

    @Inject
    ReviewApplication reviewApplication;

    @Inject
    TakeSteps takeSteps;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    /// A new draft, or the one begun before.
    public Application begin(Person person, String classKey, Instant now) {
        var of = rules(now).findClass(classKey).orElseThrow(NotFound::new);
        var own = applications.of(person.id());
        refuseSecond(person, of, own);
        return own.stream()
                .filter(it -> it.state() == Application.ApplicationState.DRAFT
                        && it.renewsId().isEmpty()
                        && it.classKey().equals(of.key()))
                .findFirst()
                .orElseGet(() -> {
                    limits.requireRoom(own, now);
                    return kept(new Application(Reference.random(new SecureRandom()), person, of, now));
                });
    }

    /// A class for persons only is held, and applied for, once; where organisations may hold it too, the next page asks
    /// for whom.
    private void refuseSecond(Person person, MembershipClass of, List<Application> own) {
        if (of.holder().admitsOrganisation()) {
            return;
        }
        own.stream()
                .filter(it -> it.isPending() && it.classKey().equals(of.key()))
                .findFirst()
                .ifPresent(it -> {
                    throw new Refusal("members.applied-already")
                            .with("class", of.name())
                            .with("reference", it.reference());
                });
        if (memberships.ofPerson(person.id()).stream()
                .anyMatch(it -> it.classKey().equals(of.key()) && it.ending().isEmpty())) {
            throw new Refusal("members.already-a-member").with("class", of.name());
        }
    }

    public void describe(Application mine, String name, Application.Details details, Instant now) {
        mine.call(name);
        mine.describe(details);
        Verdict.require(claims.toldApplicant(mine, rules(now)));
    }

    /// Sends it. A renewal keeps its membership alive from now on; with too small a committee it goes straight to the
    /// board.
    public void submit(Application mine, Person person, Instant now) {
        var rules = rules(now);
        limits.requireRoomToSend(applications.of(person.id()), now);
        Verdict.require(claims.toldApplicant(mine, rules));
        mine.renewsId().ifPresent(it -> acted(it, person, now).openRenewal(rules.on()));
        takeSteps.after(
                mine,
                now,
                () -> mine.submit(
                        person,
                        rules.membershipClass(mine.classKey()),
                        agreements.forApplicants(rules.on()),
                        agreements.acceptedBy(person.id()),
                        now));
        reviewApplication.tend(mine, now);
    }

    public void answer(Application mine, Person person, String answer, Instant now) {
        takeSteps.after(mine, now, () -> mine.answer(person, answer, now));
    }

    public void withdraw(Application mine, Person person, Instant now) {
        takeSteps.after(mine, now, () -> mine.withdraw(person, now));
        endRenewal.after(mine);
    }

    /// Whoever drafted a renewal may have stopped acting for the membership since.
    private Membership acted(UUID id, Person person, Instant now) {
        return memberships.actedFor(person.id(), LegalDay.of(now, clock.getZone())).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Application kept(Application draft) {
        applications.add(draft);
        return draft;
    }

    private Rules rules(Instant now) {
        return rulebook.on(LegalDay.of(now, clock.getZone()));
    }
}
