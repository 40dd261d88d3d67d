package org.foundation.portal.elections;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.ballots.Box;
import org.foundation.portal.ballots.Ranking;
import org.foundation.portal.board.Seats;
import org.foundation.portal.board.TermOfOffice;
import org.foundation.portal.members.Appointment;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.members.Office;
import org.foundation.portal.polls.Option;
import org.foundation.portal.polls.RunPoll;

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
    RunPoll runPoll;

    @Inject
    Box box;

    Elections.Called cohortA() {
        return underWay("board-election");
    }

    Elections.Called byElection() {
        return underWay("by-election");
    }

    private Elections.Called underWay(String name) {
        return elections.open().stream()
                .filter(it -> it.election().slug().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    Elections.Called again(Elections.Called called) {
        return elections.asked(called.election().slug());
    }

    Candidate candidate(Elections.Called called, String username) {
        return candidates
                .byPerson(called.election().id(), stage.person(username).id())
                .orElseThrow();
    }

    int number(Elections.Called called, String username) {
        var id = candidate(called, username).id();
        return called.poll().options().stream()
                .filter(it -> it.stands().filter(id::equals).isPresent())
                .map(Option::number)
                .findFirst()
                .orElseThrow();
    }

    /// Two of Platinum and Gold vote for these, in this order, with three individuals: the quorum is there, and they
    /// win.
    void votedFor(Elections.Called called, String... usernames) {
        var ranking = Ranking.of(
                List.of(usernames).stream().map(it -> number(called, it)).toList());
        for (var voter : List.of("marisol", "ada", "omar", "margaret", "linus")) {
            var person = stage.person(voter);
            var line = electorate
                    .of(person.id(), called.poll().recordDate(), runPoll.rules(called.poll()))
                    .getFirst();
            stage.act(() -> box.castFirst(
                    Box.freshCode(), person, line.membershipId(), called.poll().id(), ranking));
        }
    }

    /// The vote has closed and is counted.
    void closed(Elections.Called called) {
        hand.moveTo(again(called).poll().voting().closes().plusSeconds(60));
        stage.tick();
        if (again(called).poll().closing().isEmpty()) {
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
}
