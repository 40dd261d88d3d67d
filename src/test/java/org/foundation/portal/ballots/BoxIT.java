package org.foundation.portal.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foundation.portal.InPortal;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.demo.PastClock;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.polls.Roll;
import org.foundation.portal.polls.Turnout;
import org.foundation.portal.shared.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// On real PostgreSQL, with real transactions: an election of four that opened five days ago.
@ExtendWith(ArquillianExtension.class)
class BoxIT {

    @Deployment
    static WebArchive portal() {
        return InPortal.archive("box").addClass(OpenVote.class);
    }

    static Poll poll;
    static final List<Voter> VOTERS = new ArrayList<>();

    record Voter(Person person, UUID membership, int votes) {}

    @Inject
    Box box;

    @Inject
    Ballots ballots;

    @Inject
    OpenedBox openedBox;

    @Inject
    Turnout turnout;

    @Inject
    Polls polls;

    @Inject
    Roll roll;

    @Inject
    OpenVote openVote;

    @Inject
    Electorate electorate;

    @Inject
    People people;

    @Inject
    Rulebook rulebook;

    @Inject
    PastClock pastClock;

    @Inject
    Clock clock;

    @Inject
    EntityManager entityManager;

    @Inject
    UserTransaction transaction;

    @BeforeEach
    void an_election_is_open() throws Exception {
        if (poll == null) {
            poll = openVote.call();
            electorate
                    .entitled(poll.recordDate(), rulebook.on(poll.rulebookDate()))
                    .forEach(it -> VOTERS.add(new Voter(
                            people.byId(Objects.requireNonNull(it.voterId())).orElseThrow(),
                            it.membershipId(),
                            it.votes())));
        }
    }

    private static synchronized Voter voter() {
        return VOTERS.removeFirst();
    }

    @Test
    void a_membership_is_drawn_for_with_its_ballot_and_once() {
        var voter = voter();
        var code = cast(voter, Ranking.of(List.of(2)));

        assertThat(roll.line(poll.id(), voter.membership()).orElseThrow().isDrawn())
                .isTrue();
        assertThat(box.find(code, poll.id())).contains(new Box.FoundBallot(voter.votes(), true));
        assertThatThrownBy(() -> cast(voter, Ranking.of(List.of(3)))).hasMessageContaining("ballots.rule.awaited.no");
        assertThat(said(code)).containsExactly(2);
    }

    @Test
    void a_first_ballot_that_is_refused_draws_nothing() {
        var voter = voter();
        var before = turnout.of(poll.id());

        assertThatThrownBy(() -> cast(voter, Ranking.of(List.of(9)))).hasMessageContaining("no-such-choice");

        assertThat(roll.line(poll.id(), voter.membership()).orElseThrow().isDrawn())
                .isFalse();
        assertThat(turnout.of(poll.id())).isEqualTo(before);
        cast(voter, Ranking.of(List.of(1)));
    }

    @Test
    void whoever_is_cast_is_present_with_their_votes_a_blank_ballot_too() {
        var voter = voter();
        var before = turnout.of(poll.id());

        cast(voter, Ranking.BLANK);

        assertThat(turnout.of(poll.id()))
                .isEqualTo(new Turnout.Present(before.heads() + 1, before.votes() + voter.votes()));
    }

    @Test
    void nobody_draws_for_another_or_outside_the_roll() {
        var voter = voter();
        var other = voter();

        assertThatThrownBy(() ->
                        box.castFirst(Box.freshCode(), other.person(), voter.membership(), poll.id(), Ranking.BLANK))
                .hasMessageContaining("ballots.rule.hand.no");
        assertThatThrownBy(() ->
                        box.castFirst(Box.freshCode(), voter.person(), UUID.randomUUID(), poll.id(), Ranking.BLANK))
                .hasMessageContaining("ballots.rule.hand.no");
        assertThatThrownBy(() -> box.castAgain(Box.freshCode(), poll.id(), Ranking.BLANK))
                .hasMessageContaining("ballots.rule.known-code.no");
    }

    @Test
    void of_eight_windows_that_cast_at_once_one_gets_the_ballot() throws Exception {
        var voter = voter();
        var codes = Stream.generate(Box::freshCode).limit(8).toList();

        var done = atOnce(codes.stream()
                .<Callable<Void>>map(code -> () -> {
                    box.castFirst(code, voter.person(), voter.membership(), poll.id(), Ranking.BLANK);
                    return null;
                })
                .toList());

        assertThat(done).isEqualTo(1);
        assertThat(codes.stream().filter(it -> box.find(it, poll.id()).isPresent()))
                .hasSize(1);
    }

    @Test
    void of_two_casts_at_once_with_one_code_one_counts() throws Exception {
        var voter = voter();
        var code = cast(voter, Ranking.BLANK);
        var before = turnout.of(poll.id());
        var rankings = List.of(Ranking.of(List.of(1, 2)), Ranking.of(List.of(3)));

        var done = atOnce(rankings.stream()
                .<Callable<Void>>map(it -> () -> {
                    box.castAgain(code, poll.id(), it);
                    return null;
                })
                .toList());

        assertThat(done).isEqualTo(2);
        assertThat(turnout.of(poll.id())).isEqualTo(before);
        assertThat(said(code)).isIn(List.of(1, 2), List.of(3));
    }

    @Test
    void a_form_sent_six_times_at_once_is_one_ballot() throws Exception {
        var voter = voter();
        var code = Box.freshCode();
        var before = turnout.of(poll.id());

        var done = atOnce(IntStream.range(0, 6)
                .<Callable<Void>>mapToObj(i -> () -> {
                    box.castFirst(code, voter.person(), voter.membership(), poll.id(), Ranking.of(List.of(2, 1)));
                    return null;
                })
                .toList());

        assertThat(done).isEqualTo(6);
        assertThat(turnout.of(poll.id()).heads()).isEqualTo(before.heads() + 1);
    }

    @Test
    void a_ballot_in_the_last_second_is_taken_and_one_second_later_the_database_refuses_it() throws Exception {
        var voter = voter();
        var late = voter();
        var code = cast(voter, Ranking.of(List.of(1)));
        var closes = poll.voting().closes();

        assertThat(tried(closes.minusSeconds(1), () -> write(code, "{4}"))).isNull();
        assertThat(tried(closes.plusSeconds(1), () -> write(code, "{4}"))).contains("ballot_in_time");
        assertThat(tried(poll.voting().opens().minusSeconds(1), () -> write(code, "{4}")))
                .contains("ballot_in_time");
        assertThat(tried(closes.plusSeconds(1), () -> put(late, "{4}"))).contains("ballot_in_time");
        assertThat(tried(closes.minusSeconds(1), () -> put(late, "{4}"))).isNull();
        assertThat(said(code)).containsExactly(1);
    }

    @Test
    void the_database_takes_nothing_but_a_proper_ballot() throws Exception {
        var voter = voter();
        var other = voter();
        var code = cast(voter, Ranking.BLANK);
        var now = clock.instant();

        assertThat(tried(now, () -> write(code, "{5}"))).contains("ballot_names_options");
        assertThat(tried(now, () -> write(code, "{NULL}"))).contains("ballot_names_options");
        assertThat(tried(now, () -> write(code, "{1,1}"))).contains("ballot_names_once");
        assertThat(tried(now, () -> write(code, "{2,1}"))).isNull();
        assertThat(tried(now, () -> run("update portal.ballot set ranking = null where hash = '" + hash(code) + "'")))
                .contains("ballot_is_cast");
        assertThat(tried(now, () -> run("update portal.ballot set votes = 99 where hash = '" + hash(code) + "'")))
                .contains("permission denied");
        assertThat(tried(now, () -> run("delete from portal.ballot where hash = '" + hash(code) + "'")))
                .contains("permission denied");
        assertThat(tried(
                        now,
                        () -> run("insert into portal.ballot values ('" + hash(Box.freshCode()) + "', '" + poll.id()
                                + "', 1, '{1}')")))
                .contains("permission denied");
        assertThat(tried(
                        now,
                        () -> run("update portal.roll_line set drawn = true where membership_id = '"
                                + other.membership() + "' and poll_id = '" + poll.id() + "'")))
                .contains("permission denied");
        assertThat(tried(now, () -> put(other, null))).contains("ballot_is_cast");
        assertThat(tried(now, () -> put(other, "{5}"))).contains("ballot_names_options");
    }

    @Test
    void a_revote_that_fails_leaves_the_ballot_before() {
        var voter = voter();
        var code = cast(voter, Ranking.of(List.of(3, 1)));

        assertThatThrownBy(() -> box.castAgain(code, poll.id(), Ranking.of(List.of(9))))
                .hasMessageContaining("no-such-choice");

        assertThat(said(code)).containsExactly(3, 1);
    }

    @Test
    void nobody_looks_into_the_box_before_the_close() {
        assertThatThrownBy(() -> openedBox.of(poll.id())).hasMessageContaining("ballots.box-is-shut");
    }

    @Test
    void whatever_voters_do_each_membership_has_one_ballot_that_says_what_was_said_last() {
        var chance = new Random(2026);
        var cast = IntStream.range(0, 6).mapToObj(i -> voter()).toList();
        var drawn = new HashMap<Voter, Code>();
        var last = new HashMap<Voter, List<Integer>>();
        var before = turnout.of(poll.id());
        for (int step = 0; step < 120; step++) {
            var voter = cast.get(chance.nextInt(cast.size()));
            var code = drawn.get(voter);
            var ranking = ranking(chance);
            if (chance.nextInt(3) == 0) {
                attempt(() -> cast(voter, ranking)).forEach(it -> {
                    drawn.put(voter, it);
                    last.put(voter, ranking.options());
                });
            } else if (code != null) {
                box.castAgain(code, poll.id(), ranking);
                last.put(voter, ranking.options());
            }
        }
        drawn.forEach((voter, code) -> assertThat(said(code)).isEqualTo(last.get(voter)));
        assertThat(turnout.of(poll.id()))
                .isEqualTo(new Turnout.Present(
                        before.heads() + last.size(),
                        before.votes()
                                + last.keySet().stream().mapToLong(Voter::votes).sum()));
    }

    private static Ranking ranking(Random chance) {
        var options = new ArrayList<>(List.of(1, 2, 3, 4));
        Collections.shuffle(options, chance);
        var some = options.subList(0, chance.nextInt(5));
        return some.isEmpty() ? Ranking.BLANK : Ranking.of(some);
    }

    private static <T> List<T> attempt(Supplier<T> act) {
        try {
            return List.of(act.get());
        } catch (Refusal refused) {
            return List.of();
        }
    }

    /// How many of the acts were not refused.
    private static int atOnce(List<Callable<Void>> acts) throws InterruptedException {
        int done = 0;
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            for (var act : threads.invokeAll(acts)) {
                try {
                    act.get();
                    done++;
                } catch (ExecutionException refused) {
                    assertThat(refused).hasMessageContaining("ballots.");
                }
            }
        }
        return done;
    }

    private @Nullable List<Integer> said(Code code) {
        entityManager.clear();
        return ballots.byHash(hash(code)).orElseThrow().ranking().orElse(null);
    }

    private static String hash(Code code) {
        return code.hashFor(poll.id());
    }

    private void write(Code code, String ranking) {
        run("update portal.ballot set ranking = '" + ranking + "' where hash = '" + hash(code) + "'");
    }

    private Code cast(Voter voter, Ranking ranking) {
        var code = Box.freshCode();
        box.castFirst(code, voter.person(), voter.membership(), poll.id(), ranking);
        return code;
    }

    /// The first slot, without the portal before it.
    private void put(Voter voter, @Nullable String ranking) {
        entityManager
                .createNativeQuery("select portal.cast_first('" + poll.id() + "', '" + voter.membership() + "', '"
                        + hash(Box.freshCode()) + "', " + (ranking == null ? "null" : "'" + ranking + "'") + ")")
                .getSingleResult();
    }

    private void run(String sql) {
        assertThat(entityManager.createNativeQuery(sql).executeUpdate()).isEqualTo(1);
    }

    /// What the database says to a deed at a moment, which is undone afterwards; nothing, if it agrees.
    private @Nullable String tried(Instant moment, Runnable action) throws Exception {
        transaction.begin();
        try {
            pastClock.at(moment, action);
            return null;
        } catch (RuntimeException refused) {
            return refused.getMessage();
        } finally {
            transaction.rollback();
        }
    }
}
