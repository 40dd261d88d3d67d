package org.foundation.portal.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.foundation.portal.platform.FoundationText;
import org.foundation.portal.shared.Sentence;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private final Formats formats = new Formats();
    private final Bar ada = new Bar("Ada", 400, "400 votes");
    private final Bar grace = new Bar("Grace", 100, "100 votes");

    @Test
    void the_longest_bar_fills_its_chart() {
        assertThat(formats.share(ada, List.of(ada, grace), null, null)).isEqualTo("100.00%");
        assertThat(formats.share(grace, List.of(ada, grace), null, null)).isEqualTo("25.00%");
    }

    @Test
    void a_goal_beyond_all_bars_still_fits_the_chart() {
        assertThat(formats.share(ada, List.of(ada, grace), 800, null)).isEqualTo("50.00%");
        assertThat(formats.goal(List.of(ada, grace), 800, null)).isEqualTo("100.00%");
    }

    @Test
    void a_chart_of_nothing_has_no_length() {
        var nobody = new Bar("Nobody", 0, "no votes");
        assertThat(formats.share(nobody, List.of(nobody), null, null)).isEqualTo("0.00%");
    }

    @Test
    void charts_on_one_scale_can_be_compared() {
        assertThat(formats.share(grace, List.of(grace), 150, 400)).isEqualTo("25.00%");
        assertThat(formats.goal(List.of(grace), 150, 400)).isEqualTo("37.50%");
    }

    @Test
    void a_meter_is_as_wide_as_the_whole() {
        assertThat(formats.part(30, 300)).isEqualTo("10.00%");
        assertThat(formats.part(500, 300)).isEqualTo("100.00%");
    }

    @Test
    void a_moment_is_told_in_the_foundations_zone_and_in_utc() {
        assertThat(FoundationText.moment(Instant.parse("2026-06-09T16:00:00Z")))
                .isEqualTo("9 June 2026, 12:00 EDT (16:00 UTC)");
        assertThat(FoundationText.moment(Instant.parse("2026-12-19T01:30:00Z")))
                .isEqualTo("18 December 2026, 20:30 EST (19 December, 01:30 UTC)");
    }

    @Test
    void what_ends_with_a_day_ends_on_that_day() {
        assertThat(FoundationText.until(Instant.parse("2026-12-19T05:00:00Z")))
                .isEqualTo("18 December 2026, 24:00 EST (19 December, 05:00 UTC)");
        assertThat(FoundationText.until(Instant.parse("2026-12-19T04:59:00Z")))
                .isEqualTo("18 December 2026, 23:59 EST (19 December, 04:59 UTC)");
    }

    @Test
    void what_is_stored_does_not_follow_the_language_of_whoever_stores_it() {
        var before = Locale.getDefault();
        try {
            for (var asked : List.of(Locale.GERMANY, Locale.FRANCE, Locale.forLanguageTag("ar"))) {
                Locale.setDefault(asked);
                assertThat(FoundationText.moment(Instant.parse("2026-06-09T16:00:00Z")))
                        .isEqualTo("9 June 2026, 12:00 EDT (16:00 UTC)");
                assertThat(FoundationText.day(LocalDate.of(2026, 3, 1))).isEqualTo("1 March 2026");
                assertThat(FoundationText.say("finances.results")).isEqualTo("Results of all years");
                assertThat(FoundationText.say(Sentence.of("finances.publish.motion-at")
                                .with("motion", "M")
                                .with("meeting", 1234.5)
                                .with("day", LocalDate.of(2026, 3, 1))))
                        .isEqualTo("M (1,234.5, 1 March 2026)");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_field_is_described_by_its_error_and_then_its_hint() {
        assertThat(formats.described("name", false, "As in your passport")).isEqualTo("name-error name-hint");
        assertThat(formats.described("name", true, "As in your passport")).isEqualTo("name-hint");
        assertThat(formats.described("name", true, null)).isNull();
    }

    @Test
    void steps_may_be_a_list_or_one_text() {
        assertThat(formats.list("Details|Agreements")).hasSize(2);
        assertThat(formats.list(List.of("Details"))).hasSize(1);
        assertThat(formats.list(null)).isEmpty();
    }
}
