package org.foundation.portal.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.foundation.portal.elections.Elections;
import org.foundation.portal.elections.web.NominatePage;
import org.foundation.portal.elections.web.NomineeSearch;
import org.foundation.portal.shared.NotFound;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/// Whoever looks for somebody to nominate loads those who are found, not everybody.
@OnDatabase
class FindNomineeTest {

    @Inject
    Stage stage;

    @Inject
    Elections elections;

    @Inject
    EntityManager entityManager;

    @Inject
    NominatePage page;

    @Test
    void a_search_for_one_member_loads_no_three_hundred() {
        stage.signIn("ada");
        page.asked().setName(slug());
        var statistics = entityManager.unwrap(Session.class).getSessionFactory().getStatistics();
        statistics.setStatisticsEnabled(true);
        page.setWanted("grace");
        page.getFound();
        statistics.clear();

        assertThat(page.getFound()).extracting(NomineeSearch.Found::name).anyMatch(it -> it.startsWith("Grace"));
        assertThat(statistics
                        .getEntityStatistics("org.foundation.portal.people.Person")
                        .getLoadCount())
                .isLessThan(20);
    }

    @Test
    void whoever_asked_not_to_be_disclosed_is_not_found_and_not_chosen() {
        stage.signIn("ada");
        page.asked().setName(slug());
        var grace = stage.person("grace");
        stage.sql("update portal.person set disclosed = false where id = '" + grace.id() + "'");

        page.setWanted(grace.name());
        assertThat(page.getFound()).extracting(NomineeSearch.Found::id).doesNotContain(grace.id());

        page.setNominee(grace.id().toString());
        assertThatThrownBy(page::getChosen).isInstanceOf(NotFound.class);
    }

    private String slug() {
        return (String) entityManager
                .createNativeQuery(
                        "select p.slug from portal.election e join portal.poll p on p.id = e.poll_id limit 1")
                .getSingleResult();
    }
}
