package org.foundation.portal.applications;

import static org.foundation.portal.bylaws.Rule.APPLICATION_DECISION_BUSINESS_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.foundation.portal.applications.ApplicationEvent.Begun;
import org.foundation.portal.applications.ApplicationEvent.StepsTaken;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.MembershipClass;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.members.Membership;
import org.foundation.portal.members.Memberships;
import org.foundation.portal.notices.Letter;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.people.Appointments;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.Address;

/// Each step of an application is recorded on the trail and sent by letter to those it concerns. Of what the committee
/// says internally, the trail records that it was said, not what.
@ApplicationScoped
public class ApplicationChronicle {

    @Inject
    Memberships memberships;

    @Inject
    People people;

    @Inject
    Appointments appointments;

    @Inject
    FindCommittee findCommittee;

    @Inject
    Rulebook rulebook;

    @Inject
    Trail trail;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    void tell(@Observes ApplicationEvent event) {
        switch (event) {
            case Begun it -> {
                // what was never sent concerns nobody
            }
            case StepsTaken it -> it.steps().forEach(step -> tell(it.application(), step, it.at()));
        }
    }

    private void tell(Application it, ApplicationStep applicationStep, Instant now) {
        trail.record(auditEvent(it, applicationStep, now), now);
        letters(it, applicationStep, now).forEach(letter -> notices.post(letter, now));
    }

    private AuditEvent auditEvent(Application it, ApplicationStep applicationStep, Instant now) {
        var of = classOf(it, now);
        var renews = it.renewsId().isPresent();
        var auditEvent = switch (applicationStep.kind()) {
            case SUBMITTED -> AuditEvent.of("members.applied", it.id());
            case ASKED -> AuditEvent.of("members.asked", it.id());
            case ANSWERED -> AuditEvent.of("members.answered", it.id());
            case NOTED -> AuditEvent.of("members.noted", it.id());
            case OBJECTED -> AuditEvent.of("members.objected", it.id());
            case OBJECTION_WITHDRAWN -> AuditEvent.of("members.objection-withdrawn", it.id());
            case HELD -> AuditEvent.of("members.held", it.id());
            case RELEASED -> AuditEvent.of("members.released", it.id());
            case REFERRED -> AuditEvent.of("members.referred", it.id());
            case SETTLED -> AuditEvent.of("members.settled", it.id());
            case PROPOSED_APPROVAL -> AuditEvent.of("members.proposed-approval", it.id());
            case PROPOSED_REFUSAL -> AuditEvent.of("members.proposed-refusal", it.id());
            case AGREED -> AuditEvent.of("members.agreed", it.id());
            case PROPOSAL_WITHDRAWN -> AuditEvent.of("members.proposal-withdrawn", it.id());
            case APPROVED ->
                AuditEvent.of(renews ? "members.renewed" : "members.admitted", it.id())
                        .publicly()
                        .with("number", admitted(it).bookNumber());
            case REFUSED -> AuditEvent.of("members.refused", it.id());
            case WITHDRAWN -> AuditEvent.of("members.withdrawn", it.id());
            case MOOT -> AuditEvent.of("members.moot", it.id());
        };
        var told = auditEvent.with("class", of.name()).with("reference", it.reference());
        var resolved = it.resolution().map(by -> told.with("resolution", by)).orElse(told);
        return applicationStep.byPerson() == null
                ? resolved
                : resolved.by(applicationStep.byPerson(), applicationStep.byName());
    }

    private Stream<Letter> letters(Application it, ApplicationStep applicationStep, Instant now) {
        var said = Optional.ofNullable(applicationStep.said()).orElse("");
        return switch (applicationStep.kind()) {
            case SUBMITTED ->
                Stream.of(toApplicant(it)
                        .about("members.applied")
                        .with("class", classOf(it, now).name())
                        .with("days", rules(now).of(APPLICATION_DECISION_BUSINESS_DAYS)));
            case ASKED -> Stream.of(toApplicant(it).about("members.asked").with("question", said));
            case HELD -> Stream.of(toApplicant(it).about("members.held").with("reason", said));
            case PROPOSED_APPROVAL, PROPOSED_REFUSAL -> proposed(it, applicationStep, now);
            case REFERRED -> referred(it, now);
            case APPROVED -> Stream.of(approved(it, now));
            case REFUSED ->
                Stream.of(toApplicant(it)
                        .about("members.refused")
                        .with("class", classOf(it, now).name())
                        .with("reason", said));
            case MOOT ->
                Stream.of(toApplicant(it)
                        .about("members.moot")
                        .with("class", classOf(it, now).name()));
            case ANSWERED,
                    NOTED,
                    OBJECTED,
                    OBJECTION_WITHDRAWN,
                    RELEASED,
                    SETTLED,
                    AGREED,
                    PROPOSAL_WITHDRAWN,
                    WITHDRAWN -> Stream.empty();
        };
    }

    private Letter approved(Application it, Instant now) {
        var membership = admitted(it);
        return toApplicant(it)
                .about(it.renewsId().isPresent() ? "members.renewed" : "members.admitted")
                .with("class", classOf(it, now).name())
                .with("number", membership.bookNumber())
                .with("until", membership.expiresOn().minusDays(1));
    }

    /// Every member of the committee who may decide has the days for objections to look at it.
    private Stream<Letter> proposed(Application it, ApplicationStep applicationStep, Instant now) {
        if (it.proposal().isEmpty()) {
            return Stream.empty();
        }
        var until = it.proposal().get().objectionsUntil(rules(now), clock.getZone());
        return people.allOf(findCommittee.before(it, today(now)).mayDecide()).stream()
                .filter(member -> !member.id().equals(applicationStep.byPerson()))
                .map(member -> to(member, it)
                        .about(
                                applicationStep.kind() == ApplicationStep.StepKind.PROPOSED_APPROVAL
                                        ? "members.proposed-approval"
                                        : "members.proposed-refusal")
                        .with("by", applicationStep.byName())
                        .with("class", classOf(it, now).name())
                        .with("until", until));
    }

    private Stream<Letter> referred(Application it, Instant now) {
        var officers = Stream.of(Office.CHAIR, Office.SECRETARY)
                .flatMap(office -> appointments.holder(office, today(now)).stream())
                .collect(java.util.stream.Collectors.toSet());
        var kind = switch (it.referral().orElseThrow()) {
            case OBJECTION -> "members.referred-objection";
            case COMMITTEE_TOO_SMALL -> "members.referred-committee";
        };
        return people.allOf(officers).stream()
                .map(officer -> to(officer, it)
                        .about(kind)
                        .with("class", classOf(it, now).name()));
    }

    private Letter toApplicant(Application it) {
        var applicant = people.byId(it.personId()).orElseThrow();
        return Letter.to(applicant.id(), applicant.email(), applicant.name())
                .with("reference", it.reference())
                .leadingTo(Address.of("applications", it.reference()).text());
    }

    private static Letter to(Person reviewer, Application it) {
        return Letter.to(reviewer.id(), reviewer.email(), reviewer.name())
                .with("reference", it.reference())
                .leadingTo(Address.of("applications", it.reference()).to("review"));
    }

    private Membership admitted(Application it) {
        return memberships.byId(it.membershipId().orElseThrow()).orElseThrow();
    }

    private MembershipClass classOf(Application it, Instant now) {
        return rules(now).membershipClass(it.classKey());
    }

    private Rules rules(Instant now) {
        return rulebook.on(today(now));
    }

    private LocalDate today(Instant now) {
        return LegalDay.of(now, clock.getZone());
    }
}
