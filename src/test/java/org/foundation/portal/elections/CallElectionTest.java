package org.foundation.portal.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundation.portal.people.Refused.refused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.board.Cohort;
import org.foundation.portal.elections.DueSeats.SeatsDue;
import org.foundation.portal.elections.web.CallPage;
import org.foundation.portal.polls.Timetable;
import org.junit.jupiter.api.Test;

/// The election committee calls an election of the next cohort, whose seats are due and for which there is time.
@OnDatabase
class CallElectionTest extends SampleElection {

    @Inject
    CallElection callElection;

    @Inject
    DueSeats dueSeats;

    @Inject
    CallPage page;

    @Test
    void an_election_is_called_by_a_resolution_and_everybody_who_may_nominate_is_told() {
        stage.signIn("elena");
        page.load();
        page.setChosen(page.getDue().indexOf(due()));
        page.setResolution("Resolution of the board on cohort B");
        page.propose();
        assertThat(page.getChecks()).noneMatch(Timetable.Check::fails);
        refused("acts.not-confirmed", page::call);
        page.setSure(true);
        var slug = page.call().replaceAll(".*=", "");

        var called = elections.asked(slug);
        assertThat(called.cohort()).isEqualTo(Cohort.B);
        assertThat(called.poll().call().resolution()).isEqualTo("Resolution of the board on cohort B");
        assertThat(stage.trail(called.id())).containsExactly("elections.called");
        assertThat(stage.letters(stage.person("ada"))).containsExactly("elections.called");
        assertThat(dueSeats.on(hand.today())).extracting(SeatsDue::cohort).doesNotContain(Cohort.B);
    }

    @Test
    void seats_are_called_for_once() {
        var seats = due();
        var first = asked(seats, hand.today().plusDays(50), "elena");
        assertThat(acts.offer(callElection, first).hindrances())
                .extracting(Verdict::rule)
                .doesNotContain("elections.rule.seats-due");
        stage.signIn("elena");
        page.load();
        page.setChosen(page.getDue().indexOf(seats));
        page.setResolution("Resolution");
        page.propose();
        page.setSure(true);
        page.call();
        refused("elections.rule.seats-due.no", page::call);
    }

    @Test
    void nobody_but_the_committee_calls_an_election() {
        var asked = asked(due(), hand.today().plusDays(50), "sofia");
        assertThat(acts.offer(callElection, asked).shown()).isFalse();
        refused("members.rule.in-office.no", () -> stage.act(() -> acts.perform(callElection, asked, true)));
    }

    private SeatsDue due() {
        return dueSeats.on(hand.today()).stream()
                .filter(it -> it.cohort() == Cohort.B)
                .findFirst()
                .orElseThrow();
    }

    private CallElection.Case asked(SeatsDue seats, LocalDate opensOn, String by) {
        var today = hand.today();
        var days = Timetable.forElection(today, today, opensOn, rulebook.on(today));
        return callElection.of(seats, days, "Resolution", null, stage.by(by), hand.now());
    }
}
