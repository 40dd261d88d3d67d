package org.foundation.portal.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundation.portal.people.Refused.refused;
import static org.foundation.portal.polls.SamplePoll.CALLED;
import static org.foundation.portal.polls.SamplePoll.DAYS;
import static org.foundation.portal.polls.SamplePoll.OPENS_ON;
import static org.foundation.portal.polls.SamplePoll.ZONE;
import static org.foundation.portal.polls.SamplePoll.closes;
import static org.foundation.portal.polls.SamplePoll.noon;
import static org.foundation.portal.polls.SamplePoll.opens;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.foundation.portal.board.Cohort;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.SamplePoll;
import org.foundation.portal.tally.Cap;
import org.junit.jupiter.api.Test;

class ElectionTest {

    static final UUID ELENA = new UUID(3, 1);
    static final UUID OMAR = new UUID(3, 2);
    static final UUID ADA = new UUID(2, 1);
    static final Instant LATER = closes().plusSeconds(3600);

    @Test
    void goes_through_its_stages_by_the_clock() {
        var poll = SamplePoll.ready(ADA);
        var election = of(poll);
        var nominations = election.nominations();

        assertThat(election.stageAt(noon(CALLED))).isEqualTo(ElectionStage.ANNOUNCED);
        assertThat(election.stageAt(nominations.opens())).isEqualTo(ElectionStage.NOMINATING);
        assertThat(election.stageAt(nominations.closes())).isEqualTo(ElectionStage.LISTED);
        assertThat(election.stageAt(opens())).isEqualTo(ElectionStage.VOTING);
        assertThat(election.stageAt(closes())).isEqualTo(ElectionStage.COUNTING);
    }

    @Test
    void between_nominations_and_the_list_it_is_under_review() {
        var poll = SamplePoll.withRoll();

        assertThat(of(poll).stageAt(of(poll).nominations().closes())).isEqualTo(ElectionStage.REVIEWING);
    }

    @Test
    void without_a_candidate_it_is_visibly_held_up() {
        var poll = SamplePoll.withRoll();

        assertThat(of(poll).stageAt(opens())).isEqualTo(ElectionStage.HELD_UP);
    }

    @Test
    void the_list_no_longer_changes_once_it_is_frozen_or_voting_has_opened() {
        assertThat(of(SamplePoll.withRoll()).isListOpen(noon(OPENS_ON.minusDays(1))))
                .isTrue();
        assertThat(of(SamplePoll.ready(ADA)).isListOpen(noon(OPENS_ON.minusDays(1))))
                .isFalse();
    }

    @Test
    void the_committee_may_still_review_when_the_vote_is_held_up_for_want_of_a_list() {
        assertThat(of(SamplePoll.withRoll()).isListOpen(opens())).isTrue();
    }

    @Test
    void the_list_is_due_from_its_moment_on() {
        var election = of(SamplePoll.withRoll());
        assertThat(election.isListDue(election.listAt().minusMillis(1))).isFalse();
        assertThat(election.isListDue(election.listAt())).isTrue();
    }

    @Test
    void who_may_not_be_elected_together_is_fixed_once() {
        var election = of(SamplePoll.ready(ADA));
        var cap = new Cap("Acme\u0085 / \nOther", List.of(1), 1, 1);

        election.fixCaps(List.of(cap));

        assertThat(election.caps()).containsExactly(new Cap("Acme  /  Other", List.of(1), 1, 1));
        refusesToBe(() -> election.fixCaps(List.of()));
    }

    @Test
    void a_cap_whose_name_nobody_can_read_can_still_be_read_back() {
        var election = of(SamplePoll.ready(ADA));

        election.fixCaps(List.of(new Cap("\u0085", List.of(1), 1, 1)));

        assertThat(election.caps()).extracting(Cap::name).containsExactly("?");
    }

    @Test
    void the_second_signature_makes_the_result_final() {
        var poll = SamplePoll.closed(ADA);
        var election = of(poll);

        election.certify(ELENA, 2, LATER);
        assertThat(election.stageAt(LATER)).isEqualTo(ElectionStage.PRELIMINARY);
        election.certify(OMAR, 2, LATER);

        assertThat(election.stageAt(LATER)).isEqualTo(ElectionStage.CERTIFIED);
        assertThat(election.finalAt()).contains(LATER);
    }

    @Test
    void a_signature_stands_for_the_count_that_was_signed() {
        var poll = SamplePoll.closed(ADA);
        var election = of(poll);
        election.certify(ELENA, 2, LATER);

        election.countAgain(LATER);

        assertThat(election.certifications()).isEmpty();
        election.certify(OMAR, 2, LATER);
        assertThat(election.stageAt(LATER)).isEqualTo(ElectionStage.PRELIMINARY);
        election.certify(ELENA, 2, LATER);
        assertThat(election.stageAt(LATER)).isEqualTo(ElectionStage.CERTIFIED);
        refusesToBe(() -> election.countAgain(LATER));
    }

    @Test
    void terms_begin_on_their_day_or_when_a_late_result_is_final() {
        var election = of(SamplePoll.called());

        assertThat(election.seatedOn(LocalDate.of(2026, 10, 20))).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(election.seatedOn(LocalDate.of(2027, 2, 3))).isEqualTo(LocalDate.of(2027, 2, 3));
    }

    @Test
    void nobody_certifies_twice() {
        var poll = SamplePoll.closed(ADA);
        var election = of(poll);
        election.certify(ELENA, 2, LATER);

        refusesToBe(() -> election.certify(ELENA, 2, LATER));
    }

    @Test
    void nothing_is_certified_before_the_close_nor_after_it_is_final() {
        var voting = SamplePoll.ready(ADA);
        refusesToBe(() -> of(voting).certify(ELENA, 2, opens()));

        var poll = SamplePoll.closed(ADA);
        var election = of(poll);
        election.certify(ELENA, 1, LATER);
        refusesToBe(() -> election.certify(OMAR, 1, LATER));
    }

    @Test
    void is_called_for_seats() {
        refused(
                "elections.no-seats",
                () -> new Election(SamplePoll.called(), Cohort.A, List.of(), CALLED, CALLED.plusYears(4), DAYS, ZONE));
    }

    /// The verdicts said no before it came to this.
    private static void refusesToBe(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(IllegalStateException.class);
    }

    static Election of(Poll poll) {
        return new Election(
                poll, Cohort.A, List.of(1, 2), LocalDate.of(2026, 11, 1), LocalDate.of(2030, 11, 1), DAYS, ZONE);
    }
}
