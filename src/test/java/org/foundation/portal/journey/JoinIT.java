package org.foundation.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Steps 2 to 4: somebody applies in small pages, the committee asks and admits, and the new member sees how they stand.
class JoinIT {

    @Test
    void a_visitor_reads_how_to_join_and_who_is_a_member_without_a_cookie() {
        try (var visitor = Browser.withoutScript()) {
            visitor.go("/members/join").reads("Individual").reads("BL 2.7").accessible();
            visitor.go("/members/list").reads("Meridian Hosting GmbH").accessible();
            visitor.go("/members/list?class=mirror").reads("Grace Okafor").accessible();
            visitor.go("/board/list").reads("Dora Nakamura").accessible();
            visitor.go("/bylaws/list").reads("BL 3.5").accessible();
            assertThat(visitor.page().context().cookies()).isEmpty();
        }
    }

    @Test
    void somebody_new_applies_leaves_resumes_is_asked_and_admitted() {
        try (var nova = Browser.withoutScript().signIn("nova", "demo");
                var margaret = Browser.signedIn("margaret")) {
            nova.go("/members/mine").reads("You are not a member yet").accessible();
            nova.go("/members/apply").accessible();
            nova.click("Begin the application").reads("There is a problem");
            nova.tick("Individual").click("Begin the application").reads("Who you are").accessible();
            var draft = nova.page().url();

            nova.page().selectOption("#country", "MX");
            nova.fill("Who do you work for?", "Reyes & Daughters").click("Save and continue");
            nova.reads("Your contribution").accessible();
            nova.go("/members/mine").reads("Draft");
            nova.go(draft).reads("Who you are");
            assertThat(nova.page().inputValue("#employer")).isEqualTo("Reyes & Daughters");
            nova.click("Save and continue");
            nova.fill("How do you contribute", "I <b>translate</b> the release notes.").click("Save and continue");
            nova.click("Save and continue").reads("All agreements have to be accepted");
            nova.page().locator("input[type=checkbox]").all().forEach(it -> it.check());
            nova.accessible().click("Save and continue");
            nova.reads("Reyes & Daughters").reads("I <b>translate</b> the release notes.").accessible();
            nova.click("Send the application").reads("Application sent").accessible();
            var reference = nova.page().url().replaceAll(".*application=", "").substring(0, 9);
            nova.go("/members/apply?application=" + reference + "&step=details").reads("Application sent");

            margaret.go("/members/queue").reads("Nova Reyes").accessible();
            margaret.go("/members/review?application=" + reference).accessible();
            margaret.tick("Ask the applicant for information").click("Record it").reads("Write a few words");
            margaret.fill("Your words", "Which languages?").click("Record it").reads("Waiting for an answer");

            nova.go("/members/application?application=" + reference).reads("Which languages?").accessible();
            nova.fill("Your answer", "Spanish and Nahuatl.").click("Send the answer").reads("Being read");

            margaret.go("/members/review?application=" + reference).reads("Spanish and Nahuatl.");
            margaret.tick("Approve").click("Record it").reads("Approved").accessible();

            nova.go("/members/application?application=" + reference).reads("Welcome!").accessible();
            nova.go("/members/mine").reads("In good standing").accessible();
            nova.go("/members/eligible").accessible();
        }
    }

    @Test
    void an_objection_takes_the_case_to_the_board_and_only_the_board_decides_it() {
        try (var margaret = Browser.signedIn("margaret");
                var sofia = Browser.signedIn("sofia")) {
            margaret.go("/members/queue?show=referred").reads("Victor Salas").accessible();
            margaret.click("Victor Salas").reads("An objection stands");
            var review = margaret.page().url();
            margaret.tick("Approve").click("Record it");
            assertThat(margaret.page().locator("main").innerText()).doesNotContain("Welcome");

            sofia.go(review).tick("Refuse");
            sofia.fill("Your words", "There is no contribution yet.").fill("Resolution of the board", "2026-31");
            sofia.click("Record it").reads("Refused").accessible();
        }
    }

    @Test
    void the_committees_desk_is_closed_to_members_and_other_peoples_applications_are_not_found() {
        try (var ada = Browser.signedIn("ada");
                var mina = Browser.signedIn("mina")) {
            assertThat(ada.page().navigate("/members/queue").status()).isEqualTo(403);
            ada.accessible();
            mina.go("/members/queue").click("Nia Campbell");
            var reference = mina.page().url().replaceAll(".*application=", "").substring(0, 9);
            assertThat(ada.page().navigate("/members/application?application=" + reference).status()).isEqualTo(404);
            assertThat(ada.page().navigate("/members/review?application=" + reference).status()).isEqualTo(403);
            assertThat(ada.page().navigate("/members/resign?membership=nonsense").status()).isEqualTo(404);
        }
    }
}
