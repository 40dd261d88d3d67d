package org.foundation.portal.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundation.portal.people.Refused.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.decisions.CallDecision;
import org.foundation.portal.decisions.DecisionMatter;
import org.foundation.portal.notices.Letter;
import org.foundation.portal.people.By;
import org.foundation.portal.people.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The life of a question that is called today, act by act, as the clock finds it.
@OnDatabase
class RunPollTest {

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    Polls polls;

    @Inject
    Rulebook rulebook;

    @Inject
    CallDecision callDecision;

    @Inject
    FreezeRoll freezeRoll;

    @Inject
    WriteNotice writeNotice;

    @Inject
    AcknowledgeNotice acknowledgeNotice;

    @Inject
    HoldPoll holdPoll;

    @Inject
    OpenPoll openPoll;

    @Inject
    ClosePoll closePoll;

    @Inject
    PostponePoll postponePoll;

    @Inject
    QuorumSoFar quorumSoFar;

    @Inject
    RunPoll runPoll;

    @Inject
    VoterLetters voterLetters;

    @Inject
    Roll roll;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    private UUID id;

    @BeforeEach
    void call() {
        var today = hand.today();
        var question = new CallDecision.Question("Shall the hall be green?", "Green.", DecisionMatter.ORDINARY, "R 1");
        var days = Timetable.forDecision(today, today, today.plusDays(32), rulebook.on(today));
        var dora = new By(stage.person("dora"), Set.of(Office.CHAIR));
        id = stage.act(() -> acts.perform(callDecision, callDecision.of(question, days, dora, hand.now())))
                .decision()
                .poll()
                .id();
    }

    @Test
    void on_the_day_of_the_call_nothing_is_due() {
        assertThat(hindrances(freezeRoll, due())).containsExactly("polls.rule.record-date-over");
        assertThat(hindrances(writeNotice, due())).containsExactly("polls.rule.notice-due");
        assertThat(hindrances(acknowledgeNotice, acknowledgeNotice.of(due())))
                .containsExactly("polls.rule.notice-in-time");
        assertThat(hindrances(holdPoll, holdPoll.of(due()))).containsExactly("polls.rule.in-trouble");
        assertThat(hindrances(openPoll, due())).containsExactly("polls.rule.voting");
        assertThat(hindrances(closePoll, due())).containsExactly("polls.rule.closing");

        advance();

        assertThat(stage.trail(id)).containsExactly("decisions.called");
        assertThat(quorumSoFar.of(poll())).as("there is no roll yet").isEmpty();
    }

    @Test
    void when_the_record_date_is_over_the_roll_is_frozen_and_everybody_on_it_is_written_to() {
        pastTheRecordDate();

        advance();

        assertThat(poll().roll().orElseThrow().rollMembers())
                .isEqualTo(roll.of(id).size());
        assertThat(poll().isRoll(roll.of(id))).isTrue();
        assertThat(stage.trail(id)).containsExactly("decisions.called", "polls.roll-frozen", "polls.notice-written");
        assertThat(stage.letters(stage.person("ada"))).containsExactly("polls.notice");
        assertThat(stage.letters(stage.person("elena"))).hasSizeLessThanOrEqualTo(1);
        assertThat(hindrances(freezeRoll, due())).containsExactly("polls.rule.record-date-over");
    }

    @Test
    void done_twice_it_changes_nothing() {
        pastTheRecordDate();
        advance();
        var told = stage.trail(id);

        advance();

        assertThat(stage.trail(id)).isEqualTo(told);
        assertThat(stage.letters(stage.person("ada"))).hasSize(1);
    }

    @Test
    void notice_counts_once_its_letters_have_left_and_the_vote_then_opens_by_the_clock() {
        noticed();
        assertThat(poll().noticedAt()).isPresent();
        assertThat(stage.trail(id)).endsWith("polls.notice-given");

        hand.moveTo(poll().voting().opens().plusSeconds(1));
        assertThat(hindrances(openPoll, due())).isEmpty();
        advance();

        assertThat(poll().openedAt()).isPresent();
        assertThat(stage.trail(id)).endsWith("polls.opened");
        assertThat(stage.letters(stage.person("ada"))).containsExactly("polls.notice", "polls.opened");
        assertThat(hindrances(openPoll, due())).containsExactly("polls.rule.not-opened");
    }

    @Test
    void without_a_quorum_the_close_is_put_off_and_the_voters_hear_by_how_much_it_was_missed() {
        noticed();
        hand.moveTo(poll().voting().opens().plusSeconds(1));
        advance();
        var closes = poll().voting().closes();
        hand.moveTo(closes.plusSeconds(1));
        assertThat(hindrances(closePoll, due())).isEmpty();

        advance();

        assertThat(poll().voting().closes()).isAfter(closes);
        assertThat(poll().extensions()).singleElement().satisfies(it -> {
            assertThat(it.membersPresent()).isZero();
            assertThat(it.membersNeeded()).isPositive();
            assertThat(it.freshNotice()).isFalse();
        });
        assertThat(stage.trail(id)).endsWith("polls.extended");
        assertThat(stage.letters(stage.person("ada"))).endsWith("polls.extended");
        assertThat(quorumSoFar.of(poll()).orElseThrow().reached()).isFalse();
    }

    @Test
    void notice_that_is_late_holds_the_vote_and_whoever_is_in_charge_is_told() {
        pastTheRecordDate();
        advance();
        hand.moveTo(LegalDay.start(
                LegalDay.of(poll().voting().opens(), clock.getZone()).minusDays(9), clock.getZone()));

        advance();

        assertThat(poll().heldFor(hand.now())).contains(HoldReason.NOTICE_LATE);
        assertThat(stage.trail(id)).endsWith("polls.held");
        assertThat(stage.letters(stage.person("dora"))).contains("polls.held");
        assertThat(stage.letters(stage.person("sofia"))).contains("polls.held");
        assertThat(stage.letters(stage.person("ada"))).doesNotContain("polls.held");
        assertThat(hindrances(holdPoll, holdPoll.of(due()))).containsExactly("polls.rule.in-trouble");
    }

    @Test
    void a_vote_that_is_not_held_is_not_put_off_and_one_that_is_only_by_whoever_is_in_charge() {
        var dora = new By(stage.person("dora"), Set.of(Office.CHAIR));
        var elena = new By(stage.person("elena"), Set.of(Office.ELECTION_COMMITTEE));
        assertThat(acts.offer(postponePoll, putOff(dora)).hindrances())
                .extracting(Verdict::rule)
                .containsExactly("polls.rule.held", "polls.rule.can-be-put-off");
        notice_that_is_late_holds_the_vote_and_whoever_is_in_charge_is_told();

        assertThat(acts.offer(postponePoll, putOff(dora)).open()).isTrue();
        assertThat(acts.offer(postponePoll, putOff(elena)).shown()).isFalse();
        refused("acts.not-confirmed", () -> acts.perform(postponePoll, putOff(dora)));
        refused("polls.timetable.notice.no", () -> acts.perform(postponePoll, putOff(dora, 61), true));
    }

    @Test
    void put_off_it_keeps_its_roll_and_notice_is_written_afresh_at_once() {
        notice_that_is_late_holds_the_vote_and_whoever_is_in_charge_is_told();
        var dora = new By(stage.person("dora"), Set.of(Office.CHAIR));
        var frozen = poll().roll().orElseThrow();
        var before = poll().notice().orElseThrow().noticeRef();

        stage.act(() -> acts.perform(postponePoll, putOff(dora, 12), true));

        assertThat(poll().roll()).contains(frozen);
        assertThat(poll().notice().orElseThrow().noticeRef()).isNotEqualTo(before);
        assertThat(poll().postponements())
                .singleElement()
                .satisfies(it -> assertThat(it.toString()).contains("The mail was away"));
        assertThat(stage.trail(id)).endsWith("polls.put-off", "polls.notice-written");
        assertThat(stage.letters(stage.person("ada"))).containsExactly("polls.notice", "polls.notice");
    }

    @Test
    void before_there_is_a_roll_letters_go_to_whoever_could_be_on_it() {
        var early = voterLetters.of(poll(), it -> it.about("polls.cancelled"), hand.now());
        pastTheRecordDate();
        advance();

        var ada = stage.person("ada").id();
        assertThat(early).extracting(Letter::person).containsOnlyOnce(ada);
        assertThat(voterLetters.of(poll(), it -> it.about("polls.cancelled"), hand.now()))
                .extracting(Letter::person)
                .containsOnlyOnce(ada);
    }

    private PostponePoll.Case putOff(By by) {
        return postponePoll.of(poll(), null, "The mail was away.", by, hand.now());
    }

    private PostponePoll.Case putOff(By by, int days) {
        return postponePoll.of(poll(), hand.today().plusDays(days), "The mail was away.", by, hand.now());
    }

    private static <C> List<String> hindrances(Act<C, ?> act, C it) {
        return act.verdicts(it).stream()
                .filter(verdict -> !verdict.satisfied())
                .map(Verdict::rule)
                .filter(rule -> !rule.equals("polls.rule.ahead"))
                .toList();
    }

    private void noticed() {
        pastTheRecordDate();
        advance();
        stage.lettersLeave();
        advance();
    }

    private void pastTheRecordDate() {
        hand.moveTo(LegalDay.end(poll().recordDate(), clock.getZone()).plusSeconds(60));
    }

    private void advance() {
        runPoll.advance(id, now());
    }

    private Instant now() {
        return hand.now();
    }

    private DuePoll due() {
        return new DuePoll(poll(), rulebook.governing(poll()), now(), clock.getZone());
    }

    private Poll poll() {
        return polls.byId(id).orElseThrow();
    }
}
