package org.foundation.portal.elections;

import static org.foundation.portal.bylaws.Rule.DIRECTORS_PER_MEMBER;
import static org.foundation.portal.bylaws.Rule.DIRECTOR_TERM_YEARS;
import static org.foundation.portal.bylaws.Rule.MEMBERSHIP_VOTER;
import static org.foundation.portal.bylaws.Rule.NOMINATIONS_OPEN_DAYS_BEFORE;
import static org.foundation.portal.bylaws.Rule.NOMINATIONS_PER_MEMBERSHIP;
import static org.foundation.portal.bylaws.Rule.NOMINATOR_NOT_SELF;
import static org.foundation.portal.bylaws.Rule.NOMINEE_MEMBER_DAYS;
import static org.foundation.portal.bylaws.Rule.NOMINEE_NOT_COMMITTEE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.Rule;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.members.Standing;
import org.foundation.portal.shared.Deadline;

/// The rules about nominating somebody, each by its name. Read [#NOMINATING], [#STANDING], [#BETWEEN] and
/// [#LISTED] aloud.
@FunctionalInterface
public interface NominationPolicy {

    Finding judge(NominationFacts attempt);

    /// Through one of the memberships one holds or votes for; without any, no other rule about the membership is asked.
    NominationPolicy THROUGH_A_MEMBERSHIP =
            attempt -> Finding.blocking(verdict(attempt, "membership", "", attempt.nominator() != null));

    NominationPolicy LIST_NOT_FINAL =
            attempt -> Finding.blocking(ElectionPolicy.listOpen(attempt.election(), attempt.today(), attempt.now()));

    NominationPolicy INSIDE_THE_WINDOW = attempt -> {
        var window = attempt.election().nominations();
        return block(attempt, "window", NOMINATIONS_OPEN_DAYS_BEFORE, window.contains(attempt.now()))
                .with("opens", window.opens())
                .with("until", Deadline.at(window.closes()));
    };

    NominationPolicy BY_ITS_VOTER = attempt -> block(
                    attempt,
                    "by-voter",
                    MEMBERSHIP_VOTER,
                    attempt.actor().equals(attempt.line().voterId()))
            .with("holder", attempt.line().holder());

    NominationPolicy IN_GOOD_STANDING = attempt -> {
        var standing = attempt.line().standing();
        return block(attempt, "nominator-standing", Rule.STANDING, standing.good())
                .with("holder", attempt.line().holder());
    };

    NominationPolicy WITH_THE_RIGHT_OF_ITS_CLASS = attempt -> {
        var held = attempt.rules().membershipClass(attempt.line().classKey());
        return Finding.blocking(verdict(attempt, "class-right", held.section(), held.isVoting()))
                .with("class", held.name());
    };

    NominationPolicy ONCE_PER_MEMBERSHIP =
            attempt -> block(attempt, "once", NOMINATIONS_PER_MEMBERSHIP, !attempt.nominatedAlready())
                    .with("holder", attempt.line().holder());

    NominationPolicy NOT_ONESELF = attempt -> {
        var oneself = attempt.nominee().person().equals(attempt.line().personId());
        return block(attempt, "not-oneself", NOMINATOR_NOT_SELF, !oneself)
                .with("name", attempt.nominee().name());
    };

    /// An organisation nominates somebody of its own (BL 2.3-2.6(a), 2.7(a)); a person whoever they like.
    NominationPolicy AFFILIATED_WITH_THE_ORGANISATION = attempt -> {
        var held = attempt.rules().membershipClass(attempt.line().classKey());
        var fine = !attempt.byOrganisation() || attempt.nominee().belongsToNominator();
        return Finding.blocking(verdict(attempt, "affiliated", held.section() + "(a)", fine))
                .with("name", attempt.nominee().name())
                .with("holder", attempt.line().holder());
    };

    NominationPolicy NOT_ON_THE_ELECTION_COMMITTEE = attempt -> block(
                    attempt,
                    "not-committee",
                    NOMINEE_NOT_COMMITTEE,
                    !attempt.nominee().onCommittee())
            .with("name", attempt.nominee().name());

    /// By a membership of one's own, not by the employer's. A sponsor may nominate its representative or an employee
    /// who is no member (rules X08): then the committee weighs it.
    NominationPolicy MEMBER_IN_GOOD_STANDING = attempt -> {
        var good = memberships(attempt).map(Electorate.ElectorateLine::standing).anyMatch(Standing::good);
        var verdict = verdict(attempt, "nominee-standing", attempt.rules().section(Rule.STANDING), good)
                .with("name", attempt.nominee().name());
        return new Finding(verdict, !attempt.bySponsor());
    };

    NominationPolicy MEMBER_FOR_LONG_ENOUGH = attempt -> {
        var least = attempt.rules().of(NOMINEE_MEMBER_DAYS);
        var since = memberSince(attempt);
        var fine = since.map(it -> !it.plusDays(least).isAfter(attempt.today())).orElse(false);
        var day = since.map(it -> it.plusDays(least)).orElse(null);
        var verdict = verdict(
                        attempt,
                        since.isPresent() ? "nominee-since" : "nominee-since-never",
                        attempt.rules().section(NOMINEE_MEMBER_DAYS),
                        fine)
                .with("name", attempt.nominee().name())
                .with("days", least)
                .with("day", day);
        return new Finding(verdict, !attempt.bySponsor());
    };

    NominationPolicy WITHIN_THE_TERM_LIMIT =
            attempt -> Finding.blocking(attempt.nominee().termLimit());

    /// One person has one seat: a director in mid-term may resign, and then stand.
    NominationPolicy NOT_SITTING_ON = attempt -> block(
                    attempt,
                    "not-sitting-on",
                    DIRECTOR_TERM_YEARS,
                    attempt.nominee().beside().seatedUntil().isEmpty())
            .with("name", attempt.nominee().name())
            .with("day", attempt.nominee().beside().seatedUntil().orElse(null));

    /// One person has one seat, and so stands for one.
    NominationPolicy NOT_STANDING_ELSEWHERE = attempt -> block(
                    attempt,
                    "not-elsewhere",
                    DIRECTOR_TERM_YEARS,
                    attempt.nominee().beside().standsIn().isEmpty())
            .with("name", attempt.nominee().name())
            .with("title", attempt.nominee().beside().standsIn().orElse(""));

    /// May be nominated, but not be seated as long as the colleague has a seat (BL 4.2, 2.10(b)): the count looks
    /// again, and so does whoever certifies.
    NominationPolicy NO_COLLEAGUE_ON_THE_BOARD = attempt -> weigh(
            attempt, "no-colleague", "colleague", attempt.nominee().beside().colleague());

    /// Whichever of the two elections is certified first takes the place of both.
    NominationPolicy NO_COLLEAGUE_STANDING_ELSEWHERE = attempt ->
            weigh(attempt, "no-rival", "rival", attempt.nominee().beside().rival());

    /// The conflict-of-interest policy and the code of conduct, as whoever stands accepts them with their consent.
    NominationPolicy HAS_ACCEPTED_THE_POLICIES = attempt -> block(
                    attempt, "policies", NOMINEE_MEMBER_DAYS, attempt.nominee().agreed())
            .with("name", attempt.nominee().name());

    NominationPolicy HAS_NOT_SAID_NO = attempt -> Finding.blocking(
                    verdict(attempt, "not-declined", "", !attempt.nominee().saidNo()))
            .with("name", attempt.nominee().name());

    /// Who may nominate at all.
    List<NominationPolicy> MEMBERS = List.of(THROUGH_A_MEMBERSHIP);

    /// What the nominating membership must fulfil.
    List<NominationPolicy> NOMINATING = List.of(
            LIST_NOT_FINAL,
            INSIDE_THE_WINDOW,
            BY_ITS_VOTER,
            IN_GOOD_STANDING,
            WITH_THE_RIGHT_OF_ITS_CLASS,
            ONCE_PER_MEMBERSHIP);

    /// What whoever is nominated must fulfil.
    List<NominationPolicy> STANDING = List.of(
            NOT_ON_THE_ELECTION_COMMITTEE,
            MEMBER_IN_GOOD_STANDING,
            MEMBER_FOR_LONG_ENOUGH,
            WITHIN_THE_TERM_LIMIT,
            NOT_SITTING_ON,
            NOT_STANDING_ELSEWHERE,
            NO_COLLEAGUE_ON_THE_BOARD,
            NO_COLLEAGUE_STANDING_ELSEWHERE);

    /// What must hold between the two.
    List<NominationPolicy> BETWEEN = List.of(NOT_ONESELF, AFFILIATED_WITH_THE_ORGANISATION);

    /// What must hold of whoever is asked to stand, besides.
    List<NominationPolicy> ASKED = List.of(HAS_NOT_SAID_NO);

    /// What is additionally asked of whoever has consented, at the review and again when the list falls due.
    List<NominationPolicy> LISTED = List.of(HAS_ACCEPTED_THE_POLICIES);

    static List<Finding> judge(NominationFacts attempt, List<NominationPolicy> policies) {
        return policies.stream().map(it -> it.judge(attempt)).toList();
    }

    static List<Finding> judgeAll(NominationFacts attempt) {
        return Stream.of(NOMINATING, BETWEEN, STANDING, ASKED)
                .flatMap(it -> judge(attempt, it).stream())
                .toList();
    }

    private static Stream<Electorate.ElectorateLine> memberships(NominationFacts attempt) {
        return attempt.nominee().memberships().stream()
                .filter(it -> attempt.nominee().person().equals(it.personId()));
    }

    private static Optional<LocalDate> memberSince(NominationFacts attempt) {
        return memberships(attempt)
                .filter(it -> it.standing().good())
                .map(Electorate.ElectorateLine::admittedOn)
                .min(LocalDate::compareTo);
    }

    private static Finding weigh(NominationFacts attempt, String name, String whom, Optional<String> colleague) {
        return Finding.weighing(
                        verdict(attempt, name, attempt.rules().section(DIRECTORS_PER_MEMBER), colleague.isEmpty()))
                .with("name", attempt.nominee().name())
                .with(whom, colleague.orElse(""));
    }

    private static Finding block(NominationFacts attempt, String name, Rule<?> rule, boolean satisfied) {
        return Finding.blocking(verdict(attempt, name, attempt.rules().section(rule), satisfied));
    }

    private static Verdict verdict(NominationFacts attempt, String name, String section, boolean satisfied) {
        return Verdict.of("elections.rule." + name, satisfied, section, attempt.today());
    }
}
