package org.foundation.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Steps 2 to 4: somebody applies in small pages, the committee asks and admits, and the new member sees how they
/// stand.
class JoinIT {

    @Test
    void a_visitor_reads_how_to_join_and_who_is_a_member_without_a_cookie() {
        try (var visitor = Browser.withoutScript()) {
            visitor.go("/members/join").reads("Individual").reads("BL 2.7");
            visitor.go("/members").reads("Meridian Hosting GmbH");
            visitor.go("/members?class=mirror").reads("Grace Okafor");
            visitor.go("/board").reads("Dora Nakamura");
            visitor.go("/by-laws").reads("BL 3.5");
            assertThat(visitor.page().context().cookies()).isEmpty();
        }
    }

    @Test
    void the_public_pages_are_accessible() {
        try (var visitor = Browser.anyone()) {
            for (var page : List.of("/members/join", "/members", "/members?page=2", "/board", "/by-laws")) {
                visitor.go(page).accessible();
            }
        }
    }

    @Test
    void an_undisclosed_member_is_on_no_public_page() {
        try (var visitor = Browser.withoutScript()) {
            for (int page = 1; page <= 5; page++) {
                visitor.go("/members?page=" + page).doesNotRead("Aroha Ngata");
            }
        }
    }

    @Test
    void without_script_one_applies_and_withdraws() {
        try (var ada = Browser.withoutScript().signIn("ada", "demo")) {
            ada.go("/applications/apply")
                    .tick("Mirror")
                    .click("Begin the application")
                    .reads("Who you are");
            ada.click("Save and continue")
                    .fill("How do you contribute", "A mirror in Bremen.")
                    .click("Save and continue");
            ada.page().locator("input[type=checkbox]").all().forEach(it -> it.check());
            ada.click("Save and continue").click("Send the application").reads("Application sent");
            ada.page().locator("summary").click();
            ada.click("Withdraw the application").reads("The application was withdrawn.");
        }
    }

    @Test
    void giving_up_a_membership_asks_first() {
        try (var ada = Browser.signedIn("ada")) {
            ada.go("/members/mine").reads("In good standing").accessible();
            ada.click("Give up this membership").accessible();
            ada.click("Give up the membership").reads("Tick the box to confirm");
            ada.go("/members/mine").reads("In good standing");
        }
    }

    @Test
    void somebody_new_applies_leaves_resumes_is_asked_and_admitted() {
        try (var nova = Browser.signedIn("nova");
                var margaret = Browser.signedIn("margaret")) {
            nova.go("/members/mine").reads("You are not a member yet").accessible();
            nova.go("/applications/apply").accessible();
            nova.click("Begin the application").reads("There is a problem");
            nova.tick("Individual")
                    .click("Begin the application")
                    .reads("Who you are")
                    .accessible();
            var draft = nova.page().url();

            nova.page().selectOption("#country", "MX");
            nova.fill("Who do you work for?", "Reyes & Daughters").click("Save and continue");
            nova.reads("Your contribution").accessible();
            nova.go("/members/mine").reads("Draft");
            nova.go(draft).reads("Who you are");
            assertThat(nova.page().inputValue("#employer")).isEqualTo("Reyes & Daughters");
            nova.click("Save and continue");
            nova.fill("How do you contribute", "I <b>translate</b> the release notes.")
                    .click("Save and continue");
            nova.click("Save and continue").reads("All agreements have to be accepted");
            nova.page().locator("input[type=checkbox]").all().forEach(it -> it.check());
            nova.accessible().click("Save and continue");
            nova.reads("Reyes & Daughters")
                    .reads("I <b>translate</b> the release notes.")
                    .accessible();
            nova.click("Send the application").reads("Application sent").accessible();
            var reference = nova.page().url().replaceAll(".*/applications/", "").substring(0, 9);
            nova.go("/applications/" + reference + "/apply?step=details").reads("Application sent");

            margaret.go("/applications/queue").reads("Nova Reyes").accessible();
            margaret.go("/applications/" + reference + "/review").accessible();
            margaret.tick("Ask the applicant for information")
                    .click("Record it")
                    .reads("Write a few words");
            margaret.fill("Your words", "Which languages?").click("Record it").reads("Waiting for an answer");

            nova.go("/applications/" + reference).reads("Which languages?").accessible();
            nova.fill("Your answer", "Spanish and Nahuatl.")
                    .click("Send the answer")
                    .reads("Being read");

            margaret.go("/applications/" + reference + "/review").reads("Spanish and Nahuatl.");
            margaret.tick("Propose to approve")
                    .click("Record it")
                    .reads("is before the committee")
                    .accessible();
            for (var other : List.of("mina", "kofi")) {
                try (var member = Browser.signedIn(other)) {
                    member.go("/applications/" + reference + "/review");
                    member.tick("Agree to the proposal").click("Record it");
                }
            }
            margaret.go("/applications/" + reference + "/review")
                    .reads("Approved")
                    .accessible();

            nova.go("/applications/" + reference).reads("Welcome!").accessible();
            nova.go("/members/mine").reads("In good standing").accessible();
            nova.go("/members/eligible").accessible();
        }
    }

    @Test
    void an_objection_takes_the_case_to_the_board_and_only_the_board_decides_it() {
        try (var margaret = Browser.signedIn("margaret");
                var sofia = Browser.signedIn("sofia")) {
            margaret.go("/applications/queue?show=referred")
                    .reads("Victor Salas")
                    .accessible();
            margaret.click("Victor Salas").reads("An objection stands");
            var review = margaret.page().url();
            margaret.reads("recorded by the chair or the secretary").doesNotRead("Propose to approve");

            sofia.go(review).accessible().tick("Refuse, by resolution of the board");
            sofia.fill("Your words", "There is no contribution yet.");
            sofia.page().locator("#resolution").fill("2026-31");
            sofia.page().locator("#day").fill("2020-01-01");
            sofia.click("Record it").reads("Tick the box to confirm");
            sofia.tick("Yes, refuse this application").click("Record it").reads("came before it on");
            sofia.page().locator("#day").fill(lately().toString());
            sofia.click("Record it").reads("Refused").accessible();
        }
    }

    @Test
    void the_committees_desk_is_closed_to_members_and_other_peoples_applications_are_not_found() {
        try (var ada = Browser.signedIn("ada");
                var mina = Browser.signedIn("mina")) {
            assertThat(ada.page().navigate("/applications/queue").status()).isEqualTo(403);
            ada.accessible();
            mina.go("/applications/queue").click("Nia Campbell");
            var reference = mina.page().url().replaceAll(".*/applications/", "").substring(0, 9);
            assertThat(ada.page().navigate("/applications/" + reference).status())
                    .isEqualTo(404);
            assertThat(ada.page()
                            .navigate("/applications/" + reference + "/review")
                            .status())
                    .isEqualTo(403);
            assertThat(ada.page()
                            .navigate("/members/resign?membership=nonsense")
                            .status())
                    .isEqualTo(404);
        }
    }

    /// A day of the last week in the foundation's zone on which the sample board did not meet: it meets on Tuesdays.
    private static LocalDate lately() {
        var yesterday = LocalDate.now(ZoneId.of("America/New_York")).minusDays(1);
        return yesterday.getDayOfWeek() == DayOfWeek.TUESDAY ? yesterday.minusDays(1) : yesterday;
    }
}
