package org.foundation.portal.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundation.portal.people.Refused.refused;
import static org.foundation.portal.polls.SamplePoll.DAYS;
import static org.foundation.portal.polls.SamplePoll.RULES;
import static org.foundation.portal.polls.SamplePoll.ZONE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.members.Standing;
import org.foundation.portal.polls.SamplePoll;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Ada, an individual member, nominates Grace; Linus votes for the gold member Meridian.
class NominationPolicyTest {

    static final UUID ADA = new UUID(2, 1);
    static final UUID GRACE = new UUID(2, 2);
    static final UUID LINUS = new UUID(2, 3);
    static final UUID OTHER = new UUID(2, 4);
    static final UUID MERIDIAN = new UUID(5, 1);
    static final Instant OPEN =
            SamplePoll.noon(Objects.requireNonNull(DAYS.nominations()).opensOn());
    static final LocalDate TODAY = LegalDay.of(OPEN, ZONE);

    final Election election = ElectionTest.of(SamplePoll.called());
    final Electorate.ElectorateLine ada = line(ADA, null, ADA, "individual", true, 400);
    final Electorate.ElectorateLine grace = line(GRACE, null, GRACE, "individual", true, 400);
    final Electorate.ElectorateLine meridian = line(null, MERIDIAN, LINUS, "gold", true, 400);

    @Test
    void a_member_puts_another_forward() {
        assertThat(failing(attempt(ada, ADA, nominee(GRACE, grace)))).isEmpty();
    }

    @Test
    void only_inside_the_window_to_the_instant() {
        var window = election.nominations();

        assertThat(failing(at(window.opens()))).isEmpty();
        assertThat(failing(at(window.opens().minusMillis(1)))).containsExactly("elections.rule.window");
        assertThat(failing(at(window.closes().minusMillis(1)))).isEmpty();
        assertThat(failing(at(window.closes()))).containsExactly("elections.rule.window");
    }

    @Test
    void the_window_ends_with_its_last_day_and_not_with_the_midnight_of_the_next() {
        var verdict = NominationPolicy.INSIDE_THE_WINDOW.judge(at(OPEN)).verdict();

        assertThat(Site.say(verdict.sentence(verdict.answer()))).contains(", 24:00 ");
    }

    @Test
    void whoever_has_no_membership_nominates_nobody_and_is_told_just_that() {
        var nobody = new NominationFacts(election, RULES, OPEN, TODAY, ADA, null, false, nominee(GRACE, grace));
        assertThat(NominationPolicy.judge(nobody, NominationPolicy.MEMBERS))
                .singleElement()
                .returns(false, it -> it.verdict().satisfied())
                .returns("elections.rule.membership", it -> it.verdict().rule());
    }

    @Test
    void nobody_is_asked_again_who_has_said_no() {
        var declined = new Nominee(
                GRACE, "Grace", List.of(grace), false, limit(true), false, Nominee.Beside.NOTHING, true, true);
        assertThat(failing(attempt(ada, ADA, declined))).containsExactly("elections.rule.not-declined");
    }

    @Test
    void only_by_whoever_votes_for_the_membership() {
        assertThat(failing(attempt(ada, OTHER, nominee(GRACE, grace)))).containsExactly("elections.rule.by-voter");
    }

    @Test
    void only_in_good_standing() {
        var lapsed = line(ADA, null, ADA, "individual", false, 400);

        assertThat(failing(attempt(lapsed, ADA, nominee(GRACE, grace))))
                .containsExactly("elections.rule.nominator-standing");
    }

    @Test
    void once_for_each_membership() {
        var again = new NominationFacts(election, RULES, OPEN, TODAY, ADA, ada, true, nominee(GRACE, grace));

        assertThat(failing(again)).containsExactly("elections.rule.once");
    }

    @Test
    void nobody_puts_themselves_forward_as_an_individual() {
        assertThat(failing(attempt(ada, ADA, nominee(ADA, ada)))).containsExactly("elections.rule.not-oneself");
    }

    @Test
    void the_representative_of_a_sponsor_may_be_its_own_nominee() {
        assertThat(failing(attempt(meridian, LINUS, affiliated(LINUS, meridian))))
                .isEmpty();
    }

    @Test
    void an_organisation_puts_forward_only_its_own() {
        assertThat(failing(attempt(meridian, LINUS, nominee(GRACE, grace))))
                .containsExactly("elections.rule.affiliated");

        var mirror = line(null, MERIDIAN, LINUS, "mirror", true, 400);
        assertThat(failing(attempt(mirror, LINUS, nominee(GRACE, grace)))).containsExactly("elections.rule.affiliated");
    }

    @Test
    void nobody_of_the_election_committee() {
        var officer = new Nominee(
                GRACE, "Grace", List.of(grace), true, limit(true), false, Nominee.Beside.NOTHING, true, false);

        assertThat(failing(attempt(ada, ADA, officer))).containsExactly("elections.rule.not-committee");
    }

    @Test
    void whoever_is_nominated_has_been_a_member_for_sixty_days() {
        assertThat(failing(attempt(ada, ADA, nominee(GRACE, line(GRACE, null, GRACE, "individual", true, 60)))))
                .isEmpty();
        assertThat(failing(attempt(ada, ADA, nominee(GRACE, line(GRACE, null, GRACE, "individual", true, 59)))))
                .containsExactly("elections.rule.nominee-since");
    }

    @Test
    void whoever_is_nominated_is_in_good_standing() {
        assertThat(failing(attempt(ada, ADA, nominee(GRACE, line(GRACE, null, GRACE, "individual", false, 400)))))
                .containsExactly("elections.rule.nominee-standing", "elections.rule.nominee-since-never");
        assertThat(failing(attempt(ada, ADA, nominee(GRACE)))).contains("elections.rule.nominee-standing");
    }

    @Test
    void a_sponsors_employee_who_is_no_member_is_for_the_committee_to_weigh() {
        var nominationFacts = attempt(meridian, LINUS, affiliated(GRACE));

        assertThat(failing(nominationFacts)).isEmpty();
        assertThat(NominationPolicy.judgeAll(nominationFacts))
                .filteredOn(Finding::warns)
                .extracting(it -> it.verdict().rule())
                .containsExactly("elections.rule.nominee-standing", "elections.rule.nominee-since-never");
    }

    @Test
    void the_term_limit_blocks() {
        var spent = new Nominee(
                GRACE, "Grace", List.of(grace), false, limit(false), false, Nominee.Beside.NOTHING, true, false);

        assertThat(failing(attempt(ada, ADA, spent))).containsExactly("board.term-limit");
    }

    @Test
    void a_director_whose_term_runs_on_stands_for_no_second_seat() {
        var seated = beside(new Nominee.Beside(
                Optional.empty(), Optional.empty(), Optional.of(TODAY.plusYears(2)), Optional.empty()));

        assertThat(failing(attempt(ada, ADA, seated))).containsExactly("elections.rule.not-sitting-on");
    }

    @Test
    void a_colleague_on_the_board_warns_and_does_not_block() {
        var colleague =
                beside(new Nominee.Beside(Optional.of("Kofi"), Optional.of("Awa"), Optional.empty(), Optional.empty()));
        var nominationFacts = attempt(ada, ADA, colleague);

        assertThat(failing(nominationFacts)).isEmpty();
        assertThat(NominationPolicy.judgeAll(nominationFacts))
                .filteredOn(Finding::warns)
                .extracting(it -> it.verdict().rule())
                .containsExactly("elections.rule.no-colleague", "elections.rule.no-rival");
    }

    @Test
    void whoever_stands_in_another_election_is_not_nominated_in_this_one() {
        var elsewhere = beside(new Nominee.Beside(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("By-election 2027")));

        assertThat(failing(attempt(ada, ADA, elsewhere))).containsExactly("elections.rule.not-elsewhere");
    }

    @Test
    void the_membership_of_an_employer_does_not_make_its_representative_a_member() {
        assertThat(failing(attempt(ada, ADA, nominee(LINUS, meridian))))
                .containsExactly("elections.rule.nominee-standing", "elections.rule.nominee-since-never");
    }

    @Test
    void whoever_is_listed_has_accepted_the_policies() {
        var silent = new Nominee(
                GRACE, "Grace", List.of(grace), false, limit(true), false, Nominee.Beside.NOTHING, false, false);
        var nominationFacts = attempt(ada, ADA, silent);

        assertThat(failing(nominationFacts)).isEmpty();
        assertThat(NominationPolicy.judge(nominationFacts, NominationPolicy.LISTED))
                .extracting(it -> it.verdict().satisfied())
                .containsExactly(false);
    }

    @Test
    void each_refusal_names_its_rule_and_every_rule_cites_a_section() {
        var oneself = attempt(ada, ADA, nominee(ADA, ada));

        refused("elections.rule.not-oneself.no", () -> Finding.require(NominationPolicy.judgeAll(oneself)));
        assertThat(NominationPolicy.judgeAll(oneself))
                .hasSize(17)
                .filteredOn(it -> it.verdict().section().isBlank())
                .as("the order of things, which no by-law states")
                .extracting(it -> it.verdict().rule())
                .containsExactly("elections.rule.list-open", "elections.rule.not-declined");
    }

    private NominationFacts at(Instant now) {
        return new NominationFacts(election, RULES, now, TODAY, ADA, ada, false, nominee(GRACE, grace));
    }

    private NominationFacts attempt(Electorate.ElectorateLine by, UUID actor, Nominee nominee) {
        return new NominationFacts(election, RULES, OPEN, TODAY, actor, by, false, nominee);
    }

    private static Nominee nominee(UUID person, Electorate.ElectorateLine... memberships) {
        return new Nominee(
                person,
                "Somebody",
                List.of(memberships),
                false,
                limit(true),
                false,
                Nominee.Beside.NOTHING,
                true,
                false);
    }

    private static Nominee affiliated(UUID person, Electorate.ElectorateLine... memberships) {
        return new Nominee(
                person,
                "Somebody",
                List.of(memberships),
                false,
                limit(true),
                true,
                Nominee.Beside.NOTHING,
                true,
                false);
    }

    private Nominee beside(Nominee.Beside beside) {
        return new Nominee(GRACE, "Grace", List.of(grace), false, limit(true), false, beside, true, false);
    }

    private static Verdict limit(boolean within) {
        return Verdict.of("board.term-limit", within, "BL 4.4(d)", TODAY);
    }

    private static Electorate.ElectorateLine line(
            @Nullable UUID person, @Nullable UUID organisation, UUID voter, String of, boolean good, int days) {
        var standing = new Standing(TODAY, List.of(Verdict.of("members.standing.term", good, "BL 2.2(d)", TODAY)));
        return new Electorate.ElectorateLine(
                UUID.randomUUID(),
                1,
                of,
                RULES.membershipClass(of).votes(),
                "Holder",
                true,
                person,
                organisation,
                voter,
                "Voter",
                TODAY.minusDays(days),
                standing);
    }

    private static List<String> failing(NominationFacts nominationFacts) {
        return Finding.verdicts(NominationPolicy.judgeAll(nominationFacts)).stream()
                .filter(it -> !it.satisfied())
                .map(Verdict::rule)
                .toList();
    }
}
