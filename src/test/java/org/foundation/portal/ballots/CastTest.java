package org.foundation.portal.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.audit.AuditEntries;
import org.foundation.portal.audit.AuditEntry;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.polls.Phase;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.polls.Roll;
import org.foundation.portal.polls.RunPoll;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Ada casts in the sample's open election.
@OnDatabase
class CastTest {

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    Box box;

    @Inject
    OpenedBox openedBox;

    @Inject
    Polls polls;

    @Inject
    Roll roll;

    @Inject
    RunPoll runPoll;

    @Inject
    AuditEntries auditEntries;

    @Inject
    Notices notices;

    @Inject
    EntityManager entityManager;

    Poll poll;
    UUID membership;

    @BeforeEach
    void an_election_is_open() {
        poll = polls.notOver().stream()
                .filter(it -> !it.kind().takesOneAnswer() && it.phaseAt(hand.now()) == Phase.VOTING)
                .findFirst()
                .orElseThrow();
        membership = box.linesOf(stage.person("ada"), poll).getFirst().membershipId();
    }

    @Test
    void a_first_ballot_is_drawn_and_cast_and_told_in_one_act() {
        var code = Box.freshCode();
        var before = drawn();
        assertThat(box.find(code, poll.id())).isEmpty();

        cast(code, Ranking.of(List.of(2)));

        assertThat(box.find(code, poll.id())).contains(new Box.FoundBallot(1, true));
        assertThat(roll.line(poll.id(), membership).orElseThrow().isDrawn()).isTrue();
        assertThat(drawn()).isEqualTo(before + 1);
        assertThat(notices.inbox(stage.person("ada").id(), Page.first(1))
                        .getFirst()
                        .subject())
                .startsWith("A ballot was drawn");
    }

    @Test
    void the_form_sent_again_is_the_same_ballot_and_tells_nobody_twice() {
        var code = Box.freshCode();
        var before = drawn();
        cast(code, Ranking.of(List.of(2)));
        cast(code, Ranking.of(List.of(2)));

        assertThat(drawn()).isEqualTo(before + 1);
        assertThat(openedBox.mismatches(poll.id())).isEmpty();
    }

    @Test
    void another_code_for_the_same_membership_is_refused_and_changes_nothing() {
        var code = Box.freshCode();
        cast(code, Ranking.of(List.of(2)));
        var other = Box.freshCode();

        assertThatThrownBy(() -> cast(other, Ranking.of(List.of(3)))).hasMessageContaining("ballots.rule.awaited.no");

        assertThat(box.find(other, poll.id())).isEmpty();
        assertThat(box.find(code, poll.id())).isPresent();
    }

    @Test
    void a_cast_that_is_refused_draws_nothing() {
        assertThatThrownBy(() -> cast(Box.freshCode(), Ranking.of(List.of(99)))).hasMessageContaining("no-such-choice");

        assertThat(box.awaits(roll.line(poll.id(), membership).orElseThrow())).isTrue();
        assertThat(openedBox.mismatches(poll.id())).isEmpty();
    }

    @Test
    void the_database_marks_no_line_without_a_ballot_and_takes_no_ballot_without_a_line() {
        assertThatThrownBy(() -> stage.sql(
                        "update portal.roll_line set drawn = true where membership_id = '" + membership + "'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> stage.sql("insert into portal.ballot (hash, poll_id, votes) values ('" + "0".repeat(64)
                        + "', '" + poll.id() + "', 1)"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> stage.sql("delete from portal.ballot")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> first(null)).hasMessageContaining("ballot_is_cast");
        assertThatThrownBy(() -> first("{99}")).hasMessageContaining("ballot_names_options");
    }

    @Test
    void after_the_close_the_box_tells_nothing_of_who_cast_when() {
        everybodyCasts();
        assertThat(marks()).isGreaterThan(1);

        hand.moveTo(poll.voting().closes().plusSeconds(60));
        runPoll.advance(poll.id(), hand.now());

        assertThat(polls.byId(poll.id()).orElseThrow().phaseAt(hand.now())).isEqualTo(Phase.CLOSED);
        assertThat(marks()).isEqualTo(1);
        assertThat(asked(
                                "select array_agg(hash order by ctid) = array_agg(hash order by hash) from portal.ballot where poll_id = ")
                        .toString())
                .isEqualTo("true");
        assertThat(openedBox.mismatches(poll.id())).isEmpty();
    }

    @Test
    void a_box_is_sorted_only_after_the_close() {
        assertThatThrownBy(() -> asked("select 1 from portal.sort_box(cast(:poll as uuid)) --"))
                .hasMessageContaining("sorted after the close");
    }

    @Test
    void a_box_that_does_not_match_its_roll_is_named_weight_by_weight() {
        var drawn = List.of(new Ballots.OfWeight(1, 40L), new Ballots.OfWeight(15, 3L), new Ballots.OfWeight(50, 1L));
        var held = List.of(new Ballots.OfWeight(1, 40L), new Ballots.OfWeight(15, 4L));

        assertThat(OpenedBox.mismatches(drawn, held))
                .containsExactly(new OpenedBox.Mismatch(15, 3, 4), new OpenedBox.Mismatch(50, 1, 0));
        assertThat(OpenedBox.mismatches(drawn, drawn)).isEmpty();
    }

    private void cast(Code code, Ranking ranking) {
        box.castFirst(code, stage.person("ada"), membership, poll.id(), ranking);
    }

    private long drawn() {
        return auditEntries.about(poll.id()).stream()
                .map(AuditEntry::what)
                .filter("ballots.drawn"::equals)
                .count();
    }

    private void first(@Nullable String ranking) {
        stage.sql("select portal.cast_first('" + poll.id() + "', '" + membership + "', '" + "0".repeat(64) + "', "
                + (ranking == null ? "null" : "'" + ranking + "'") + ")");
    }

    private void everybodyCasts() {
        for (var username : List.of("ada", "grace", "margaret", "omar", "marisol", "linus")) {
            var voter = stage.person(username);
            for (var line : box.linesOf(voter, poll)) {
                box.castFirst(Box.freshCode(), voter, line.membershipId(), poll.id(), Ranking.of(List.of(1)));
            }
        }
    }

    /// How many transactions the ballots of the poll were written by, as the table itself tells.
    private long marks() {
        return ((Number)
                        asked(
                                "select count(distinct cast(cast(xmin as text) as bigint)) from portal.ballot where poll_id = "))
                .longValue();
    }

    private Object asked(String question) {
        var whole = question.contains(":poll")
                ? question.replace(":poll", "'" + poll.id() + "'")
                : question + "'" + poll.id() + "'";
        return stage.act(() -> entityManager.createNativeQuery(whole).getSingleResult());
    }
}
