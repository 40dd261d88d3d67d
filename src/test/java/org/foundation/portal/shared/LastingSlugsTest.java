package org.foundation.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The database itself keeps an address for one thing, and for good.
@OnDatabase
class LastingSlugsTest {

    private static final String FIRST = " where id = (select id from portal.%s %s order by id limit 1)";

    @Inject
    Stage stage;

    @ParameterizedTest
    @CsvSource({
        "poll, slug, poll_stays",
        "meeting, slug, slug_stays",
        "application, reference, slug_stays",
        "election, slug, permission denied",
        "candidate, slug, permission denied",
    })
    void the_slug_of_a_thing_does_not_change(String table, String column, String refusal) {
        assertThatThrownBy(() -> stage.sql("update portal." + table + " set " + column + " = 'other-2027-01-01'"
                        + FIRST.formatted(table, "")))
                .hasMessageContaining(said(refusal));
    }

    private static String said(String refusal) {
        return switch (refusal) {
            case "slug_stays" -> "what names a thing in its address does not change";
            case "poll_stays" -> "what a poll was called with is not rewritten";
            default -> refusal;
        };
    }

    @Test
    void not_even_before_a_report_is_published() {
        draft("drafted-2031");
        assertThatThrownBy(() -> stage.sql("update portal.report set slug = 'other-2031' where slug = 'drafted-2031'"))
                .hasMessageContaining("what names a thing in its address does not change");
    }

    @ParameterizedTest
    @ValueSource(strings = {"poll", "election", "candidate", "meeting", "application"})
    void nothing_that_was_named_is_deleted_so_that_its_name_is_never_free_again(String table) {
        assertThatThrownBy(() -> stage.sql("delete from portal." + table)).hasMessageContaining("permission denied");
    }

    @Test
    void a_report_is_deleted_only_as_long_as_nobody_has_read_it() {
        assertThatThrownBy(() -> stage.sql("delete from portal.report where published_at is not null"))
                .hasMessageContaining("a published report does not change");
        draft("drafted-2031");
        assertThat(stage.sql("delete from portal.report where slug = 'drafted-2031'"))
                .isEqualTo(1);
    }

    @Test
    void no_thing_is_called_as_a_page_is() {
        assertThatThrownBy(() -> draft("publish")).hasMessageContaining("report_slug_is_no_page");
    }

    private void draft(String slug) {
        stage.sql("""
                insert into portal.report (id, slug, title, from_day, until_day, currency, remarks, drafted_at, drafted_by, version)
                select gen_random_uuid(), '%s', 'A draft', '2031-01-01', '2032-01-01', 'USD', '', portal.portal_now(), id, 0
                  from portal.person limit 1
                """.formatted(slug));
    }
}
