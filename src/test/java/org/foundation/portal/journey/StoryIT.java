package org.foundation.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// How counts are told: transfers and a cap in the certified election of the sample, the same ballots by other rules
/// for
/// a tie and a circle, and a question answered. Pictures of each are kept in `target/pictures`, wide and narrow.
class StoryIT {

    @Test
    void a_count_with_transfers_and_a_cap_tells_what_came_and_went() {
        look(
                "/elections/" + certified() + "/result",
                "stv-transfers-and-cap",
                "Final. Certified by",
                "is passed over",
                "This changed who is elected",
                "(+24.33)",
                "Passed over",
                "What each candidate kept of a vote",
                "The rule with all its parameters");
    }

    @Test
    void a_tie_says_how_it_was_broken() {
        look(
                "/elections/" + certified() + "/recount?rule=irv",
                "tie",
                "This is not the result",
                "were tied",
                "The draw decided");
    }

    @Test
    void a_circle_is_shown_as_a_table_and_as_arrows() {
        try (var visitor = Browser.anyone()) {
            visitor.go("/elections/" + certified() + "/recount?rule=schulze");
            assertThat(visitor.page().locator("svg line.defeat.backwards").count())
                    .isPositive();
            assertThat(visitor.page().locator("td.duel.good").count()).isEqualTo(10);
            assertThat(visitor.page().locator("svg.tally-picture desc").textContent())
                    .contains(" beats ");
        }
        look(
                "/elections/" + certified() + "/recount?rule=schulze",
                "circle",
                "Everybody against everybody",
                "Who beats whom");
    }

    @Test
    void a_question_shows_its_answers_beside_what_it_needed() {
        try (var visitor = Browser.anyone()) {
            visitor.go("/decisions");
            var answered = visitor.page()
                    .locator("main a[href^='/decisions/'][href*='-']")
                    .last()
                    .getAttribute("href");
            look(answered, "motion", "votes present said yes", "the line is what Yes needs");
        }
    }

    @Test
    void every_form_of_the_count_can_be_taken_home() {
        try (var visitor = Browser.anyone()) {
            for (var file :
                    new String[] {"ballots.blt", "ballots.csv", "ballots.abif", "count.json", "count.csv", "count.txt"
                    }) {
                var answer = visitor.page().request().get("/elections/" + certified() + "/" + file);
                assertThat(answer.status()).as(file).isEqualTo(200);
                assertThat(answer.body()).as(file).isNotEmpty();
            }
            assertThat(visitor.page()
                            .request()
                            .get("/elections/no-such/count.txt")
                            .status())
                    .isEqualTo(404);
        }
    }

    private static void look(String address, String picture, String... sentences) {
        try (var visitor = Browser.anyone()) {
            visitor.go(address);
            for (var sentence : sentences) {
                visitor.reads(sentence);
            }
            visitor.accessible();
            visitor.page().setViewportSize(1280, 900);
            visitor.picture(picture + "-1280");
            visitor.page().setViewportSize(360, 800);
            visitor.picture(picture + "-360");
        }
    }

    private static String certified() {
        try (var visitor = Browser.anyone()) {
            visitor.go("/elections");
            return visitor.page()
                    .locator("main table a[href^='/elections/']")
                    .last()
                    .getAttribute("href")
                    .replaceAll(".*/", "");
        }
    }
}
