package org.foundation.portal.members.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.MembershipClass;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.identity.Subject;
import org.foundation.portal.identity.Visitor;
import org.foundation.portal.members.Ending;
import org.foundation.portal.members.Membership;
import org.foundation.portal.members.Memberships;
import org.foundation.portal.members.ResignMembership;
import org.foundation.portal.members.Standing;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Appointment;
import org.foundation.portal.people.Appointments;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.people.Organisation;
import org.foundation.portal.people.Organisations;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.site.web.PerRequest;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// `/members/mine` — the memberships somebody holds or acts for, their standing and why, and the person's offices.
@Named("membersMine")
@ViewScoped
@OnlyFor
public class MinePage implements Serializable {

    @Inject
    Actor actor;

    @Inject
    Visitor visitor;

    @Inject
    People people;

    @Inject
    Memberships memberships;

    @Inject
    Organisations organisations;

    @Inject
    Appointments appointments;

    @Inject
    ResignMembership resignMembership;

    @Inject
    Acts acts;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    private final PerRequest<Rules> rules = new PerRequest<>();
    private final PerRequest<List<OwnMembership>> held = new PerRequest<>();

    public void load() {
        actor.signedIn();
    }

    public Person getPerson() {
        return actor.signedIn();
    }

    /// Where an account is looked after: at the sign-in service.
    public String getAccountPage() {
        return visitor.subject().map(it -> it.issuer() + "/account").orElse("/");
    }

    /// The address of the account, where it cannot be taken over because it is somebody else's.
    public String getAddressTaken() {
        return visitor.subject()
                .map(Subject::email)
                .filter(address -> !address.equalsIgnoreCase(getPerson().email()))
                .filter(address -> people.byEmail(address).isPresent())
                .orElse("");
    }

    public List<OwnMembership> getMemberships() {
        return held.or(() -> {
            var person = actor.signedIn();
            return memberships.actedFor(person.id(), rules().on()).stream()
                    .map(it -> held(it, person))
                    .toList();
        });
    }

    private OwnMembership held(Membership it, Person person) {
        var of = rules().membershipClass(it.classKey());
        var organisation = it.organisationId().flatMap(organisations::byId).map(Organisation::legalName);
        var votes = it.personId().isPresent()
                || memberships.representationsOf(it.id()).stream()
                        .anyMatch(r -> r.isVoting()
                                && r.isOn(rules().on())
                                && r.personId().equals(person.id()));
        return new OwnMembership(
                it.id(),
                it.bookNumber(),
                of,
                organisation.orElse(person.name()),
                it.personId().isPresent(),
                votes,
                it.admittedOn(),
                it.expiresOn(),
                it.ending().map(Ending::endedOn).orElse(null),
                it.renewalOpenedOn().isPresent(),
                acts.offer(resignMembership, resignMembership.of(it.id(), person, "", clock.instant())),
                it.standing(rules().on(), rules()));
    }

    /// Was a member, and no longer is.
    public boolean isGone() {
        return !getMemberships().isEmpty() && getMemberships().stream().allMatch(OwnMembership::ended);
    }

    /// Where days begin and end.
    public String getZone() {
        return clock.getZone().getDisplayName(TextStyle.FULL, Site.language());
    }

    public List<Appointment> getOffices() {
        return appointments.of(actor.signedIn().id(), rules().on());
    }

    /// Some of the offices were given to the account that this one has taken the place of.
    public boolean isOfficesAtRest() {
        return appointments.actedIn(actor.signedIn().id(), rules().on()).size()
                < getOffices().size();
    }

    private Rules rules() {
        return rules.or(() -> rulebook.on(LegalDay.today(clock)));
    }

    public record OwnMembership(
            UUID id,
            int bookNumber,
            MembershipClass of,
            String holder,
            boolean own,
            boolean votes,
            LocalDate admittedOn,
            LocalDate expiresOn,
            @Nullable LocalDate endedOn,
            boolean renewing,
            Offer resign,
            Standing standing) {

        public boolean ended() {
            return endedOn != null;
        }
    }
}
