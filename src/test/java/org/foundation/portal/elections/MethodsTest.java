package org.foundation.portal.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundation.portal.people.Refused.refused;

import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.elections.web.ResultPage;
import org.foundation.portal.launch.DatabaseUnderTest;
import org.foundation.portal.polls.SamplePoll;
import org.foundation.portal.polls.Timetable;
import org.foundation.portal.shared.Texts;
import org.foundation.portal.tally.CountingMethod;
import org.foundation.portal.tally.CountingMethods;
import org.foundation.portal.tally.stv.Meek;
import org.foundation.portal.tally.stv.Wigm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// The by-laws name the method, the poll keeps it, and every count obeys.
@OnDatabase
class MethodsTest extends SampleElection {

    @Inject
    CallElection callElection;

    @Inject
    DueSeats dueSeats;

    @Inject
    Results results;

    @Inject
    ResultPage resultPage;

    @Test
    void an_election_is_called_with_the_method_that_the_by_laws_name() throws SQLException {
        assertThat(called().poll().method()).isEqualTo("meek-prf");
    }

    @Test
    void an_election_called_under_other_by_laws_keeps_their_method_with_its_parameters() throws SQLException {
        byLaws("scottish");
        try {
            var election = called();
            assertThat(election.poll().isCountedBy("scottish", Wigm.SCOTTISH.parameters()))
                    .isTrue();
        } finally {
            byLaws("meek-prf");
        }
    }

    @Test
    void an_election_called_with_another_method_is_counted_and_told_by_that_one() throws SQLException {
        calledWith(Wigm.SCOTTISH);
        var election = cohortA();
        votedFor(election, "linus", "yuki", "margaret");
        closed(election);

        var result = results.byElectionId(election.id()).orElseThrow();
        assertThat(result.json()).contains("\"scottish\"").doesNotContain("meek");
        assertThat(result.elected())
                .isEqualTo(Wigm.SCOTTISH.count(result.contest()).elected());
        resultPage.asked().setName(election.slug());
        resultPage.load();
        assertThat(resultPage.getPoll().method()).isEqualTo("scottish");
        assertThat(resultPage.isConfirmed()).isTrue();
        assertThat(resultPage.getStory().parameters())
                .containsAll(Wigm.SCOTTISH.parameters().entrySet());
        assertThat(resultPage.getStory().chapters())
                .as("this quota is a whole number, and the reference rule's is not")
                .allMatch(it -> it.quota().stripTrailingZeros().scale() <= 0);
    }

    @Test
    void a_method_that_nobody_knows_calls_no_election() throws SQLException {
        byLaws("acclamation");
        try {
            refused("elections.no-such-method", this::called);
        } finally {
            byLaws("meek-prf");
        }
    }

    @Test
    void a_method_with_other_parameters_than_it_was_called_with_counts_nothing() {
        var election = ElectionTest.of(SamplePoll.called());

        assertThat(Methods.of(election)).isEqualTo(Meek.PRF);
        assertThatThrownBy(() -> Methods.binding(election)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void every_method_has_its_sentence() {
        var texts = Texts.in(Locale.ENGLISH);
        assertThat(CountingMethods.all())
                .extracting(CountingMethod::name)
                .allMatch(it -> texts.containsKey("elections.method." + it))
                .allMatch(it -> texts.containsKey("elections.recount.rule." + it));
    }

    private Election called() {
        var today = hand.today();
        stage.sql("update portal.term_of_office set ended_on = '%s', ending = 'RESIGNED' where seat_number = 8"
                .formatted(today));
        var seatsDue = dueSeats.on(today).stream()
                .filter(DueSeats.SeatsDue::rest)
                .findFirst()
                .orElseThrow();
        var days = Timetable.forElection(today, today, today.plusDays(50), rulebook.on(today));
        return stage.act(() -> acts.perform(
                        callElection,
                        callElection.of(seatsDue, days, "Resolution", null, stage.by("elena"), hand.now()),
                        true)
                .election());
    }

    private void byLaws(String method) throws SQLException {
        byForce("update portal.provision set value = '" + method + "' where key = 'voting.method'");
        rulebook.reopen();
    }

    /// As if the by-laws had said so when the election of cohort A was called.
    private static void calledWith(CountingMethod countingMethod) throws SQLException {
        var parameters = new StringBuilder();
        countingMethod
                .parameters()
                .forEach((name, value) -> parameters
                        .append(name)
                        .append('=')
                        .append(value.replace("'", "''"))
                        .append('\n'));
        byForce("update portal.poll set method = '" + countingMethod.name() + "', method_parameters = '" + parameters
                + "' where kind = 'ELECTION' and closed_at is null and slug like 'board-election%'");
    }

    /// Once the tests have let go of it.
    @AfterAll
    static void asItWas() throws SQLException {
        calledWith(Meek.PRF);
    }

    private static void byForce(String statement) throws SQLException {
        try (var owner = DriverManager.getConnection(DatabaseUnderTest.url(), "postgres", "");
                var plain = owner.createStatement()) {
            plain.execute("set session_replication_role = replica");
            plain.execute(statement);
        }
    }
}
