package org.foundation.portal.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.members.MemberList;
import org.foundation.portal.members.web.ListPage;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.NotFound;
import org.hibernate.Session;
import org.hibernate.query.Page;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/// The list of members says of everybody what the rules say of each, and holds nobody in memory for it.
@OnDatabase
class MemberListTest {

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    Rulebook rulebook;

    @Inject
    Electorate electorate;

    @Inject
    MemberList memberList;

    @Inject
    People people;

    @Inject
    ListPage page;

    @Inject
    EntityManager entityManager;

    @Test
    void the_database_counts_in_good_standing_whom_the_rules_find_so() {
        unsettle();
        for (var day : List.of(
                hand.today(),
                hand.today().minusMonths(9),
                hand.today().plusMonths(3),
                hand.today().plusMonths(14))) {
            var rules = rulebook.on(day);

            assertThat(counted(day, rules)).as("on %s", day).isEqualTo(weighed(day, rules));
            assertThat(named(day, rules))
                    .as("on %s", day)
                    .containsExactlyInAnyOrderElementsOf(electorate.entitled(day, rules).stream()
                            .filter(Electorate.ElectorateLine::disclosed)
                            .map(Electorate.ElectorateLine::holder)
                            .toList());
        }
    }

    @Test
    void a_page_of_ten_thousand_members_loads_a_page_of_them() {
        enrol(10_000);
        var statistics = statistics();

        page.load();

        assertThat(page.getPeople()).hasSize(60);
        assertThat(page.getMembers()).isGreaterThan(10_000);
        assertThat(page.getPeopleFound()).isGreaterThan(10_000);
        assertThat(page.getPages()).isGreaterThan(166);
        assertThat(statistics.getEntityLoadCount()).isLessThan(200);
    }

    @Test
    void somebody_is_found_by_a_part_of_the_name_and_a_sign_of_sql_is_a_letter() {
        enrol(500);

        page.setWanted("member 0049");
        page.load();
        assertThat(page.getPeople())
                .extracting(MemberList.ListedMember::name)
                .containsExactly(
                        "Enrolled Member 00490",
                        "Enrolled Member 00491",
                        "Enrolled Member 00492",
                        "Enrolled Member 00493",
                        "Enrolled Member 00494",
                        "Enrolled Member 00495",
                        "Enrolled Member 00496",
                        "Enrolled Member 00497",
                        "Enrolled Member 00498",
                        "Enrolled Member 00499");

        page.setWanted("%_");
        page.load();
        assertThat(page.isNobody()).isTrue();

        stage.sql("update portal.person set name = 'Under_Score 100%' where name = 'Enrolled Member 00001'");
        page.setWanted("er_score 100%");
        page.load();
        assertThat(page.getPeople()).extracting(MemberList.ListedMember::name).containsExactly("Under_Score 100%");
    }

    @Test
    void a_page_past_the_end_is_not_there() {
        page.setAsked("9999");

        assertThatThrownBy(page::load).isInstanceOf(NotFound.class);
    }

    @Test
    void more_people_than_a_statement_takes_parameters_are_asked_for() {
        var strangers = Stream.generate(UUID::randomUUID).limit(66_000);
        var known = stage.person("ada").id();

        var found = people.allOf(Stream.concat(strangers, Stream.of(known)).toList());

        assertThat(found).extracting(Person::id).containsExactly(known);
    }

    @Test
    void drawing_up_a_roll_keeps_no_membership_in_the_persistence_context() {
        enrol(2_500);

        var kept = stage.act(() -> {
            electorate.entitled(hand.today(), rulebook.on(hand.today()));
            return entityManager.unwrap(Session.class).getStatistics().getEntityCount();
        });

        assertThat(kept).isLessThan(500);
    }

    private List<String> counted(LocalDate day, Rules rules) {
        return memberList.on(day, rules).counts().stream()
                .filter(it -> it.members() > 0)
                .map(it -> it.of().key() + " " + it.members() + " " + it.undisclosed())
                .sorted()
                .toList();
    }

    private List<String> weighed(LocalDate day, Rules rules) {
        return electorate.entitled(day, rules).stream()
                .collect(Collectors.groupingBy(Electorate.ElectorateLine::classKey))
                .entrySet()
                .stream()
                .map(it -> it.getKey() + " " + it.getValue().size() + " "
                        + it.getValue().stream()
                                .filter(electorateLine -> !electorateLine.disclosed())
                                .count())
                .sorted()
                .toList();
    }

    private List<String> named(LocalDate day, Rules rules) {
        var list = memberList.on(day, rules);
        var names = new ArrayList<String>();
        Function<MemberList.ListedMember, String> name = MemberList.ListedMember::name;
        list.people("", "", Page.first(10_000)).stream().map(name).forEach(names::add);
        var step = 7;
        for (int from = 0; from < list.countOrganisations("", ""); from += step) {
            list.organisations("", "", from, step).stream().map(name).forEach(names::add);
        }
        return names;
    }

    /// Somebody suspended, somebody whose renewal is being decided, somebody who asks not to be disclosed, somebody
    /// who has left.
    private void unsettle() {
        stage.sql("""
                insert into portal.membership_suspension (membership_id, suspended_on, resolution, reason, noticed_on, ground, recorded_at)
                select id, date '2026-09-01', 'R', 'R', date '2026-07-01', 'UNPAID', now() from portal.membership
                where ended_on is null and book_number % 11 = 3
                """);
        stage.sql(
                "update portal.membership set renewal_opened_on = date '2026-08-01' where ended_on is null and book_number % 7 = 1");
        stage.sql(
                "update portal.person set disclosed = false where id in (select person_id from portal.membership where book_number % 5 = 2)");
        stage.sql("""
                update portal.membership set ended_on = date '2026-10-05', ending_kind = 'RESIGNED', ending_recorded = now()
                where ended_on is null and admitted_on < date '2026-10-01' and book_number % 13 = 4
                """);
    }

    /// Members such as a larger foundation has, each with a term that covers today.
    private void enrol(int members) {
        stage.sql("""
                insert into portal.person (id, name, email, disclosed, known_since, version)
                select md5('person' || n)::uuid, 'Enrolled Member ' || lpad(n::text, 5, '0'), 'enrolled' || n || '@example.org', true, now(), 0
                from generate_series(1, %d) n
                """.formatted(members));
        stage.sql("""
                insert into portal.membership (id, person_id, class_key, admitted_on, version)
                select md5('membership' || n)::uuid, md5('person' || n)::uuid,
                       (select class_key from portal.membership where person_id is not null limit 1), date '2026-06-01', 0
                from generate_series(1, %d) n
                """.formatted(members));
        stage.sql("""
                insert into portal.membership_term (membership_id, starts, ends, granted_at)
                select md5('membership' || n)::uuid, date '2026-06-01', date '2027-06-01', now() from generate_series(1, %d) n
                """.formatted(members));
    }

    private Statistics statistics() {
        return stage.act(() -> {
            var counted =
                    entityManager.unwrap(Session.class).getSessionFactory().getStatistics();
            counted.setStatisticsEnabled(true);
            counted.clear();
            return counted;
        });
    }
}
