package org.foundation.portal.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.foundation.portal.elections.Candidates;
import org.foundation.portal.elections.Elections;
import org.foundation.portal.elections.web.ShowPage;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/// The page of an election is read by everybody, and knows only those who stand in it.
@OnDatabase
class ElectionPageLoadTest {

    @Inject
    Stage stage;

    @Inject
    Elections elections;

    @Inject
    Candidates candidates;

    @Inject
    EntityManager entityManager;

    @Inject
    ShowPage page;

    @Test
    void the_page_of_an_election_loads_the_employers_of_those_who_stand_and_of_nobody_else() {
        stage.sql("""
                insert into portal.employment (id, person_id, employer, from_day, declared_at)
                select gen_random_uuid(), p.id, 'Elsewhere Ltd', date '2020-01-01', now() from portal.person p
                where not exists (select 1 from portal.employment e where e.person_id = p.id)
                """);
        var slug = (String) entityManager
                .createNativeQuery("select slug from portal.election order by slug desc limit 1")
                .getSingleResult();
        var standing = candidates.of(elections.asked(slug).id()).size();
        var statistics = entityManager.unwrap(Session.class).getSessionFactory().getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        page.setSlug(slug);
        page.load();
        page.getStanding();

        assertThat(statistics
                        .getEntityStatistics("org.foundation.portal.people.Employment")
                        .getLoadCount())
                .isLessThanOrEqualTo(2L * standing);
    }
}
