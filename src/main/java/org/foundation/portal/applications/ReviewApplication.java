package org.foundation.portal.applications;

import static org.foundation.portal.bylaws.Rule.COMMITTEE_MEMBERSHIP_CONSENSUS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Consequence;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.applications.ApplicationEvent.StepsTaken;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.members.Memberships;
import org.foundation.portal.people.Appointments;
import org.foundation.portal.people.By;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// The membership committee, and for the board its officers, work on an application. The committee decides by
/// consensus: one proposes, and it is decided once all who may decide have agreed, or once the days for objections are
/// over without one.
@ApplicationScoped
public class ReviewApplication implements Act<ReviewApplication.Case, StepsTaken> {

    @Inject
    AdmitMember admitMember;

    @Inject
    Memberships memberships;

    @Inject
    Appointments appointments;

    @Inject
    People people;

    @Inject
    FindCommittee findCommittee;

    @Inject
    Claims claims;

    @Inject
    EndRenewal endRenewal;

    @Inject
    TakeSteps takeSteps;

    @Inject
    BoardMotions boardMotions;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    /// The act that is wanted, with the words, the day and the resolution it asks for.
    public record Wish(
            ReviewAct act,
            String words,
            @Nullable LocalDate day,
            String resolution,
            @Nullable UUID motion) {

        public static Wish of(ReviewAct act, String words) {
            return new Wish(act, words, null, "", null);
        }

        public static Wish resolved(ReviewAct act, String words, String resolution, LocalDate on) {
            return new Wish(act, words, on, resolution, null);
        }
    }

    public ReviewFacts review(Application it, Person by, Instant now) {
        var today = today(now);
        var offices = EnumSet.noneOf(Office.class);
        appointments.actedIn(by.id(), today).forEach(held -> offices.add(held.office()));
        var rules = rulebook.on(today);
        return new ReviewFacts(
                it,
                by.id(),
                offices,
                findCommittee.isOwn(it, by.id(), today),
                findCommittee.before(it, today),
                claims.verdicts(it, rules),
                rules);
    }

    /// An application as it stands, and what a reviewer wants done with it.
    public record Case(ReviewFacts facts, Person by, Wish wish, Instant now) {}

    public Case of(Application it, Person by, Wish wish, Instant now) {
        return new Case(review(it, by, now), by, wish, now);
    }

    @Override
    public String name() {
        return "applications.review";
    }

    @Override
    public List<Verdict> who(Case it) {
        var by = new By(it.by(), it.facts().offices());
        return List.of(by.inOffice(
                it.facts().rules().section(COMMITTEE_MEMBERSHIP_CONSENSUS),
                it.facts().rules().on(),
                Office.MEMBERSHIP_COMMITTEE,
                Office.CHAIR,
                Office.SECRETARY));
    }

    @Override
    public List<Verdict> rules(Case it) {
        return it.wish().act().verdicts(it.facts());
    }

    /// What ends the applicant's hope is asked for twice.
    @Override
    public Optional<Consequence> consequence(Case it) {
        return it.wish().act().refuses() ? Optional.of(Consequence.of("members.review.sure.hint")) : Optional.empty();
    }

    @Override
    public StepsTaken perform(Case it) {
        var application = it.facts().application();
        return takeSteps.taken(application, it.now(), () -> act(it.facts(), it.by(), it.wish(), it.now()));
    }

    private void act(ReviewFacts reviewFacts, Person by, Wish wish, Instant now) {
        var it = reviewFacts.application();
        switch (wish.act()) {
            case NOTE -> it.note(by, wish.words(), now);
            case ASK -> it.ask(by, wish.words(), now);
            case HOLD -> it.hold(by, wish.words(), now);
            case RELEASE -> it.release(by, now);
            case PAID -> settle(it, by, Settlement.paid(wish.words(), day(wish)), now);
            case IN_KIND -> settle(it, by, Settlement.inKind(wish.words(), resolution(it, wish, now)), now);
            case OBJECT -> it.object(by, wish.words(), now);
            case WITHDRAW_OBJECTION -> it.withdrawObjection(by, now);
            case PROPOSE_APPROVAL -> propose(reviewFacts, true, by, wish.words(), now);
            case PROPOSE_REFUSAL -> propose(reviewFacts, false, by, wish.words(), now);
            case AGREE -> agree(reviewFacts, by, now);
            case WITHDRAW_PROPOSAL -> it.withdrawProposal(by, now);
            case APPROVE -> admitMember.approve(it, Decider.board(by, resolution(it, wish, now)), now);
            case REFUSE -> refuse(it, Decider.board(by, resolution(it, wish, now)), wish.words(), now);
        }
    }

    private void propose(ReviewFacts reviewFacts, boolean toApprove, Person by, String words, Instant now) {
        reviewFacts.application().propose(toApprove, by, words, now);
        decideIfAgreed(reviewFacts, by, now);
    }

    private void agree(ReviewFacts reviewFacts, Person by, Instant now) {
        reviewFacts.application().agree(by, now);
        decideIfAgreed(reviewFacts, by, now);
    }

    private void decideIfAgreed(ReviewFacts reviewFacts, Person by, Instant now) {
        reviewFacts
                .proposal()
                .filter(it -> it.isAgreedBy(reviewFacts.committee().mayDecide(), reviewFacts.rules()))
                .ifPresent(it -> decide(reviewFacts.application(), it, by, now));
    }

    private void decide(Application it, Proposal proposal, Person speaker, Instant now) {
        if (proposal.toApprove()) {
            admitMember.approve(it, Decider.committee(speaker), now);
        } else {
            refuse(
                    it,
                    Decider.committee(speaker),
                    Optional.ofNullable(proposal.said()).orElse(""),
                    now);
        }
    }

    private void refuse(Application it, Decider decider, String reason, Instant now) {
        it.refuse(decider, reason, now);
        endRenewal.after(it);
    }

    /// What time does: a committee grown too small hands the case to the board, a proposal lapses with the office of
    /// whoever made it, and what nobody objected to takes effect.
    void tend(Application it, Instant now) {
        var today = today(now);
        var committee = findCommittee.before(it, today);
        if (!committee.isLargeEnough()) {
            takeSteps.after(it, now, () -> it.fallToBoard(now));
            return;
        }
        it.proposal().ifPresent(proposal -> {
            if (!proposal.isByOneOf(committee.mayDecide())) {
                takeSteps.after(it, now, () -> it.dropProposal(now));
            } else if (proposal.isUnopposed(today, rulebook.on(today), clock.getZone())) {
                takeSteps.after(it, now, () -> takeEffect(it, proposal, now));
            }
        });
    }

    private void takeEffect(Application it, Proposal proposal, Instant now) {
        var proposer = Optional.ofNullable(proposal.by()).flatMap(people::byId).orElseThrow();
        var reviewFacts = review(it, proposer, now);
        var possible = Verdict.all(ReviewPolicy.SETTLED.judge(reviewFacts))
                && Verdict.all(ReviewPolicy.FREE.judge(reviewFacts));
        if (possible) {
            decide(it, proposal, proposer, now);
        } else {
            it.dropProposal(now);
        }
    }

    private void settle(Application it, Person by, Settlement given, Instant now) {
        it.settle(by, given, today(now), now);
        it.renewsId().flatMap(memberships::byId).ifPresent(renewed -> renewed.settleRenewal(given.on()));
    }

    private static LocalDate day(Wish wish) {
        return Optional.ofNullable(wish.day()).orElseThrow(() -> new Refusal("members.day-missing"));
    }

    /// By a motion recorded here, where there is one; otherwise as its minutes name it.
    private Resolution resolution(Application it, Wish wish, Instant now) {
        var asked = today(it.referredAt().or(it::submittedAt).orElse(it.begunAt()));
        var resolution = wish.motion() == null ? named(wish) : carried(wish.motion(), asked);
        resolution.requireBetween(asked, today(now));
        if (resolution.motion() != null) {
            boardMotions.relyOn(resolution.motion(), now);
        }
        return resolution;
    }

    private Resolution carried(UUID motion, LocalDate asked) {
        return boardMotions.carriedFrom(asked).stream()
                .filter(it -> it.id().equals(motion))
                .findFirst()
                .map(it -> new Resolution(it.on(), it.named(), it.id()))
                .orElseThrow(() -> new Refusal("members.resolution-missing"));
    }

    private Resolution named(Wish wish) {
        if (wish.resolution().isBlank() || wish.day() == null) {
            throw new Refusal("members.resolution-missing");
        }
        if (boardMotions.hasRecordOf(wish.day())) {
            throw new Refusal("members.resolution-is-recorded-here").with("day", wish.day());
        }
        return Resolution.named(wish.resolution(), wish.day());
    }

    private LocalDate today(Instant now) {
        return LegalDay.of(now, clock.getZone());
    }
}
