package org.foundation.portal.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foundation.portal.elections.Elections;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/// Pages that everybody may read ask the database as often for many rows as for few.
@OnDatabase
class StatementsTest {

    /// Every row of a table once more, so many times; what has to be its own is put into `other` as json. The id of a
    /// copy is made of the id of the original, so that what points to one can be copied as well.
    private static final String AGAIN = """
            insert into portal.%1$s
            select (jsonb_populate_record(it, jsonb_build_object(%2$s))).* from portal.%1$s it, generate_series(1, 6) n where %3$s
            """;

    @Inject
    Stage stage;

    @Inject
    EntityManager entityManager;

    @Inject
    Elections elections;

    @Inject
    Instance<org.foundation.portal.elections.web.ListPage> electionsList;

    @Inject
    Instance<org.foundation.portal.elections.web.ShowPage> electionsShow;

    @Inject
    Instance<org.foundation.portal.elections.web.ResultPage> electionsResult;

    @Inject
    Instance<org.foundation.portal.decisions.web.ListPage> decisionsList;

    @Inject
    Instance<org.foundation.portal.meetings.web.ListPage> meetingsList;

    @Inject
    Instance<org.foundation.portal.meetings.web.ShowPage> meetingsShow;

    @Inject
    Instance<org.foundation.portal.finances.web.ListPage> financesList;

    @Inject
    Instance<org.foundation.portal.finances.web.ShowPage> financesShow;

    @Inject
    Instance<org.foundation.portal.members.web.ListPage> membersList;

    @Inject
    Instance<org.foundation.portal.board.web.ListPage> boardList;

    @Inject
    Instance<org.foundation.portal.transparency.web.ShowPage> transparencyShow;

    @Inject
    Instance<org.foundation.portal.transparency.web.IndexPage> index;

    @Test
    void of_elections() {
        constant(electionsList, page -> {}, this::moreElections);
    }

    @Test
    void of_the_candidates_of_an_election() {
        constant(
                electionsShow,
                page -> {
                    page.setSlug(slug("election"));
                    page.load();
                },
                this::moreCandidates);
    }

    @Test
    void of_decisions() {
        constant(decisionsList, page -> page.load(), this::moreDecisions);
    }

    @Test
    void of_meetings() {
        constant(meetingsList, page -> page.load(), this::moreMeetings);
    }

    @Test
    void of_the_motions_of_a_meeting() {
        constant(
                meetingsShow,
                page -> {
                    page.asked().setName(slug("meeting"));
                    page.load();
                },
                this::moreMotions);
    }

    @Test
    void of_financial_reports() {
        constant(financesList, page -> {}, this::moreReports);
        constant(financesShow, page -> page.load(), this::moreReports);
    }

    @Test
    void of_members() {
        constant(membersList, page -> page.load(), this::moreMembers);
    }

    @Test
    void of_terms_of_office() {
        constant(boardList, page -> page.load(), this::moreTerms);
    }

    @Test
    void of_the_trail_and_the_calendar() {
        constant(transparencyShow, page -> {}, this::moreOfEverything);
    }

    @Test
    void of_what_the_front_page_tells() {
        constant(index, page -> {}, this::moreOfEverything);
    }

    private <T> void constant(Instance<T> page, Consumer<T> load, Runnable more) {
        statements(page, load);
        var before = statements(page, load);
        more.run();
        var after = statements(page, load);

        assertThat(after).as("statements").isEqualTo(before);
    }

    private <T> long statements(Instance<T> pages, Consumer<T> load) {
        stage.nextRequest();
        var statistics = entityManager
                .getEntityManagerFactory()
                .unwrap(SessionFactory.class)
                .getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        var page = pages.get();
        load.accept(page);
        Reader.read(page);
        return statistics.getPrepareStatementCount();
    }

    private void again(String table, String other, String which) {
        assertThat(stage.sql(AGAIN.formatted(table, other, which))).isPositive();
    }

    private void moreElections() {
        stage.act(() -> {
            morePolls("ELECTION");
            again(
                    "election",
                    "'id', md5(it.id::text || n)::uuid, 'poll_id', md5(it.poll_id::text || n)::uuid, 'slug', it.slug || '-' || n, 'final_at', null",
                    "true");
            again("election_seat", "'election_id', md5(it.election_id::text || n)::uuid", "true");
        });
    }

    private void moreDecisions() {
        stage.act(() -> {
            morePolls("DECISION");
            again(
                    "decision",
                    "'poll_id', md5(it.poll_id::text || n)::uuid, 'counted_at', null, 'yes_members', null, 'yes_votes', null, 'no_members', null,"
                            + " 'no_votes', null, 'abstain_members', null, 'abstain_votes', null",
                    "true");
        });
    }

    /// As they are when they have just been called.
    private void morePolls(String kind) {
        var not = Stream.of(
                        "roll_frozen_at",
                        "roll_members",
                        "roll_votes",
                        "roll_hash",
                        "noticed_at",
                        "notice_written_at",
                        "notice_ref",
                        "ballot_frozen_at",
                        "ballot_hash",
                        "draw_secret",
                        "draw_commitment",
                        "opened_at",
                        "closed_at",
                        "members_present",
                        "votes_present")
                .map(it -> ", '" + it + "', null")
                .collect(Collectors.joining());
        again("poll", "'id', md5(it.id::text || n)::uuid, 'slug', it.slug || '-' || n" + not, "kind = '" + kind + "'");
    }

    private void moreCandidates() {
        stage.sql("""
                insert into portal.candidate (id, election_id, person_id, slug, named_at, version)
                select md5(e.id::text || p.id)::uuid, e.id, p.id, 'stander-' || left(p.id::text, 8), now(), 0 from portal.election e, (select id from portal.person order by id limit 20) p
                where e.slug = '%s'
                on conflict do nothing
                """.formatted(slug("election")));
    }

    private void moreMeetings() {
        again(
                "meeting",
                "'id', md5(it.id::text || n)::uuid, 'number', it.number + 1000 * n, 'slug', it.slug || '-' || (n + 1)",
                "true");
    }

    private void moreMotions() {
        again(
                "motion",
                "'id', md5(it.id::text || n)::uuid, 'place', it.place + 100 * n",
                "(select slug from portal.meeting m where m.id = meeting_id) = '" + slug("meeting") + "'");
        again(
                "motion_vote",
                "'motion_id', md5(it.motion_id::text || n)::uuid",
                "exists (select from portal.motion m where m.id = md5(motion_id::text || n)::uuid)");
    }

    private void moreReports() {
        again(
                "report",
                "'id', md5(it.id::text || clock_timestamp()::text || n)::uuid, 'slug', substr(md5(clock_timestamp()::text || n), 1, 20)",
                "true");
    }

    private void moreMembers() {
        again(
                "person",
                "'id', md5(it.id::text || n)::uuid, 'email', n || it.email, 'issuer', null, 'subject', null",
                "true");
        again(
                "membership",
                "'id', md5(it.id::text || n)::uuid, 'person_id', md5(it.person_id::text || n)::uuid, 'book_number', it.book_number + 10000 * n",
                "person_id is not null");
        again(
                "membership_term",
                "'membership_id', md5(it.membership_id::text || n)::uuid",
                "exists (select from portal.membership m where m.id = md5(membership_id::text || n)::uuid)");
    }

    private void moreTerms() {
        again(
                "term_of_office",
                "'id', md5(it.id::text || n)::uuid, 'from_day', it.from_day - 10000 * n, 'until_day', it.until_day - 10000 * n, 'ended_on', coalesce(it.ended_on, it.until_day) - 10000 * n, 'ending', 'RESIGNED'",
                "true");
    }

    private void moreOfEverything() {
        for (int i = 0; i < 10; i++) {
            stage.sql("""
                    insert into portal.audit_entry
                    select (jsonb_populate_record(it, jsonb_build_object('id', gen_random_uuid(), 'position', it.position + 1, 'previous', it.hash,
                            'hash', encode(sha256(it.hash::bytea), 'hex')))).*
                    from portal.audit_entry it where open order by position desc limit 1
                    """);
        }
        moreElections();
        moreDecisions();
        moreMeetings();
    }

    /// One with motions, or one that takes nominations.
    private String slug(String of) {
        return (String) entityManager
                .createNativeQuery(
                        of.equals("meeting")
                                ? "select slug from portal.meeting m join portal.motion o on o.meeting_id = m.id order by held_on desc limit 1"
                                : "select e.slug from portal.election e join portal.poll p on p.id = e.poll_id order by p.voting_opens desc limit 1")
                .getSingleResult();
    }
}
