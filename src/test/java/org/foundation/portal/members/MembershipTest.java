package org.foundation.portal.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundation.portal.people.Refused.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.MembershipClass;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.bylaws.SampleRules;
import org.foundation.portal.members.DueProcess.Ground;
import org.junit.jupiter.api.Test;

class MembershipTest {

    static final LocalDate ADMITTED = LocalDate.of(2026, 5, 4);
    static final LocalDate LAST_DAY = LocalDate.of(2027, 5, 3);
    static final LocalDate EXPIRES = LocalDate.of(2027, 5, 4);
    static final Instant NOW = Instant.parse("2026-05-04T15:00:00Z");
    static final UUID ADA = UUID.randomUUID();
    static final UUID MERIDIAN = UUID.randomUUID();
    static final UUID SOFIA = UUID.randomUUID();

    final Rules rules = SampleRules.on(ADMITTED);
    final Membership individual = Membership.ofPerson(ADA, of("individual"), ADMITTED, SOFIA, NOW);

    @Test
    void a_term_is_one_year_and_its_last_day_is_the_day_before_it_expires() {
        assertThat(individual.expiresOn()).isEqualTo(EXPIRES);
        assertThat(standing(individual, ADMITTED.minusDays(1))).containsExactly("admitted");
        assertThat(standing(individual, ADMITTED)).isEmpty();
        assertThat(standing(individual, LAST_DAY)).isEmpty();
        assertThat(standing(individual, EXPIRES)).containsExactly("term");
    }

    @Test
    void sponsor_classes_are_for_organisations_and_individual_membership_is_for_persons() {
        refused("members.class-is-for-organisations", () -> Membership.ofPerson(ADA, of("gold"), ADMITTED, SOFIA, NOW));
        refused(
                "members.class-is-for-persons",
                () -> Membership.ofOrganisation(MERIDIAN, of("individual"), ADMITTED, SOFIA, NOW));
        assertThat(Membership.ofOrganisation(MERIDIAN, of("mirror"), ADMITTED, SOFIA, NOW)
                        .organisationId())
                .contains(MERIDIAN);
        assertThat(Membership.ofPerson(ADA, of("mirror"), ADMITTED, SOFIA, NOW).personId())
                .contains(ADA);
    }

    @Test
    void a_sponsor_is_in_good_standing_once_its_dues_are_settled() {
        var gold = Membership.ofOrganisation(MERIDIAN, of("gold"), ADMITTED, SOFIA, NOW);
        assertThat(standing(gold, ADMITTED.plusDays(9))).containsExactly("dues");

        gold.settle(ADMITTED.plusDays(10), "Invoice 17");

        assertThat(standing(gold, ADMITTED.plusDays(9))).containsExactly("dues");
        assertThat(standing(gold, ADMITTED.plusDays(10))).isEmpty();
    }

    @Test
    void a_renewal_asked_for_in_time_keeps_the_membership_alive_until_it_is_decided() {
        individual.openRenewal(LAST_DAY);
        assertThat(standing(individual, EXPIRES.plusDays(20))).isEmpty();
        assertThat(individual.lapses(EXPIRES.plusDays(20))).isFalse();

        individual.renew(of("individual"), EXPIRES.plusDays(20), SOFIA, NOW);

        assertThat(individual.expiresOn()).isEqualTo(EXPIRES.plusYears(1));
        assertThat(standing(individual, EXPIRES.plusDays(5))).isEmpty();
    }

    @Test
    void a_renewal_before_the_end_follows_without_a_gap_and_cannot_be_had_twice() {
        individual.openRenewal(LAST_DAY.minusDays(40));
        individual.renew(of("individual"), LAST_DAY.minusDays(30), SOFIA, NOW);
        assertThat(individual.expiresOn()).isEqualTo(EXPIRES.plusYears(1));
        refused("members.already-renewed", () -> individual.renew(of("individual"), LAST_DAY, SOFIA, NOW));
    }

    @Test
    void what_ran_out_with_no_renewal_under_way_lapses_on_the_day_it_expired() {
        refused("members.not-lapsed", () -> individual.lapse(LAST_DAY, NOW));

        individual.lapse(EXPIRES.plusDays(3), NOW);

        assertThat(individual.ending().orElseThrow().endedOn()).isEqualTo(EXPIRES);
        refused("members.already-ended", () -> individual.openRenewal(EXPIRES.plusDays(4)));
    }

    @Test
    void a_resignation_ends_it_at_once_and_once() {
        individual.resign(LAST_DAY, ADA, null, NOW);
        assertThat(standing(individual, LAST_DAY.minusDays(1))).isEmpty();
        assertThat(standing(individual, LAST_DAY)).containsExactly("not-ended");
        refused("members.already-ended", () -> individual.resign(LAST_DAY, ADA, null, NOW));
    }

    @Test
    void a_suspension_needs_thirty_days_notice_and_a_hearing_five_days_before() {
        var noticed = LocalDate.of(2026, 6, 1);
        var effective = LocalDate.of(2026, 7, 1);
        refused(
                "members.notice-too-short",
                () -> suspend(effective.minusDays(1), heard(Ground.OTHER, noticed, effective.minusDays(10))));
        refused("members.not-heard", () -> suspend(effective, unheard(Ground.OTHER, noticed)));
        refused("members.not-heard", () -> suspend(effective, heard(Ground.OTHER, noticed, effective.minusDays(4))));
        refused(
                "members.heard-before-notice",
                () -> suspend(effective, heard(Ground.OTHER, noticed, noticed.minusDays(1))));

        suspend(effective, heard(Ground.OTHER, noticed, effective.minusDays(5)));

        assertThat(standing(individual, effective.minusDays(1))).isEmpty();
        assertThat(standing(individual, effective)).containsExactly("not-suspended");
        refused(
                "members.already-suspended",
                () -> suspend(effective.plusDays(40), heard(Ground.OTHER, noticed, effective)));
    }

    @Test
    void wilful_misconduct_waives_the_thirty_days_and_neither_notice_nor_hearing() {
        var noticed = ADMITTED.plusDays(3);
        refused("members.not-heard", () -> suspend(noticed.plusDays(6), unheard(Ground.MISCONDUCT, noticed)));
        refused("members.not-heard", () -> suspend(noticed.plusDays(4), heard(Ground.MISCONDUCT, noticed, noticed)));
        refused(
                "members.notice-missing",
                () -> suspend(noticed.minusDays(1), heard(Ground.MISCONDUCT, noticed, noticed)));

        suspend(noticed.plusDays(5), heard(Ground.MISCONDUCT, noticed, noticed));

        assertThat(standing(individual, noticed.plusDays(5))).containsExactly("not-suspended");
    }

    @Test
    void about_unpaid_money_nobody_has_to_be_heard_and_a_declined_hearing_is_one() {
        var noticed = LocalDate.of(2026, 6, 1);
        individual.terminate(noticed.plusDays(30), unheard(Ground.UNPAID, noticed), SOFIA, rules, NOW);
        assertThat(individual.ending().orElseThrow().endingGround()).isEqualTo(Ground.UNPAID);

        var other = Membership.ofPerson(SOFIA, of("individual"), ADMITTED, SOFIA, NOW);
        var declined = DueProcess.declined(Ground.OTHER, "R 9", "fraud", noticed, noticed.plusDays(28));
        other.terminate(noticed.plusDays(30), declined, SOFIA, rules, NOW);
        assertThat(other.ending().orElseThrow().endingDeclinedOn()).isEqualTo(noticed.plusDays(28));
    }

    @Test
    void misconduct_ends_a_membership_without_the_thirty_days() {
        var noticed = LocalDate.of(2026, 6, 1);
        individual.terminate(noticed.plusDays(6), heard(Ground.MISCONDUCT, noticed, noticed), SOFIA, rules, NOW);
        assertThat(individual.ending().orElseThrow().endingKind()).isEqualTo(Ending.EndingKind.TERMINATED);
    }

    @Test
    void the_board_restores_what_it_suspended() {
        var noticed = LocalDate.of(2026, 6, 1);
        var effective = LocalDate.of(2026, 7, 1);
        suspend(effective, heard(Ground.OTHER, noticed, noticed));
        individual.restore(effective.plusDays(5));
        assertThat(standing(individual, effective.plusDays(4))).containsExactly("not-suspended");
        assertThat(standing(individual, effective.plusDays(5))).isEmpty();
        refused("members.not-suspended", () -> individual.restore(effective.plusDays(6)));
    }

    @Test
    void a_suspension_ends_with_its_membership() {
        var noticed = LocalDate.of(2026, 6, 1);
        var effective = LocalDate.of(2026, 7, 1);
        suspend(effective, heard(Ground.OTHER, noticed, noticed));
        individual.resign(effective.plusDays(10), ADA, null, NOW);
        assertThat(individual.suspendedOn(effective.plusDays(9))).isPresent();
        assertThat(individual.suspendedOn(effective.plusDays(10))).isEmpty();
    }

    @Test
    void a_termination_needs_the_same_notice() {
        var noticed = LocalDate.of(2026, 6, 1);
        var process = heard(Ground.OTHER, noticed, noticed.plusDays(9));
        refused(
                "members.notice-too-short",
                () -> individual.terminate(noticed.plusDays(29), process, SOFIA, rules, NOW));
        individual.terminate(noticed.plusDays(30), process, SOFIA, rules, NOW);
        assertThat(individual.ending().orElseThrow().endingKind()).isEqualTo(Ending.EndingKind.TERMINATED);
    }

    @Test
    void a_sponsor_that_asks_for_another_term_and_does_not_pay_is_not_in_good_standing() {
        var gold = Membership.ofOrganisation(MERIDIAN, of("gold"), ADMITTED, SOFIA, NOW);
        gold.settle(ADMITTED, "Invoice 17");
        gold.openRenewal(LAST_DAY);
        assertThat(standing(gold, LAST_DAY)).isEmpty();
        assertThat(standing(gold, EXPIRES)).containsExactly("dues");
        assertThat(standing(gold, EXPIRES.plusMonths(20))).containsExactly("dues");

        gold.settleRenewal(EXPIRES.plusDays(9));

        assertThat(standing(gold, EXPIRES.plusDays(8))).containsExactly("dues");
        assertThat(standing(gold, EXPIRES.plusDays(9))).isEmpty();
        gold.closeRenewal();
        assertThat(standing(gold, EXPIRES.plusDays(9))).containsExactly("term", "dues");
    }

    @Test
    void a_reason_names_the_last_day_of_the_term_that_it_is_about() {
        individual.openRenewal(LAST_DAY.minusDays(40));
        individual.renew(of("individual"), LAST_DAY.minusDays(30), SOFIA, NOW);
        assertThat(term(LAST_DAY)).isEqualTo(LAST_DAY);
        assertThat(term(EXPIRES)).isEqualTo(LAST_DAY.plusYears(1));
        assertThat(term(EXPIRES.plusYears(2))).isEqualTo(LAST_DAY.plusYears(1));
    }

    @Test
    void individuals_are_reminded_six_months_three_months_and_two_weeks_before_and_sponsors_three_months() {
        var gold = Membership.ofOrganisation(MERIDIAN, of("gold"), ADMITTED, SOFIA, NOW);
        assertThat(individual.remindersDue(rules, LocalDate.of(2026, 11, 3))).isEmpty();
        assertThat(individual.remindersDue(rules, LocalDate.of(2026, 11, 4)))
                .containsExactly(LocalDate.of(2026, 11, 4));
        assertThat(individual.remindersDue(rules, LAST_DAY))
                .containsExactly(LocalDate.of(2026, 11, 4), LocalDate.of(2027, 2, 4), LocalDate.of(2027, 4, 20));
        assertThat(gold.remindersDue(rules, LAST_DAY)).containsExactly(LocalDate.of(2027, 2, 4));
    }

    @Test
    void every_reason_cites_its_section() {
        assertThat(individual.standing(ADMITTED, rules).verdicts())
                .extracting(Verdict::section)
                .containsExactly("BL 2.7", "BL 2.13", "BL 2.2(d)", "BL 2.12");
    }

    private MembershipClass of(String key) {
        return rules.membershipClass(key);
    }

    private List<String> standing(Membership membership, LocalDate on) {
        return membership.standing(on, rules).failing().stream()
                .map(it -> it.rule().replace("members.standing.", ""))
                .toList();
    }

    private Object term(LocalDate on) {
        return individual.standing(on, rules).verdicts().stream()
                .filter(it -> it.rule().equals("members.standing.term"))
                .findFirst()
                .orElseThrow()
                .arguments()
                .getOrDefault("day", "");
    }

    private void suspend(LocalDate effective, DueProcess process) {
        individual.suspend(effective, Suspension.after(process, SOFIA, NOW), rules);
    }

    private static DueProcess heard(Ground ground, LocalDate noticed, LocalDate heard) {
        return DueProcess.heard(ground, "Resolution 3", "a reason", noticed, heard);
    }

    private static DueProcess unheard(Ground ground, LocalDate noticed) {
        return DueProcess.unheard(ground, "Resolution 3", "a reason", noticed);
    }
}
