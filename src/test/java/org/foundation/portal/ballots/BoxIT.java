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
import java.util.Map;
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
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.demo.Past;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.members.People;
import org.foundation.portal.members.Person;
import org.foundation.portal.polls.Call;
import org.foundation.portal.polls.Kind;
import org.foundation.portal.polls.Option;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.polls.Roll;
import org.foundation.portal.polls.RunPoll;
import org.foundation.portal.polls.Timetable;
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
        return InPortal.archive("box");
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
    RunPoll runPoll;

    @Inject
    Electorate electorate;

    @Inject
    People people;

    @Inject
    Rulebook rulebook;

    @Inject
    Past past;

    @Inject
    Clock clock;

    @Inject
    EntityManager entityManager;

    @Inject
    UserTransaction transaction;

    @BeforeEach
    void an_election_is_open() throws Exception {
        if (poll == null) {
            poll = inTransaction(this::opened);
            electorate
                    .entitled(poll.recordDate(), rulebook.on(poll.rulebookDate()))
                    .forEach(it -> VOTERS.add(new Voter(
                            people.byId(Objects.requireNonNull(it.voterId())).orElseThrow(),
                            it.membershipId(),
                            it.votes())));
        }
    }

    private Poll opened() {
        var opens = LegalDay.today(clock).minusDays(5);
        var called = opens.minusDays(33);
        var zone = clock.getZone();
        var made = new Poll[1];
        past.at(LegalDay.start(called, zone), () -> {
            var days = Timetable.forDecision(called, called, opens, rulebook.on(called));
            var by = people.byEmail("dora@demo.example").orElseThrow().id();
            made[0] = new Poll(
                    Kind.ELECTION,
                    "box-" + UUID.randomUUID(),
                    "Box",
                    "meek",
                    Map.of(),
                    days,
                    new Call(clock.instant(), by, "Test", called, null),
                    zone);
            var paper = Stream.of(1, 2, 3, 4)
                    .map(it -> new Option(it, "Candidate " + it, "", null))
                    .toList();
            made[0].freezeBallot(paper, "0".repeat(64), clock.instant());
            entityManager.persist(made[0]);
        });
        past.at(
                LegalDay.end(made[0].recordDate(), zone).plusSeconds(1),
                () -> runPoll.advance(made[0].id(), clock.instant()));
        past.at(made[0].voting().opens().plusSeconds(1), () -> runPoll.advance(made[0].id(), clock.instant()));
        entityManager
                .createNativeQuery(
                        "update portal.notice set sent_at = posted_at, next_try_at = null where next_try_at is not null")
                .executeUpdate();
        return polls.byId(made[0].id()).orElseThrow();
    }

    private static synchronized Voter voter() {
        return VOTERS.removeFirst();
    }

    @Test
    void a_membership_draws_once_and_the_roll_says_so() {
        var voter = voter();
        var before = turnout.of(poll.id());

        var code = box.draw(voter.person(), voter.membership(), poll.id());

        assertThat(roll.line(poll.id(), voter.membership()).orElseThrow().isDrawn())
                .isTrue();
        assertThat(box.find(code, poll.id())).contains(new Box.Found(voter.votes(), false));
        assertThat(turnout.of(poll.id())).isEqualTo(before);
        assertThatThrownBy(() -> box.draw(voter.person(), voter.membership(), poll.id()))
                .hasMessageContaining("ballots.drawn-already");
    }

    @Test
    void the_same_code_drawn_again_is_one_draw() {
        var voter = voter();
        var code = Box.freshCode();

        box.draw(code, voter.person(), voter.membership(), poll.id());
        box.draw(code, voter.person(), voter.membership(), poll.id());

        assertThat(box.find(code, poll.id())).isPresent();
    }

    @Test
    void whoever_is_cast_is_present_with_their_votes_a_blank_ballot_too() {
        var voter = voter();
        var before = turnout.of(poll.id());
        var code = box.draw(voter.person(), voter.membership(), poll.id());

        box.cast(code, poll.id(), Ranking.BLANK);

        assertThat(turnout.of(poll.id()))
                .isEqualTo(new Turnout.Present(before.heads() + 1, before.votes() + voter.votes()));
    }

    @Test
    void nobody_draws_for_another_or_outside_the_roll() {
        var voter = voter();
        var other = voter();

        assertThatThrownBy(() -> box.draw(other.person(), voter.membership(), poll.id()))
                .hasMessageContaining("ballots.not-yours");
        assertThatThrownBy(() -> box.draw(voter.person(), UUID.randomUUID(), poll.id()))
                .hasMessageContaining("ballots.not-on-roll");
        assertThatThrownBy(() -> box.cast(Box.freshCode(), poll.id(), Ranking.BLANK))
                .hasMessageContaining("ballots.unknown-code");
    }

    @Test
    void of_eight_windows_that_draw_at_once_one_gets_the_ballot() throws Exception {
        var voter = voter();
        var codes = Stream.generate(Box::freshCode).limit(8).toList();

        var done = atOnce(codes.stream()
                .<Callable<Void>>map(code -> () -> {
                    box.draw(code, voter.person(), voter.membership(), poll.id());
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
        var code = box.draw(voter.person(), voter.membership(), poll.id());
        var before = turnout.of(poll.id());
        var rankings = List.of(Ranking.of(List.of(1, 2)), Ranking.of(List.of(3)));

        var done = atOnce(rankings.stream()
                .<Callable<Void>>map(it -> () -> {
                    box.cast(code, poll.id(), it);
                    return null;
                })
                .toList());

        assertThat(done).isEqualTo(2);
        assertThat(turnout.of(poll.id()).heads()).isEqualTo(before.heads() + 1);
        assertThat(said(code)).isIn(List.of(1, 2), List.of(3));
    }

    @Test
    void a_form_sent_six_times_at_once_is_one_ballot() throws Exception {
        var voter = voter();
        var code = Box.freshCode();
        var before = turnout.of(poll.id());

        var done = atOnce(IntStream.range(0, 6)
                .<Callable<Void>>mapToObj(i -> () -> {
                    box.draw(code, voter.person(), voter.membership(), poll.id());
                    box.cast(code, poll.id(), Ranking.of(List.of(2, 1)));
                    return null;
                })
                .toList());

        assertThat(done).isEqualTo(6);
        assertThat(turnout.of(poll.id()).heads()).isEqualTo(before.heads() + 1);
    }

    @Test
    void a_ballot_in_the_last_second_is_taken_and_one_second_later_the_database_refuses_it() throws Exception {
        var voter = voter();
        var code = box.draw(voter.person(), voter.membership(), poll.id());
        var closes = poll.voting().closes();

        assertThat(tried(closes.minusSeconds(1), () -> write(code, "{4}"))).isNull();
        assertThat(tried(closes.plusSeconds(1), () -> write(code, "{4}"))).contains("ballot_in_time");
        assertThat(tried(poll.voting().opens().minusSeconds(1), () -> write(code, "{4}")))
                .contains("ballot_in_time");
        assertThat(tried(closes.plusSeconds(1), () -> put(Box.freshCode()))).contains("ballot_in_time");
        assertThat(box.find(code, poll.id()).orElseThrow().cast()).isFalse();
    }

    @Test
    void the_database_takes_nothing_but_a_proper_ballot() throws Exception {
        var voter = voter();
        var code = box.draw(voter.person(), voter.membership(), poll.id());
        var now = clock.instant();

        assertThat(tried(now, () -> write(code, "{5}"))).contains("ballot_names_options");
        assertThat(tried(now, () -> write(code, "{NULL}"))).contains("ballot_names_options");
        assertThat(tried(now, () -> write(code, "{1,1}"))).contains("ballot_names_once");
        assertThat(tried(now, () -> write(code, "{2,1}"))).isNull();
        assertThat(tried(now, () -> run("update portal.ballot set ranking = null where hash = '" + hash(code) + "'")))
                .contains("ballot_only_refilled");
        assertThat(tried(now, () -> run("update portal.ballot set votes = 99 where hash = '" + hash(code) + "'")))
                .contains("permission denied");
        assertThat(tried(now, () -> run("delete from portal.ballot where hash = '" + hash(code) + "'")))
                .contains("permission denied");
        assertThat(tried(
                        now,
                        () -> run("insert into portal.ballot values ('" + hash(Box.freshCode()) + "', '" + poll.id()
                                + "', 1, '{1}')")))
                .contains("ballot_born_empty");
    }

    @Test
    void a_box_that_holds_what_nobody_drew_is_not_opened() throws Exception {
        var now = clock.instant();

        assertThat(tried(now, () -> openedBox.requireWhole(poll))).isNull();
        assertThat(tried(now, () -> {
                    put(Box.freshCode());
                    openedBox.requireWhole(poll);
                }))
                .contains("where the roll says");
    }

    @Test
    void a_revote_that_fails_leaves_the_ballot_before() {
        var voter = voter();
        var code = box.draw(voter.person(), voter.membership(), poll.id());
        box.cast(code, poll.id(), Ranking.of(List.of(3, 1)));

        assertThatThrownBy(() -> box.cast(code, poll.id(), Ranking.of(List.of(9))))
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
            if (chance.nextInt(3) == 0) {
                attempt(() -> box.draw(voter.person(), voter.membership(), poll.id()))
                        .forEach(it -> drawn.put(voter, it));
            } else if (code != null) {
                var ranking = ranking(chance);
                box.cast(code, poll.id(), ranking);
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

    private void put(Code code) {
        run("insert into portal.ballot values ('" + hash(code) + "', '" + poll.id() + "', 1, null)");
    }

    private void run(String sql) {
        assertThat(entityManager.createNativeQuery(sql).executeUpdate()).isEqualTo(1);
    }

    /// What the database says to a deed at a moment, which is undone afterwards; nothing, if it agrees.
    private @Nullable String tried(Instant moment, Runnable deed) throws Exception {
        transaction.begin();
        try {
            past.at(moment, deed);
            return null;
        } catch (RuntimeException refused) {
            return refused.getMessage();
        } finally {
            transaction.rollback();
        }
    }

    private <T> T inTransaction(Supplier<T> act) throws Exception {
        transaction.begin();
        var made = act.get();
        transaction.commit();
        return made;
    }
}
