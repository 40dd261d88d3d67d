package org.foundation.portal.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.audit.AuditEntries;
import org.foundation.portal.audit.AuditEntry;
import org.foundation.portal.launch.DatabaseUnderTest;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.polls.Phase;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.polls.Roll;
import org.foundation.portal.polls.RollLine;
import org.hibernate.query.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What versions that drew first and cast later have left: a line that is drawn, and a ballot that nobody filled. Only
/// the owner of the database can make one now.
@OnDatabase
class DrawnInVainTest {

    private static final List<String> UNDO = new ArrayList<>();

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    Box box;

    @Inject
    OpenedBox openedBox;

    @Inject
    BallotTasks tasks;

    @Inject
    Polls polls;

    @Inject
    Roll roll;

    @Inject
    AuditEntries auditEntries;

    @Inject
    Notices notices;

    Poll poll;
    final Code old = Box.freshCode();

    @BeforeEach
    void an_election_is_open() throws SQLException {
        asItWas();
        poll = polls.notOver().stream()
                .filter(it -> !it.kind().takesOneAnswer() && it.phaseAt(hand.now()) == Phase.VOTING)
                .findFirst()
                .orElseThrow();
    }

    @AfterAll
    static void asItWas() throws SQLException {
        asOwner(UNDO);
        UNDO.clear();
    }

    @Test
    void it_is_drawn_anew_once_and_the_old_code_opens_nothing_any_more() throws SQLException {
        leftBehind("ada", old);
        var fresh = Box.freshCode();
        assertThat(box.awaits(line("ada"))).isTrue();
        assertThat(tasks.of(stage.person("ada").id(), hand.now())).isNotEmpty();

        cast("ada", fresh);

        assertThat(box.find(old, poll.id())).isEmpty();
        assertThat(box.find(fresh, poll.id())).contains(new Box.FoundBallot(1, true));
        assertThat(openedBox.mismatches(poll.id())).isEmpty();
        assertThat(box.awaits(line("ada"))).isFalse();
        assertThat(auditEntries.about(poll.id())).extracting(AuditEntry::what).containsOnlyOnce("ballots.drawn-anew");
        assertThat(notices.inbox(stage.person("ada").id(), Page.first(1))
                        .getFirst()
                        .subject())
                .startsWith("A ballot was drawn anew");
        assertThatThrownBy(() -> cast("ada", Box.freshCode())).hasMessageContaining("ballots.rule.awaited.no");
    }

    @Test
    void whoever_has_kept_the_old_code_casts_with_it() throws SQLException {
        leftBehind("ada", old);

        box.castAgain(old, poll.id(), Ranking.of(List.of(3)));

        assertThat(box.find(old, poll.id())).contains(new Box.FoundBallot(1, true));
        assertThat(box.awaits(line("ada"))).isFalse();
    }

    @Test
    void nobody_takes_the_empty_ballot_of_another() throws SQLException {
        leftBehind("ada", old);
        cast("margaret", Box.freshCode());

        assertThatThrownBy(() -> cast("margaret", Box.freshCode())).hasMessageContaining("ballots.rule.awaited.no");

        assertThat(box.find(old, poll.id())).contains(new Box.FoundBallot(1, false));
        assertThat(box.awaits(line("ada"))).isTrue();
    }

    @Test
    void where_it_is_not_certain_whose_it_is_nothing_is_replaced() throws SQLException {
        var both = new ArrayList<>(leaving("ada", old));
        both.addAll(leaving("margaret", Box.freshCode()));
        asOwner(both);

        assertThat(box.awaits(line("ada"))).isFalse();
        assertThatThrownBy(() -> cast("ada", Box.freshCode())).hasMessageContaining("ballots.rule.awaited.no");
        assertThat(box.find(old, poll.id())).contains(new Box.FoundBallot(1, false));
    }

    private void cast(String username, Code code) {
        box.castFirst(code, stage.person(username), membership(username), poll.id(), Ranking.of(List.of(1)));
    }

    private RollLine line(String username) {
        return roll.line(poll.id(), membership(username)).orElseThrow();
    }

    private UUID membership(String username) {
        return box.linesOf(stage.person(username), poll).getFirst().membershipId();
    }

    private void leftBehind(String username, Code code) throws SQLException {
        asOwner(leaving(username, code));
    }

    private List<String> leaving(String username, Code code) {
        var line = " where poll_id = '" + poll.id() + "' and membership_id = '" + membership(username) + "'";
        UNDO.add("update portal.roll_line set drawn = false" + line);
        UNDO.add("delete from portal.ballot where hash = '" + code.hashFor(poll.id()) + "'");
        return List.of(
                "update portal.roll_line set drawn = true" + line,
                "insert into portal.ballot (hash, poll_id, votes) select '" + code.hashFor(poll.id())
                        + "', poll_id, votes from portal.roll_line" + line);
    }

    /// In one transaction, and past the rules of the tables.
    private static void asOwner(List<String> statements) throws SQLException {
        try (var connection = DriverManager.getConnection(DatabaseUnderTest.url(), "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            connection.setAutoCommit(false);
            for (var each : statements) {
                statement.execute(each);
            }
            connection.commit();
        }
    }
}
