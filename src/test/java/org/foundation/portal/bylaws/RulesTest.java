package org.foundation.portal.bylaws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundation.portal.bylaws.Rule.BOARD_QUORUM;
import static org.foundation.portal.bylaws.Rule.BOARD_SUPERMAJORITY;
import static org.foundation.portal.bylaws.Rule.DIRECTOR_TERM_YEARS;
import static org.foundation.portal.bylaws.Rule.NOMINEE_MEMBER_DAYS;
import static org.foundation.portal.bylaws.Rule.NOTICE_MEMBERS_DAYS;
import static org.foundation.portal.bylaws.Rule.QUORUM_MEMBERS_PERCENT;
import static org.foundation.portal.bylaws.Rule.RENEWAL_REMINDERS_PERSON;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.shared.Refusal;
import org.junit.jupiter.api.Test;

class RulesTest {

    static final LocalDate DAY_BEFORE = LocalDate.of(2026, 4, 13);
    static final LocalDate RESTATED = LocalDate.of(2026, 4, 14);

    @Test
    void a_rule_changes_on_the_day_the_new_by_laws_come_into_force_and_not_before() {
        assertThat(SampleRules.on(DAY_BEFORE).of(QUORUM_MEMBERS_PERCENT)).isEqualTo(50);
        assertThat(SampleRules.on(RESTATED).of(QUORUM_MEMBERS_PERCENT)).isEqualTo(10);
        assertThat(SampleRules.on(DAY_BEFORE).section(QUORUM_MEMBERS_PERCENT)).isEqualTo("EP1");
        assertThat(SampleRules.on(RESTATED).section(QUORUM_MEMBERS_PERCENT)).isEqualTo("BL 3.5");
    }

    @Test
    void every_rule_that_was_in_force_before_still_has_a_value_after() {
        assertThat(SampleRules.on(RESTATED).of(NOMINEE_MEMBER_DAYS)).isEqualTo(60);
        assertThat(SampleRules.on(DAY_BEFORE).of(NOMINEE_MEMBER_DAYS)).isEqualTo(90);
        assertThat(SampleRules.on(RESTATED).of(DIRECTOR_TERM_YEARS)).isEqualTo(4);
    }

    @Test
    void a_rule_is_in_force_from_its_first_day_to_the_day_before_its_end() {
        var rule = new Provision("a", "1", "BL 1", DAY_BEFORE, RESTATED, "R");
        assertThat(rule.isInForce(DAY_BEFORE.minusDays(1))).isFalse();
        assertThat(rule.isInForce(DAY_BEFORE)).isTrue();
        assertThat(rule.isInForce(RESTATED)).isFalse();
    }

    @Test
    void a_rule_that_is_not_in_force_is_not_made_up() {
        var before = SampleRules.on(LocalDate.of(2019, 12, 31));
        assertThatThrownBy(() -> before.of(QUORUM_MEMBERS_PERCENT)).hasMessageContaining("quorum.members.percent");
        assertThatThrownBy(() -> before.section(QUORUM_MEMBERS_PERCENT)).hasMessageContaining("2019-12-31");
    }

    @Test
    void ranges_fractions_and_periods_read_as_the_by_laws_write_them() {
        var rules = SampleRules.on(RESTATED);
        assertThat(rules.of(NOTICE_MEMBERS_DAYS)).isEqualTo(new Rules.Range(10, 60));
        assertThat(rules.of(BOARD_SUPERMAJORITY).atLeastOf(8)).isEqualTo(6);
        assertThat(rules.of(BOARD_SUPERMAJORITY).atLeastOf(9)).isEqualTo(6);
        assertThat(rules.of(BOARD_QUORUM).moreThanOf(8)).isEqualTo(5);
        assertThat(rules.of(BOARD_QUORUM).moreThanOf(7)).isEqualTo(4);
        assertThat(rules.of(RENEWAL_REMINDERS_PERSON))
                .containsExactly(Period.ofMonths(6), Period.ofMonths(3), Period.ofDays(14));
    }

    @Test
    void six_classes_hold_the_votes_the_by_laws_give_them() {
        assertThat(SampleRules.on(RESTATED).classes())
                .extracting(MembershipClass::votes)
                .containsExactly(50, 15, 5, 5, 1, 1);
    }

    @Test
    void ten_business_days_leave_out_weekends_and_holidays() {
        var friday = LocalDate.of(2026, 5, 15);
        assertThat(SampleRules.on(RESTATED).businessDaysAfter(friday, 10)).isEqualTo(LocalDate.of(2026, 6, 1));
    }

    @Test
    void a_legal_day_is_the_day_in_the_foundations_zone_and_ends_when_the_next_begins() {
        var zone = ZoneId.of("America/New_York");
        var end = LegalDay.end(LocalDate.of(2026, 7, 16), zone);
        assertThat(end).hasToString("2026-07-17T04:00:00Z");
        assertThat(LegalDay.of(end.minusNanos(1), zone)).isEqualTo("2026-07-16");
        assertThat(LegalDay.of(end, zone)).isEqualTo("2026-07-17");
    }

    @Test
    void a_list_of_verdicts_refuses_with_the_first_rule_that_says_no() {
        var yes = Verdict.of("a.rule", true, "BL 1", RESTATED);
        var no = Verdict.of("b.rule", false, "BL 2", RESTATED).with("reason", "why");
        assertThat(Verdict.all(List.of(yes))).isTrue();
        assertThatThrownBy(() -> Verdict.require(List.of(yes, no)))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.key()).isEqualTo("b.rule.no"));
    }
}
