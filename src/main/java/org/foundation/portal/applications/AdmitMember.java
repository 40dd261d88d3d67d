package org.foundation.portal.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.MembershipClass;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.members.MemberEvent.DisclosureChanged;
import org.foundation.portal.members.Membership;
import org.foundation.portal.members.Memberships;
import org.foundation.portal.members.Representation;
import org.foundation.portal.people.KeepEmployments;
import org.foundation.portal.people.Organisation;
import org.foundation.portal.people.Organisations;
import org.foundation.portal.people.People;
import org.foundation.portal.people.PersonEvent.Employed;
import org.foundation.portal.people.PersonEvent.Renamed;

/// Approves an application: in the same transaction its membership begins, or gets another term.
@ApplicationScoped
public class AdmitMember {

    @Inject
    Rulebook rulebook;

    @Inject
    People people;

    @Inject
    Organisations organisations;

    @Inject
    Memberships memberships;

    @Inject
    KeepEmployments keepEmployments;

    @Inject
    Claims claims;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    public Membership approve(Application application, Decider decider, Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        var rules = rulebook.on(today);
        var of = rules.membershipClass(application.classKey());
        Verdict.require(claims.verdicts(application, rules));
        var membership = application.renewsId().isPresent()
                ? renewed(application, of, decider, today, now)
                : admitted(application, of, decider, today, now);
        name(application, decider, now);
        application.employer().ifPresent(it -> employ(application, it, decider, today, now));
        application
                .settledOn()
                .ifPresent(on -> membership.settle(on, application.settlement().orElseThrow()));
        application.approve(membership, of, decider, now);
        // the book's number is told in the trail and in the letter
        memberships.flush();
        return membership;
    }

    private Membership renewed(
            Application application, MembershipClass of, Decider decider, LocalDate today, Instant now) {
        var membership = memberships.byId(application.renewsId().orElseThrow()).orElseThrow();
        membership.renew(of, today, decider.person().id(), now);
        var disclosed = !application.details().undisclosed();
        var organisation = membership.organisationId().flatMap(organisations::byId);
        var person = people.byId(application.personId()).orElseThrow();
        if (organisation.map(Organisation::isDisclosed).orElseGet(person::isDisclosed) != disclosed) {
            organisation.ifPresentOrElse(it -> it.disclose(disclosed), () -> person.disclose(disclosed));
            acts.happened(new DisclosureChanged(membership, disclosed, decider.person(), now));
        }
        return membership;
    }

    /// The applicant as they asked to be called.
    private void name(Application application, Decider decider, Instant now) {
        var applicant = people.byId(application.personId()).orElseThrow();
        var before = applicant.name();
        var details = application.details();
        // an organisation's application says where the organisation is
        var country = details.organisation() == null
                ? details.country()
                : applicant.country().orElse(null);
        applicant.correct(application.name(), country);
        if (!before.equals(applicant.name())) {
            acts.happened(new Renamed(applicant, before, decider.person(), now));
        }
    }

    private Membership admitted(
            Application application, MembershipClass of, Decider decider, LocalDate today, Instant now) {
        var applicant = people.byId(application.personId()).orElseThrow();
        var details = application.details();
        var by = decider.person().id();
        if (details.organisation() == null) {
            applicant.disclose(!details.undisclosed());
            var own = Membership.ofPerson(applicant.id(), of, today, by, now);
            memberships.add(own);
            return own;
        }
        var organisation = organisation(details, now);
        var membership = Membership.ofOrganisation(organisation.id(), of, today, by, now);
        memberships.add(membership);
        memberships.add(new Representation(membership.id(), applicant.id(), true, today, by, now));
        return membership;
    }

    private Organisation organisation(Application.Details details, Instant now) {
        var name = Objects.requireNonNull(details.organisation());
        var known = organisations.byName(name);
        if (known.isPresent()) {
            // somebody who asked not to be disclosed stays undisclosed: a second application may only add the request
            if (details.undisclosed()) {
                known.get().disclose(false);
            }
            return known.get();
        }
        var fresh = new Organisation(name, details.country(), details.website(), now);
        fresh.disclose(!details.undisclosed());
        organisations.add(fresh);
        return fresh;
    }

    /// The employer decides how many of its people may sit on the board.
    private void employ(Application application, String employer, Decider decider, LocalDate today, Instant now) {
        var applicant = people.byId(application.personId()).orElseThrow();
        var changed = keepEmployments.declare(applicant.id(), employer, today, now);
        acts.happened(new Employed(applicant, employer, changed, decider.person(), now));
    }
}
