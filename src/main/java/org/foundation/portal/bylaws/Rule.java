package org.foundation.portal.bylaws;

import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/// A rule the portal decides by, and the type of its value. What the value is, on which day and by which section, is
/// in the rulebook: `rules.of(VOTING_DAYS_MIN)`, `rules.section(VOTING_DAYS_MIN)`. `T` is the type of the value.
public final class Rule<T> {

    private static final List<Rule<?>> ALL = new ArrayList<>();

    public static final Rule<Rules.Range> NOTICE_MEMBERS_DAYS = range("notice.members.days");
    public static final Rule<Integer> NOTICE_REFUSED_PERCENT = percent("notice.refused.percent");
    public static final Rule<Rules.Range> RECORD_DATE_DAYS = range("record-date.days");
    public static final Rule<String> VOTING_METHOD = word("voting.method");
    public static final Rule<Integer> VOTING_DAYS_MIN = days("voting.days.min");
    public static final Rule<Integer> VOTING_EXTENSION_DAYS = days("voting.extension.days");
    public static final Rule<Integer> ADJOURNMENT_NOTICE_DAYS = days("adjournment.notice.days");
    public static final Rule<Integer> QUORUM_MEMBERS_PERCENT = percent("quorum.members.percent");
    public static final Rule<Integer> QUORUM_VOTES_PERCENT = percent("quorum.votes.percent");
    public static final Rule<Integer> BALLOTS_PUBLISH_ALIKE = number("ballots.publish.alike");
    public static final Rule<Integer> RESULTS_DAYS_MAX = days("results.days.max");
    public static final Rule<Integer> RESULTS_CHALLENGE_DAYS = days("results.challenge.days");
    public static final Rule<Integer> CERTIFICATION_SIGNATURES = number("certification.signatures");

    public static final Rule<Integer> QUESTION_MAJORITY = percent("question.majority");
    public static final Rule<String> QUESTION_MAJORITY_OF = word("question.majority.of");
    public static final Rule<Integer> QUESTION_ROLL_DAYS_MAX = days("question.roll.days.max");
    public static final Rule<Integer> AMENDMENT_MAJORITY = percent("amendment.majority");
    public static final Rule<String> AMENDMENT_MAJORITY_OF = word("amendment.majority.of");
    public static final Rule<Integer> RECALL_MAJORITY = percent("recall.majority");
    public static final Rule<String> RECALL_MAJORITY_OF = word("recall.majority.of");

    public static final Rule<Integer> NOMINATIONS_OPEN_DAYS_BEFORE = days("nominations.open.days-before");
    public static final Rule<Integer> NOMINATIONS_CLOSE_DAYS_BEFORE = days("nominations.close.days-before");
    public static final Rule<Integer> NOMINATIONS_PER_MEMBERSHIP = number("nominations.per-membership");
    public static final Rule<String> NOMINATOR_NOT_SELF = word("nominator.not-self");
    public static final Rule<Integer> NOMINEE_MEMBER_DAYS = days("nominee.member.days");
    public static final Rule<String> NOMINEE_NOT_COMMITTEE = word("nominee.not-committee");
    public static final Rule<String> CANDIDATE_WITHDRAWAL = word("candidate.withdrawal");

    public static final Rule<Integer> DIRECTOR_TERM_YEARS = number("director.term.years");
    public static final Rule<Integer> DIRECTOR_TERMS_CONSECUTIVE = number("director.terms.consecutive");
    public static final Rule<Integer> DIRECTOR_COOL_OFF_YEARS = number("director.cool-off.years");
    public static final Rule<Integer> DIRECTORS_PER_MEMBER = number("directors.per-member");
    public static final Rule<Integer> VACANCY_BOARD_MAY_FILL_MONTHS = number("vacancy.board-may-fill.months");

    public static final Rule<Integer> BOARD_NOTICE_REGULAR_DAYS = days("board.notice.regular.days");
    public static final Rule<Rules.Range> BOARD_NOTICE_SPECIAL_HOURS = range("board.notice.special.hours");
    public static final Rule<Rules.Fraction> BOARD_QUORUM = fraction("board.quorum");
    public static final Rule<Rules.Fraction> BOARD_SUPERMAJORITY = fraction("board.supermajority");
    public static final Rule<Integer> MINUTES_PUBLISH_DAYS = days("minutes.publish.days");

    public static final Rule<Integer> APPLICATION_DECISION_BUSINESS_DAYS = days("application.decision.business-days");
    public static final Rule<Rules.Range> COMMITTEE_MEMBERSHIP_SIZE = range("committee.membership.size");
    public static final Rule<Rules.Fraction> COMMITTEE_MEMBERSHIP_CONSENSUS =
            fraction("committee.membership.consensus");
    public static final Rule<Integer> COMMITTEE_MEMBERSHIP_OBJECTION_BUSINESS_DAYS =
            days("committee.membership.objection.business-days");
    public static final Rule<String> STANDING = word("standing");
    public static final Rule<String> MEMBERSHIP_TERM = word("membership.term");
    public static final Rule<String> MEMBERSHIP_RESIGNATION = word("membership.resignation");
    public static final Rule<String> MEMBERSHIP_SUSPENSION = word("membership.suspension");
    public static final Rule<String> MEMBERSHIP_VOTER = word("membership.voter");
    public static final Rule<Integer> SUSPENSION_NOTICE_DAYS = days("suspension.notice.days");
    public static final Rule<Integer> SUSPENSION_HEARING_DAYS_BEFORE = days("suspension.hearing.days-before");
    public static final Rule<List<Period>> RENEWAL_OPENS = periods("renewal.opens");
    public static final Rule<List<Period>> RENEWAL_REMINDERS_PERSON = periods("renewal.reminders.person");
    public static final Rule<List<Period>> RENEWAL_REMINDERS_SPONSOR = periods("renewal.reminders.sponsor");
    public static final Rule<Integer> RELATED_OWNERSHIP_PERCENT = percent("related.ownership.percent");
    public static final Rule<Integer> BOUNCES_END_EMAIL = number("bounces.end-email");

    private final String key;
    private final Function<String, T> form;

    private Rule(String key, Function<String, T> form) {
        this.key = key;
        this.form = form;
        ALL.add(this);
    }

    /// Every rule the portal decides by.
    public static List<Rule<?>> all() {
        return Collections.unmodifiableList(ALL);
    }

    /// Its name in the rulebook.
    public String key() {
        return key;
    }

    T read(String value) {
        return form.apply(value);
    }

    @Override
    public String toString() {
        return key;
    }

    private static Rule<Integer> days(String key) {
        return number(key);
    }

    private static Rule<Integer> percent(String key) {
        return number(key);
    }

    private static Rule<Integer> number(String key) {
        return new Rule<>(key, Integer::valueOf);
    }

    /// One word, such as who may decide; of many a rule only the section is asked for.
    private static Rule<String> word(String key) {
        return new Rule<>(key, it -> it);
    }

    /// `10..60`: at least ten, at most sixty.
    private static Rule<Rules.Range> range(String key) {
        return new Rule<>(key, it -> {
            var ends = it.split("\\.\\.");
            return new Rules.Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
        });
    }

    private static Rule<Rules.Fraction> fraction(String key) {
        return new Rule<>(key, it -> {
            var parts = it.split("/");
            return new Rules.Fraction(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        });
    }

    /// `P6M P3M P14D`, longest first.
    private static Rule<List<Period>> periods(String key) {
        return new Rule<>(
                key, it -> Arrays.stream(it.split(" ")).map(Period::parse).toList());
    }
}
