package org.foundation.portal.bylaws;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.bylaws.web.ListPage;
import org.foundation.portal.site.web.Site;
import org.junit.jupiter.api.Test;

/// The rulebook is there to be read.
@OnDatabase
class RulebookPageTest {

    @Inject
    Rulebook rulebook;

    @Inject
    ListPage page;

    @Test
    void every_rule_has_a_name_that_people_read() {
        assertThat(rulebook.history())
                .extracting(Provision::key)
                .isNotEmpty()
                .allSatisfy(key ->
                        assertThat(Site.has("bylaws.rule." + key)).as(key).isTrue());
    }

    @Test
    void a_day_before_every_rule_is_told_to_have_none() {
        page.setAsked("2010-01-01");
        page.load();
        assertThat(page.isNoneInForce()).isTrue();

        page.setAsked("");
        page.load();
        assertThat(page.isNoneInForce()).isFalse();
    }
}
