package org.foundation.portal.applications;

import static org.foundation.portal.bylaws.Rule.APPLICATION_DECISION_BUSINESS_DAYS;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.MembershipClass;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.members.Membership;
import org.foundation.portal.people.Acceptance;
import org.foundation.portal.people.Agreement;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.Printable;
import org.foundation.portal.shared.Refusal;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/// Somebody asks to become a member, or to remain one. Written as a draft over as many sittings as it takes, then
/// submitted; the membership committee may ask and hold, and decides by consensus: one member proposes, and nobody
/// objects. An objection takes the case to the board, unless it is withdrawn; so does a committee too small to decide.
/// It is decided once, or withdrawn by the applicant before that.
@Entity
public class Application {

    public enum ApplicationState {
        DRAFT,
        SUBMITTED,
        ASKED,
        ON_HOLD,
        REFERRED,
        APPROVED,
        REFUSED,
        WITHDRAWN;

        static final Set<ApplicationState> BEFORE_COMMITTEE = EnumSet.of(SUBMITTED, ASKED, ON_HOLD);
        static final Set<ApplicationState> PENDING = EnumSet.of(SUBMITTED, ASKED, ON_HOLD, REFERRED);

        public boolean isOpen() {
            return this != APPROVED && this != REFUSED && this != WITHDRAWN;
        }
    }

    @Id
    private UUID id;

    private String reference;
    private UUID personId;
    private String name;
    private String classKey;
    private @Nullable UUID renewsId;
    private @Nullable String organisation;
    private @Nullable String website;
    private @Nullable String country;
    private @Nullable String employer;
    private @Nullable String contribution;
    private @Nullable String evidence;
    private boolean undisclosed;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    @Enumerated(EnumType.STRING)
    private @Nullable Referral referral;

    private @Nullable LocalDate settledOn;
    private @Nullable String settlement;

    @Enumerated(EnumType.STRING)
    private Settlement.@Nullable SettlementKind settlementKind;

    private @Nullable String resolution;
    private @Nullable LocalDate resolvedOn;
    private @Nullable UUID motionId;
    private Instant begunAt;
    private @Nullable Instant submittedAt;
    private @Nullable Instant decidedAt;
    private @Nullable UUID membershipId;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 100)
    @CollectionTable(name = "application_step", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "place")
    private List<ApplicationStep> steps = new ArrayList<>();

    @Version
    private int version;

    protected Application() {}

    public Application(Reference reference, Person applicant, MembershipClass of, Instant now) {
        this.id = UUID.randomUUID();
        this.reference = reference.text();
        this.personId = applicant.id();
        this.name = applicant.name();
        this.classKey = of.key();
        this.country = applicant.country().orElse(null);
        this.undisclosed = !applicant.isDisclosed();
        this.state = ApplicationState.DRAFT;
        this.begunAt = now;
    }

    /// Asks for another term of a membership.
    public static Application toRenew(
            Membership membership, Reference reference, Person applicant, MembershipClass of, Instant now) {
        var application = new Application(reference, applicant, of, now);
        application.renewsId = membership.id();
        return application;
    }

    public void describe(Details details) {
        requireEditable();
        requireName(details.organisation());
        requireName(details.employer());
        organisation = details.organisation();
        website = details.website();
        country = details.country();
        employer = details.employer();
        undisclosed = details.undisclosed();
    }

    /// Said now, to the applicant, rather than to the committee that approves.
    private static void requireName(@Nullable String name) {
        if (name != null && !name.isBlank() && !Printable.asName(name.strip())) {
            throw new Refusal("members.organisation-unfit");
        }
    }

    /// Whom the membership book is to name. It takes effect with the approval, not before.
    public void call(String name) {
        requireEditable();
        this.name = Person.named(name);
    }

    public void contribute(@Nullable String contribution, @Nullable String evidence) {
        requireEditable();
        this.contribution = Details.none(contribution);
        this.evidence = Details.none(evidence);
    }

    public void submit(
            Person applicant,
            MembershipClass of,
            Collection<Agreement> needed,
            Collection<Acceptance> given,
            Instant now) {
        requireApplicant(applicant);
        requireEditable();
        missing(of, needed, given).stream().findFirst().ifPresent(it -> {
            throw new Refusal("members.application-incomplete." + it);
        });
        state = ApplicationState.SUBMITTED;
        submittedAt = now;
        add(ApplicationStep.StepKind.SUBMITTED, applicant, null, now);
    }

    /// What is still to be filled in: `country`, `organisation`, `contribution`, `agreements`.
    public List<String> missing(MembershipClass of, Collection<Agreement> needed, Collection<Acceptance> given) {
        var missing = new ArrayList<String>();
        if (country == null) {
            missing.add("country");
        }
        if (!of.holder().admitsPerson() && organisation == null) {
            missing.add("organisation");
        }
        if (contribution == null) {
            missing.add("contribution");
        }
        if (!needed.stream().allMatch(agreement -> given.stream().anyMatch(it -> it.isOf(agreement)))) {
            missing.add("agreements");
        }
        return missing;
    }

    public void ask(Person by, String question, Instant now) {
        requireNotOwn(by);
        requireBeforeCommittee();
        requireSaid(question);
        state = ApplicationState.ASKED;
        add(ApplicationStep.StepKind.ASKED, by, question, now);
    }

    public void answer(Person applicant, String answer, Instant now) {
        requireApplicant(applicant);
        if (!isAsked()) {
            throw new Refusal("members.nothing-asked");
        }
        requireSaid(answer);
        if (state == ApplicationState.ASKED) {
            state = ApplicationState.SUBMITTED;
        }
        add(ApplicationStep.StepKind.ANSWERED, applicant, answer, now);
    }

    /// A question is open. It stays so when the case comes before the board, which reads the answer instead.
    public boolean isAsked() {
        return isPending()
                && steps.reversed().stream()
                        .map(ApplicationStep::kind)
                        .filter(it -> it == ApplicationStep.StepKind.ASKED || it == ApplicationStep.StepKind.ANSWERED)
                        .findFirst()
                        .filter(it -> it == ApplicationStep.StepKind.ASKED)
                        .isPresent();
    }

    public void note(Person by, String note, Instant now) {
        requireNotOwn(by);
        requireOpen();
        requireSaid(note);
        add(ApplicationStep.StepKind.NOTED, by, note, now);
    }

    public void hold(Person by, String reason, Instant now) {
        requireNotOwn(by);
        requireBeforeCommittee();
        requireSaid(reason);
        state = ApplicationState.ON_HOLD;
        add(ApplicationStep.StepKind.HELD, by, reason, now);
    }

    public void release(Person by, Instant now) {
        requireNotOwn(by);
        if (state != ApplicationState.ON_HOLD) {
            throw new Refusal("members.not-on-hold");
        }
        state = ApplicationState.SUBMITTED;
        add(ApplicationStep.StepKind.RELEASED, by, null, now);
    }

    /// Consensus is the absence of objections: one takes the case to the board.
    public void object(Person by, String reason, Instant now) {
        requireNotOwn(by);
        requireSaid(reason);
        if (state != ApplicationState.REFERRED) {
            requireBeforeCommittee();
        }
        if (objectors().contains(by.id())) {
            throw new Refusal("members.already-objected");
        }
        add(ApplicationStep.StepKind.OBJECTED, by, reason, now);
        if (state != ApplicationState.REFERRED) {
            refer(Referral.OBJECTION, by.id(), by.name(), now);
        }
    }

    /// The last objection withdrawn brings the case back to the committee.
    public void withdrawObjection(Person by, Instant now) {
        requireNotOwn(by);
        if (state != ApplicationState.REFERRED || !objectors().contains(by.id())) {
            throw new Refusal("members.no-objection");
        }
        add(ApplicationStep.StepKind.OBJECTION_WITHDRAWN, by, null, now);
        if (objectors().isEmpty() && referral == Referral.OBJECTION) {
            state = ApplicationState.SUBMITTED;
            referral = null;
        }
    }

    /// A committee that is too small decides nothing: the case goes to the board by itself.
    void fallToBoard(Instant now) {
        requireBeforeCommittee();
        refer(Referral.COMMITTEE_TOO_SMALL, null, "", now);
    }

    private void refer(Referral why, @Nullable UUID by, String byName, Instant now) {
        state = ApplicationState.REFERRED;
        referral = why;
        steps.add(new ApplicationStep(ApplicationStep.StepKind.REFERRED, now, by, byName, null));
    }

    /// What the committee is to decide unless a member objects. A refusal gives the reason that the applicant is told.
    public void propose(boolean toApprove, Person by, String words, Instant now) {
        requireNotOwn(by);
        requireBeforeCommittee();
        if (proposal().isPresent()) {
            throw new Refusal("members.proposed-already");
        }
        if (!toApprove) {
            requireSaid(words);
        }
        add(
                toApprove ? ApplicationStep.StepKind.PROPOSED_APPROVAL : ApplicationStep.StepKind.PROPOSED_REFUSAL,
                by,
                words.isBlank() ? null : words,
                now);
    }

    public void agree(Person by, Instant now) {
        requireNotOwn(by);
        if (proposed().agreed().contains(by.id())) {
            throw new Refusal("members.agreed-already");
        }
        add(ApplicationStep.StepKind.AGREED, by, null, now);
    }

    public void withdrawProposal(Person by, Instant now) {
        if (!by.id().equals(proposed().by())) {
            throw new Refusal("members.not-your-proposal");
        }
        add(ApplicationStep.StepKind.PROPOSAL_WITHDRAWN, by, null, now);
    }

    /// The proposal can no longer be decided as it stands.
    void dropProposal(Instant now) {
        proposed();
        steps.add(new ApplicationStep(ApplicationStep.StepKind.PROPOSAL_WITHDRAWN, now, null, "", null));
    }

    /// The proposal that stands, if one does.
    public Optional<Proposal> proposal() {
        @Nullable Proposal standing = null;
        for (var applicationStep : steps) {
            if (applicationStep.kind().isProposal()) {
                standing = new Proposal(
                        applicationStep.kind() == ApplicationStep.StepKind.PROPOSED_APPROVAL,
                        applicationStep.byPerson(),
                        applicationStep.byName(),
                        applicationStep.at(),
                        applicationStep.said(),
                        applicationStep.byPerson() == null ? Set.of() : Set.of(applicationStep.byPerson()));
            } else if (standing != null
                    && applicationStep.kind() == ApplicationStep.StepKind.AGREED
                    && applicationStep.byPerson() != null) {
                standing = standing.with(applicationStep.byPerson());
            } else if (!applicationStep.kind().leavesProposal()) {
                standing = null;
            }
        }
        return Optional.ofNullable(standing);
    }

    private Proposal proposed() {
        return proposal().orElseThrow(() -> new Refusal("members.nothing-proposed"));
    }

    /// Proof of payment, or of what was given in kind and approved.
    public void settle(Person by, Settlement given, LocalDate today, Instant now) {
        requireNotOwn(by);
        requireOpen();
        if (given.on().isAfter(today)) {
            throw new Refusal("members.settled-in-the-future").with("day", given.on());
        }
        settledOn = given.on();
        settlement = given.text();
        settlementKind = given.kind();
        add(ApplicationStep.StepKind.SETTLED, by, given.text(), now);
    }

    void approve(Membership membership, MembershipClass of, Decider decider, Instant now) {
        requireDecision(decider, true);
        if (state == ApplicationState.ASKED) {
            throw new Refusal("members.answer-awaited");
        }
        if (of.isSponsor() && settledOn == null) {
            throw new Refusal("members.not-settled").with("class", of.name()).with("dollars", of.feeUsd());
        }
        state = ApplicationState.APPROVED;
        decidedAt = now;
        membershipId = membership.id();
        add(ApplicationStep.StepKind.APPROVED, decider.person(), resolution, now);
    }

    /// The committee refuses for the reason it proposed, the board for its own.
    public void refuse(Decider decider, String reason, Instant now) {
        requireDecision(decider, false);
        requireSaid(reason);
        state = ApplicationState.REFUSED;
        decidedAt = now;
        add(ApplicationStep.StepKind.REFUSED, decider.person(), reason, now);
    }

    public void withdraw(Person applicant, Instant now) {
        requireApplicant(applicant);
        requireOpen();
        state = ApplicationState.WITHDRAWN;
        decidedAt = now;
        add(ApplicationStep.StepKind.WITHDRAWN, applicant, null, now);
    }

    /// The membership it was to renew has ended: there is nothing left to decide.
    void becomeMoot(Instant now) {
        requireOpen();
        state = ApplicationState.WITHDRAWN;
        decidedAt = now;
        steps.add(new ApplicationStep(ApplicationStep.StepKind.MOOT, now, null, "", null));
    }

    /// The day on which it came before the board.
    public Optional<Instant> referredAt() {
        return steps.reversed().stream()
                .filter(it -> it.kind() == ApplicationStep.StepKind.REFERRED)
                .findFirst()
                .map(ApplicationStep::at);
    }

    /// The committee announces its decision within a number of business days from the submission.
    public Optional<LocalDate> decisionDue(Rules rules, ZoneId zone) {
        return submittedAt()
                .map(it ->
                        rules.businessDaysAfter(LegalDay.of(it, zone), rules.of(APPLICATION_DECISION_BUSINESS_DAYS)));
    }

    public Set<UUID> objectors() {
        var objectors = new LinkedHashSet<UUID>();
        for (var applicationStep : steps) {
            if (applicationStep.kind() == ApplicationStep.StepKind.OBJECTED) {
                objectors.add(applicationStep.byPerson());
            } else if (applicationStep.kind() == ApplicationStep.StepKind.OBJECTION_WITHDRAWN) {
                objectors.remove(applicationStep.byPerson());
            }
        }
        return objectors;
    }

    /// Whoever objected, proposed or agreed: only the committee does.
    public Set<UUID> committeeVoices() {
        return by(
                ApplicationStep.StepKind.OBJECTED,
                ApplicationStep.StepKind.PROPOSED_APPROVAL,
                ApplicationStep.StepKind.PROPOSED_REFUSAL,
                ApplicationStep.StepKind.AGREED);
    }

    public Set<UUID> noters() {
        return by(ApplicationStep.StepKind.NOTED);
    }

    private Set<UUID> by(ApplicationStep.StepKind... kinds) {
        return steps.stream()
                .filter(it -> List.of(kinds).contains(it.kind()))
                .map(ApplicationStep::byPerson)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private void requireDecision(Decider decider, boolean toApprove) {
        requireNotOwn(decider.person());
        requireOpen();
        switch (decider) {
            case Decider.ByCommittee byCommittee -> {
                requireBeforeCommittee();
                if (proposal().filter(it -> it.toApprove() == toApprove).isEmpty()) {
                    throw new Refusal("members.nothing-proposed");
                }
            }
            case Decider.ByBoard byBoard -> {
                if (state != ApplicationState.REFERRED) {
                    throw new Refusal("members.not-before-the-board");
                }
                resolution = byBoard.resolution().text();
                resolvedOn = byBoard.resolution().on();
                motionId = byBoard.resolution().motion();
            }
        }
    }

    private void requireNotOwn(Person by) {
        if (by.id().equals(personId)) {
            throw new Refusal("members.own-application");
        }
    }

    private void requireApplicant(Person by) {
        if (!by.id().equals(personId)) {
            throw new Refusal("members.not-your-application");
        }
    }

    private void requireEditable() {
        if (state != ApplicationState.DRAFT) {
            throw new Refusal("members.already-submitted").with("reference", reference);
        }
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw new Refusal("members.already-decided");
        }
    }

    private void requireBeforeCommittee() {
        requireOpen();
        if (!isBeforeCommittee()) {
            throw new Refusal(
                    state == ApplicationState.REFERRED ? "members.objection-stands" : "members.not-submitted");
        }
    }

    private static void requireSaid(String words) {
        if (words.isBlank()) {
            throw new Refusal("members.say-why");
        }
    }

    private void add(ApplicationStep.StepKind stepKind, Person by, @Nullable String said, Instant now) {
        steps.add(new ApplicationStep(stepKind, now, by.id(), by.name(), said));
    }

    public UUID id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public UUID personId() {
        return personId;
    }

    public String classKey() {
        return classKey;
    }

    public Optional<UUID> renewsId() {
        return Optional.ofNullable(renewsId);
    }

    public ApplicationState state() {
        return state;
    }

    public Details details() {
        return new Details(organisation, website, country, employer, undisclosed);
    }

    public String name() {
        return name;
    }

    /// Submitted, and not decided.
    public boolean isPending() {
        return ApplicationState.PENDING.contains(state);
    }

    public boolean isBeforeCommittee() {
        return ApplicationState.BEFORE_COMMITTEE.contains(state);
    }

    /// Whom the applicant says they work for.
    public Optional<String> employer() {
        return Optional.ofNullable(employer).filter(it -> !it.isBlank());
    }

    public Optional<String> contribution() {
        return Optional.ofNullable(contribution);
    }

    public Optional<String> evidence() {
        return Optional.ofNullable(evidence);
    }

    public Optional<Referral> referral() {
        return Optional.ofNullable(referral);
    }

    /// The resolution of the board, where the board decided.
    public Optional<String> resolution() {
        return Optional.ofNullable(resolution);
    }

    public Optional<LocalDate> settledOn() {
        return Optional.ofNullable(settledOn);
    }

    public Optional<String> settlement() {
        return Optional.ofNullable(settlement);
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<UUID> membershipId() {
        return Optional.ofNullable(membershipId);
    }

    public List<ApplicationStep> steps() {
        return Collections.unmodifiableList(steps);
    }

    /// Who applies, for whom, from where. Blank words are none.
    public record Details(
            @Nullable String organisation,
            @Nullable String website,
            @Nullable String country,
            @Nullable String employer,
            boolean undisclosed) {

        public Details {
            organisation = none(organisation);
            website = none(website);
            country = none(country);
            employer = none(employer);
            if (country != null && !country.matches("[A-Z]{2}")) {
                throw new Refusal("members.country-unknown").with("code", country);
            }
            if (website != null && !website.matches("https?://\\S+")) {
                throw new Refusal("members.website-unknown").with("address", website);
            }
        }

        private static @Nullable String none(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }
}
