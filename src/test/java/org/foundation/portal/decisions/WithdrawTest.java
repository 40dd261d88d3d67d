package org.foundation.portal.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.audit.AuditEntries;
import org.foundation.portal.audit.AuditEntry;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.decisions.web.ShowPage;
import org.foundation.portal.decisions.web.WithdrawPage;
import org.foundation.portal.notices.Notice;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.people.By;
import org.foundation.portal.people.Office;
import org.foundation.portal.polls.Phase;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.polls.RunPoll;
import org.foundation.portal.polls.Timetable;
import org.foundation.portal.shared.Forbidden;
import org.foundation.portal.shared.Task;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Test;

/// A question that should not have been put, one that nobody answers, and one that waits for its certificates.
@OnDatabase
class WithdrawTest {

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    Clock clock;

    @Inject
    CallDecision callDecision;

    @Inject
    WithdrawPage page;

    @Inject
    ShowPage show;

    @Inject
    Decisions decisions;

    @Inject
    DecisionTasks tasks;

    @Inject
    CertifyDecision certifyDecision;

    @Inject
    Acts acts;

    @Inject
    Polls polls;

    @Inject
    RunPoll runPoll;

    @Inject
    Rulebook rulebook;

    @Inject
    AuditEntries auditEntries;

    @Inject
    Notices notices;

    @Test
    void a_question_put_by_mistake_is_withdrawn_and_whoever_had_notice_is_told() {
        var poll = noticed();
        stage.signIn("sofia");

        withdraw(poll, "The text lacks its second page.");

        var withdrawn = now(poll);
        assertThat(withdrawn.phaseAt(hand.now())).isEqualTo(Phase.CANCELLED);
        assertThat(withdrawn.cancellation().orElseThrow().cancelReason()).isEqualTo("The text lacks its second page.");
        assertThat(auditEntries.about(poll.id())).extracting(AuditEntry::what).contains("polls.cancelled");
        assertThat(subjects("ada")).contains("Cancelled: " + poll.title());
        assertThatThrownBy(() -> withdraw(poll, "again")).hasMessageContaining("polls.rule.not-over.no");
    }

    @Test
    void a_question_that_was_withdrawn_announces_no_days_to_come_and_says_who_withdrew_it() {
        var poll = put();
        stage.signIn("sofia");
        withdraw(poll, "Put twice.");
        stage.nextRequest();
        show.asked().setName(poll.slug());
        show.load();

        assertThat(show.comes(poll.call().calledAt())).isTrue();
        assertThat(List.of(show.recorded(), poll.voting().opens(), poll.voting().closes()))
                .noneMatch(show::comes);
        assertThat(show.withdrawnBy()).isEqualTo(stage.person("sofia").name());
    }

    @Test
    void a_question_nobody_has_heard_of_is_withdrawn_without_letters() {
        var poll = put();
        stage.signIn("dora");

        withdraw(poll, "Put twice.");

        assertThat(now(poll).phaseAt(hand.now())).isEqualTo(Phase.CANCELLED);
        assertThat(subjects("ada")).noneMatch(it -> it.contains(poll.title()));
    }

    @Test
    void only_the_chair_and_the_secretary_withdraw_and_never_without_a_reason() {
        var poll = put();

        stage.signIn("elena");
        assertThatThrownBy(() -> withdraw(poll, "No.")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(page::getPoll).isInstanceOf(Forbidden.class);
        stage.signIn("sofia");
        assertThatThrownBy(() -> withdraw(poll, " ")).hasMessageContaining("polls.reason-missing");

        assertThat(now(poll).phaseAt(hand.now())).isEqualTo(Phase.CALLED);
    }

    @Test
    void a_question_nobody_answers_ends_undecided_and_then_is_silent() {
        var poll = noticed();
        hand.moveTo(poll.voting().opens().plusSeconds(60));
        advance(poll);
        while (now(poll).phaseAt(hand.now()) == Phase.VOTING) {
            hand.moveTo(now(poll).voting().closes().plusSeconds(60));
            advance(poll);
        }
        var told =
                subjects("ada").stream().filter(it -> it.contains(poll.title())).toList();

        hand.moveTo(hand.today().plusDays(60));
        stage.tick();

        assertThat(now(poll).phaseAt(hand.now())).isEqualTo(Phase.LAPSED);
        assertThat(now(poll).extensions()).isNotEmpty().hasSizeLessThan(4);
        assertThat(told).contains("Not decided for want of a quorum: " + poll.title());
        assertThat(subjects("ada").stream().filter(it -> it.contains(poll.title())))
                .isEqualTo(told);
        assertThat(auditEntries.about(poll.id())).extracting(AuditEntry::what).containsOnlyOnce("polls.lapsed");
        assertThat(decisions.byPollId(poll.id()).orElseThrow().answers()).isEmpty();
    }

    @Test
    void what_has_ended_undecided_is_not_reopened_by_anybody() {
        var poll = noticed();
        hand.moveTo(poll.voting().opens().plusSeconds(60));
        advance(poll);
        hand.moveTo(poll.voting().closes().plusSeconds(86400 * 70));
        advance(poll);
        assertThat(now(poll).phaseAt(hand.now())).isEqualTo(Phase.LAPSED);

        assertThatThrownBy(() -> stage.sql(
                        "update portal.poll set lapsed_at = null, lapsed_members = null, lapsed_votes = null where id = '"
                                + poll.id() + "'"))
                .hasMessageContaining("ended undecided");
    }

    @Test
    void an_answer_that_is_counted_waits_for_whoever_certifies_until_they_have() {
        var asked = answered();
        var sofia = stage.person("sofia");
        assertThat(waiting("sofia")).contains("/decisions/" + asked.slug() + "/certify");
        assertThat(waiting("omar")).contains("/decisions/" + asked.slug() + "/certify");
        assertThat(waiting("ada")).isEmpty();

        stage.act(() -> acts.perform(
                certifyDecision,
                certifyDecision.of(decisions.asked(asked.slug()), new By(sofia, Set.of(Office.SECRETARY)), hand.now()),
                true));

        assertThat(waiting("sofia")).isEmpty();
        assertThat(waiting("omar")).isNotEmpty();
    }

    private List<String> waiting(String username) {
        return tasks.of(stage.person(username).id(), hand.now()).stream()
                .map(Task::href)
                .toList();
    }

    /// The sample's open question, over its quorum and past its close.
    private Poll answered() {
        var open = decisions.all().stream()
                .map(Decision::poll)
                .filter(it -> it.phaseAt(hand.now()) == Phase.VOTING)
                .findFirst()
                .orElseThrow();
        hand.moveTo(open.voting().closes().plusSeconds(60));
        advance(open);
        assertThat(now(open).phaseAt(hand.now())).isEqualTo(Phase.CLOSED);
        return open;
    }

    private Poll put() {
        var today = hand.today();
        var rules = rulebook.on(today);
        var question =
                new CallDecision.Question("Shall the hall be painted green?", "Green.", DecisionMatter.ORDINARY, "R 1");
        var days = Timetable.forDecision(today, today, today.plusDays(32), rules);
        var dora = new By(stage.person("dora"), Set.of(Office.CHAIR));
        return stage.act(() -> acts.perform(callDecision, callDecision.of(question, days, dora, hand.now())))
                .decision()
                .poll();
    }

    private Poll noticed() {
        var poll = put();
        hand.moveTo(LegalDay.end(poll.recordDate(), clock.getZone()).plusSeconds(60));
        advance(poll);
        stage.lettersLeave();
        advance(poll);
        assertThat(now(poll).noticedAt()).isPresent();
        return poll;
    }

    private void withdraw(Poll poll, String reason) {
        stage.nextRequest();
        page.asked().setName(poll.slug());
        page.setReason(reason);
        page.setSure(true);
        page.withdraw();
    }

    private void advance(Poll poll) {
        runPoll.advance(poll.id(), hand.now());
    }

    private Poll now(Poll poll) {
        return polls.byId(poll.id()).orElseThrow();
    }

    private List<String> subjects(String username) {
        return notices.inbox(stage.person(username).id(), Page.first(200)).stream()
                .map(Notice::subject)
                .toList();
    }
}
