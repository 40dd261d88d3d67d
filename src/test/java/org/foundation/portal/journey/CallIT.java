package org.foundation.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Step 5: the committee calls an election for the seats that fall due; the calendar comes from the rulebook.
class CallIT {

    @Test
    void an_election_is_called_from_the_register_and_checked_against_the_rulebook() {
        try (var elena = Browser.signedIn("elena")) {
            elena.go("/elections/call").reads("Cohort B: 2 seats").accessible();
            elena.click("Draw up the calendar").reads("Fill in");

            elena.fill("Resolution", "Resolution of the board on cohort B").click("Draw up the calendar");
            elena.reads("What the rules say").reads("Met").accessible();
            assertThat(elena.page().locator("#nominations-from").inputValue()).isNotBlank();

            var opens = elena.page().locator("#opens").inputValue();
            elena.page().locator("#closes").fill(opens);
            elena.click("Check again")
                    .reads("Voting would run until the end of")
                    .reads("Not met");
            elena.enter("Last day of voting").reads("Not met");
            assertThat(elena.page().locator("#closes").inputValue())
                    .as("Enter checks what is typed and keeps it")
                    .isEqualTo(opens);
            elena.click("Call the election").reads("Voting would run until the end of");

            elena.click("Draw up the calendar").tick("Yes, I am sure").click("Call the election");
            elena.reads("Board election 20").reads("Announced").accessible();
            elena.go("/elections/call").doesNotRead("Cohort B");
        }
        try (var ada = Browser.signedIn("ada")) {
            ada.go("/people/inbox").reads("was called");
        }
        try (var ada = Browser.signedIn("ada")) {
            assertThat(ada.page().navigate("/elections/call").status()).isEqualTo(403);
            ada.reads("Only the election committee may do this");
        }
    }
}
