package org.foundation.portal.members;

import static org.foundation.portal.bylaws.Rule.MEMBERSHIP_RESIGNATION;
import static org.foundation.portal.bylaws.Rule.MEMBERSHIP_SUSPENSION;
import static org.foundation.portal.bylaws.Rule.MEMBERSHIP_TERM;
import static org.foundation.portal.bylaws.Rule.RENEWAL_OPENS;
import static org.foundation.portal.bylaws.Rule.RENEWAL_REMINDERS_PERSON;
import static org.foundation.portal.bylaws.Rule.RENEWAL_REMINDERS_SPONSOR;
import static org.foundation.portal.bylaws.Rule.STANDING;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.MembershipClass;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.shared.Refusal;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.SortNatural;
import org.jspecify.annotations.Nullable;

/// A membership of one class, held by a person or by an organisation. It begins with an admission and its first term,
/// and is kept alive by renewals; while a renewal is being decided it does not lapse. It may be suspended and restored,
/// and it ends once: by resignation, termination or lapse. Nothing in it is ever deleted: it is a line of the
/// membership book.
@Entity
public class Membership {

    @Id
    private UUID id;

    @Generated
    @Column(insertable = false, updatable = false)
    private int bookNumber;

    private @Nullable UUID personId;
    private @Nullable UUID organisationId;
    private String classKey;
    private LocalDate admittedOn;
    private @Nullable LocalDate renewalOpenedOn;
    private @Nullable LocalDate renewalSettledOn;

    @Embedded
    private @Nullable Ending ending;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "membership_term", joinColumns = @JoinColumn(name = "membership_id"))
    @MapKeyColumn(name = "starts")
    @SortNatural
    @Fetch(FetchMode.SUBSELECT)
    private SortedMap<LocalDate, Term> terms = new TreeMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "membership_suspension", joinColumns = @JoinColumn(name = "membership_id"))
    @MapKeyColumn(name = "suspended_on")
    @SortNatural
    @Fetch(FetchMode.SUBSELECT)
    private SortedMap<LocalDate, Suspension> suspensions = new TreeMap<>();

    @Version
    private int version;

    protected Membership() {}

    private Membership(
            @Nullable UUID personId,
            @Nullable UUID organisationId,
            MembershipClass of,
            LocalDate admittedOn,
            @Nullable UUID by,
            Instant now) {
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.organisationId = organisationId;
        this.classKey = of.key();
        this.admittedOn = admittedOn;
        terms.put(admittedOn, new Term(admittedOn.plusMonths(of.termMonths()), now, by, null, null));
    }

    public static Membership ofPerson(
            UUID person, MembershipClass of, LocalDate admittedOn, @Nullable UUID by, Instant now) {
        if (!of.holder().admitsPerson()) {
            throw new Refusal("members.class-is-for-organisations")
                    .with("class", of.name())
                    .with("section", of.section());
        }
        return new Membership(person, null, of, admittedOn, by, now);
    }

    public static Membership ofOrganisation(
            UUID organisation, MembershipClass of, LocalDate admittedOn, @Nullable UUID by, Instant now) {
        if (!of.holder().admitsOrganisation()) {
            throw new Refusal("members.class-is-for-persons")
                    .with("class", of.name())
                    .with("section", of.section());
        }
        return new Membership(null, organisation, of, admittedOn, by, now);
    }

    /// Keeps the membership alive while its renewal is decided.
    public void openRenewal(LocalDate today) {
        requireNotEnded();
        if (renewalOpenedOn == null) {
            renewalOpenedOn = today;
        }
    }

    public void closeRenewal() {
        renewalOpenedOn = null;
        renewalSettledOn = null;
    }

    /// The fee of the term that is being asked for has come in: until that is granted, it keeps a sponsor in good
    /// standing.
    public void settleRenewal(LocalDate on) {
        requireNotEnded();
        if (renewalOpenedOn != null) {
            renewalSettledOn = on;
        }
    }

    /// Adds the next term. It follows the last one without a gap when the renewal was asked for in time.
    public void renew(MembershipClass of, LocalDate today, @Nullable UUID by, Instant now) {
        requireNotEnded();
        var last = expiresOn();
        if (terms.lastKey().isAfter(today)) {
            throw new Refusal("members.already-renewed").with("day", last);
        }
        var inTime = renewalOpenedOn != null && !renewalOpenedOn.isAfter(last);
        var starts = inTime || today.isBefore(last) ? last : today;
        terms.put(starts, new Term(starts.plusMonths(of.termMonths()), now, by, null, null));
        closeRenewal();
    }

    /// What was paid, or given in kind and approved, for the newest term.
    public void settle(LocalDate on, String how) {
        var starts = terms.lastKey();
        terms.computeIfPresent(starts, (day, term) -> term.settled(on, how));
    }

    public void resign(LocalDate today, UUID by, @Nullable String reason, Instant now) {
        requireNotEnded();
        ending = Ending.of(Ending.EndingKind.RESIGNED, today, reason, by, now);
    }

    /// A term that ran out, with no renewal under way, ends the membership.
    public void lapse(LocalDate today, Instant now) {
        requireNotEnded();
        if (!lapses(today)) {
            throw new Refusal("members.not-lapsed").with("day", expiresOn());
        }
        ending = Ending.of(Ending.EndingKind.LAPSED, expiresOn(), null, null, now);
    }

    public boolean lapses(LocalDate today) {
        return ending == null && renewalOpenedOn == null && !today.isBefore(expiresOn());
    }

    /// By the board, after due process (BL 2.12).
    public void suspend(LocalDate effectiveOn, Suspension suspension, Rules rules) {
        requireNotEnded();
        suspension.process().require(effectiveOn, rules);
        if (suspendedOn(effectiveOn).isPresent()) {
            throw new Refusal("members.already-suspended");
        }
        suspensions.put(effectiveOn, suspension);
    }

    public void restore(LocalDate on) {
        var since = suspensions.keySet().stream()
                .filter(day -> on.isAfter(day) && suspended(day).covers(day, on))
                .findFirst()
                .orElseThrow(() -> new Refusal("members.not-suspended"));
        suspensions.put(since, suspended(since).restored(on));
    }

    /// By the board, after the same process. What was owed stays owed.
    public void terminate(LocalDate effectiveOn, DueProcess process, UUID by, Rules rules, Instant now) {
        requireNotEnded();
        process.require(effectiveOn, rules);
        ending = Ending.terminated(effectiveOn, process, by, now);
    }

    /// The days by which the holder is to be asked to renew the newest term, as far as they have come.
    public List<LocalDate> remindersDue(Rules rules, LocalDate today) {
        var of = rules.membershipClass(classKey);
        return rules.of(of.isSponsor() ? RENEWAL_REMINDERS_SPONSOR : RENEWAL_REMINDERS_PERSON).stream()
                .map(before -> expiresOn().minus(before))
                .filter(due -> !due.isAfter(today))
                .toList();
    }

    /// A renewal may be asked for from this day on.
    public LocalDate renewableFrom(Rules rules) {
        return expiresOn().minus(rules.of(RENEWAL_OPENS).getFirst());
    }

    /// Judged for a day, with the first thing that is missing before what only follows from it: a membership that had
    /// not begun has no term either.
    public Standing standing(LocalDate on, Rules rules) {
        var of = rules.membershipClass(classKey);
        var verdicts = new ArrayList<Verdict>();
        verdicts.add(Verdict.of("members.standing.admitted", !on.isBefore(admittedOn), of.section(), on)
                .with("class", of.name())
                .with("day", admittedOn));
        if (on.isBefore(admittedOn)) {
            return new Standing(on, verdicts);
        }
        verdicts.add(Verdict.of("members.standing.not-ended", !hasEnded(on), rules.section(MEMBERSHIP_RESIGNATION), on)
                .with("day", ending == null ? expiresOn() : ending.endedOn()));
        if (hasEnded(on)) {
            return new Standing(on, verdicts);
        }
        verdicts.add(Verdict.of(
                        termOn(on).isEmpty() && inGrace(on) ? "members.standing.grace" : "members.standing.term",
                        isInTerm(on),
                        rules.section(MEMBERSHIP_TERM),
                        on)
                .with("day", lastDayOfTerm(on)));
        verdicts.add(Verdict.of(
                        "members.standing.not-suspended",
                        suspendedOn(on).isEmpty(),
                        rules.section(MEMBERSHIP_SUSPENSION),
                        on)
                .with("resolution", suspendedOn(on).map(Suspension::resolution).orElse("")));
        if (of.isSponsor()) {
            verdicts.add(Verdict.of("members.standing.dues", isSettled(on), rules.section(STANDING), on)
                    .with("dollars", of.feeUsd()));
        }
        return new Standing(on, verdicts);
    }

    private boolean hasEnded(LocalDate on) {
        return ending != null && !on.isBefore(ending.endedOn());
    }

    /// Of the term that covers a day, or of the last one that began before it.
    private LocalDate lastDayOfTerm(LocalDate on) {
        var begun = terms.headMap(on.plusDays(1));
        return term(begun.isEmpty() ? terms.firstKey() : begun.lastKey()).ends().minusDays(1);
    }

    private boolean isInTerm(LocalDate on) {
        return termOn(on).isPresent() || inGrace(on);
    }

    private boolean inGrace(LocalDate on) {
        return renewalOpenedOn != null && !renewalOpenedOn.isAfter(on) && !on.isBefore(expiresOn());
    }

    /// While a renewal is decided no term covers the day: then what counts is whether the next one is paid for.
    private boolean isSettled(LocalDate on) {
        return termOn(on)
                .map(it -> it.isSettled(on))
                .orElseGet(() -> inGrace(on) && renewalSettledOn != null && !renewalSettledOn.isAfter(on));
    }

    private Term term(LocalDate starts) {
        return Objects.requireNonNull(terms.get(starts));
    }

    private Suspension suspended(LocalDate since) {
        return Objects.requireNonNull(suspensions.get(since));
    }

    private void requireNotEnded() {
        if (ending != null) {
            throw new Refusal("members.already-ended").with("day", ending.endedOn());
        }
    }

    public UUID id() {
        return id;
    }

    public int bookNumber() {
        return bookNumber;
    }

    public Optional<UUID> personId() {
        return Optional.ofNullable(personId);
    }

    public Optional<UUID> organisationId() {
        return Optional.ofNullable(organisationId);
    }

    public String classKey() {
        return classKey;
    }

    public LocalDate admittedOn() {
        return admittedOn;
    }

    /// The first day that no term covers.
    public LocalDate expiresOn() {
        return term(terms.lastKey()).ends();
    }

    public SortedMap<LocalDate, Term> terms() {
        return Collections.unmodifiableSortedMap(terms);
    }

    public Optional<Term> termOn(LocalDate day) {
        var until = terms.headMap(day.plusDays(1));
        return until.isEmpty()
                ? Optional.empty()
                : Optional.of(term(until.lastKey())).filter(it -> day.isBefore(it.ends()));
    }

    /// A suspension ends with its membership: whoever is admitted anew is not suspended.
    public Optional<Suspension> suspendedOn(LocalDate day) {
        if (hasEnded(day)) {
            return Optional.empty();
        }
        return suspensions.entrySet().stream()
                .filter(it -> it.getValue().covers(it.getKey(), day))
                .map(it -> it.getValue())
                .findFirst();
    }

    public Optional<LocalDate> renewalOpenedOn() {
        return Optional.ofNullable(renewalOpenedOn);
    }

    public Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    public boolean isHeldBy(UUID holder) {
        return holder.equals(personId) || holder.equals(organisationId);
    }

    public List<LocalDate> suspensionDays() {
        return List.copyOf(suspensions.keySet());
    }
}
