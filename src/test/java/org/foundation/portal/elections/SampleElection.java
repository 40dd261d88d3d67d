package org.foundation.portal.elections;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.ballots.Box;
import org.foundation.portal.ballots.Ranking;
import org.foundation.portal.board.Seats;
import org.foundation.portal.board.TermOfOffice;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.elections.ReviewCandidate.Case.Judgement;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.people.Appointment;
import org.foundation.portal.people.Office;
import org.foundation.portal.polls.Option;

/// The elections of the sample foundation as tests find them on the first day: one of cohort A, open for voting and
/// three members short of its quorum, and a by-election for seat 6 that takes nominations.
abstract class SampleElection {

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    Elections elections;

    @Inject
    Candidates candidates;

    @Inject
    Seats seats;

    @Inject
    Electorate electorate;

    @Inject
    Rulebook rulebook;

    @Inject
    Box box;

    @Inject
    Acts acts;

    @Inject
    CancelElection cancelElection;

    @Inject
    Nominate nominate;

    @Inject
    ConsentToStand consentToStand;

    @Inject
    DeclineNomination declineNomination;

    @Inject
    WithdrawCandidacy withdrawCandidacy;

    @Inject
    ReviewCandidate reviewCandidate;

    @Inject
    CertifyElection certifyElection;

    @Inject
    CountAgain countAgain;

    @Inject
    ChallengeResult challengeResult;

    @Inject
    AnswerChallenge answerChallenge;

    @Inject
    Challenges challenges;

    @Inject
    ChallengeDays challengeDays;

    Election cohortA() {
        return underWay("board-election");
    }

    Election byElection() {
        return underWay("by-election");
    }

    private Election underWay(String name) {
        return elections.open().stream()
                .filter(it -> it.slug().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    Election again(Election election) {
        return elections.asked(election.slug());
    }

    Candidate candidate(Election election, String username) {
        return candidates.byPerson(election.id(), stage.person(username).id()).orElseThrow();
    }

    int number(Election election, String username) {
        var id = candidate(election, username).id();
        return election.poll().options().stream()
                .filter(it -> it.stands().filter(id::equals).isPresent())
                .map(Option::number)
                .findFirst()
                .orElseThrow();
    }

    /// Two of Platinum and Gold vote for these, in this order, with three individuals: the quorum is there, and they
    /// win.
    void votedFor(Election election, String... usernames) {
        var ranking = Ranking.of(
                List.of(usernames).stream().map(it -> number(election, it)).toList());
        for (var voter : List.of("marisol", "ada", "omar", "margaret", "linus")) {
            var person = stage.person(voter);
            var electorateLine = electorate
                    .of(person.id(), election.poll().recordDate(), rulebook.governing(election))
                    .getFirst();
            stage.act(() -> box.castFirst(
                    Box.freshCode(),
                    person,
                    electorateLine.membershipId(),
                    election.poll().id(),
                    ranking));
        }
    }

    /// The vote has closed and is counted.
    void closed(Election election) {
        hand.moveTo(again(election).poll().voting().closes().plusSeconds(60));
        stage.tick();
        if (again(election).poll().closing().isEmpty()) {
            throw new IllegalStateException("the quorum is not there");
        }
    }

    void joinsTheCommittee(String username) {
        stage.act(() -> seats.entityManager()
                .persist(new Appointment(
                        stage.person(username).id(),
                        Office.ELECTION_COMMITTEE,
                        hand.today().minusDays(1),
                        "Resolution",
                        null,
                        hand.now())));
    }

    /// As if another election had been certified.
    void isElectedTo(String username, int seat, LocalDate from, LocalDate until) {
        stage.act(() -> {
            var term = seats.byNumber(seat)
                    .orElseThrow()
                    .take(
                            stage.person(username).id(),
                            from,
                            until,
                            seats.termsIn(seat),
                            "Another election",
                            null,
                            null,
                            hand.now());
            seats.entityManager().flush();
            seats.entityManager().persist(term);
        });
    }

    UUID holder(int seat, LocalDate on) {
        return seats.termsOn(on).stream()
                .filter(it -> it.seatNumber() == seat)
                .map(TermOfOffice::personId)
                .findFirst()
                .orElseThrow();
    }

    void cancelled(Election election, String officer) {
        stage.act(() -> acts.perform(
                cancelElection,
                cancelElection.of(again(election), "The roll was wrong", stage.by(officer), hand.now()),
                true));
    }

    /// For the membership that somebody holds themselves.
    Candidate nominated(Election election, String by, String nominee) {
        var person = stage.person(by);
        return stage.act(() -> acts.perform(
                        nominate,
                        nominate.of(
                                again(election),
                                ownMembership(by),
                                stage.person(nominee).id(),
                                "Does good work.",
                                person,
                                hand.now()))
                .candidate());
    }

    UUID ownMembership(String username) {
        return electorate.of(stage.person(username).id(), hand.today(), rulebook.on(hand.today())).stream()
                .filter(it -> it.personId() != null)
                .findFirst()
                .orElseThrow()
                .membershipId();
    }

    void consents(Election election, String username, boolean accepted) {
        stage.act(() -> acts.perform(
                consentToStand,
                consentToStand.of(
                        candidate(election, username), "Hello", accepted, stage.person(username), hand.now())));
    }

    void declines(Election election, String username) {
        stage.act(() -> acts.perform(
                declineNomination,
                declineNomination.of(candidate(election, username), stage.person(username), hand.now()),
                true));
    }

    void withdraws(Election election, String username) {
        stage.act(() -> acts.perform(
                withdrawCandidacy,
                withdrawCandidacy.of(candidate(election, username), stage.person(username), hand.now()),
                true));
    }

    void reviewed(Election election, String username, boolean accept, String officer) {
        stage.act(() -> acts.perform(reviewCandidate, review(election, username, accept, officer), true));
    }

    ReviewCandidate.Case review(Election election, String username, boolean accept, String officer) {
        var candidate = candidate(election, username);
        return reviewCandidate.of(
                candidate,
                again(election),
                new Judgement(accept, "By the rules.", candidate.statement()),
                stage.by(officer),
                hand.now());
    }

    void certified(Election election, String officer) {
        stage.act(() -> acts.perform(
                certifyElection, certifyElection.of(again(election), stage.by(officer), hand.now()), true));
    }

    void countedAgain(Election election, String officer) {
        stage.act(() -> acts.perform(countAgain, countAgain.of(again(election), stage.by(officer), hand.now()), true));
    }

    Challenge challenged(Election election, String by, String grounds) {
        return stage.act(() -> acts.perform(
                        challengeResult, challengeResult.of(again(election), grounds, stage.by(by), hand.now()))
                .challenge());
    }

    void answered(Election election, Challenge challenge, String officer) {
        stage.act(() -> acts.perform(
                answerChallenge,
                answerChallenge.of(
                        challenges.byId(challenge.id()).orElseThrow(),
                        again(election),
                        "Everything was in order.",
                        stage.by(officer),
                        hand.now())));
    }
}
