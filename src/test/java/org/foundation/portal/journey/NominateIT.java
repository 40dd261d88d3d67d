package org.foundation.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/// Step 6 on the election of the sample that takes nominations: nominate, consent with a statement, reviewed; and
/// each
/// refusal cites its section.
class NominateIT {

    @Test
    void a_member_puts_another_forward_who_consents_and_is_accepted() {
        var election = takingNominations();
        try (var ada = Browser.signedIn("ada")) {
            nominate(ada, election, "Omar").reads("BL 4.4(a)");
            nominate(ada, election, "Ada Brandt").reads("BL 2.7(a)");
            nominate(ada, election, "Theo Marchetti")
                    .reads("They have been told by letter")
                    .accessible();
            nominate(ada, election, "Sofia").reads("BL 2.3-2.7(a)");
        }
        try (var theo = Browser.signedIn("theo")) {
            theo.go("/people/inbox");
            theo.page().locator("main ul.plain a").first().click();
            theo.click("Open the page this letter is about")
                    .reads("Do you want to stand?")
                    .accessible();
            theo.fill("Your statement", "## Books\n\nI keep them. <script>alert(1)</script>");
            theo.click("Preview").reads("How it will look");
            assertThat(theo.page().locator(".prose script").count()).isZero();
            theo.click("Yes, I stand").reads("Confirm that you have read and accept the texts");
            theo.tick("I have read these texts and am bound by them")
                    .click("Yes, I stand")
                    .reads("You have said yes");
        }
        try (var elena = Browser.signedIn("elena")) {
            elena.go("/elections/" + election + "/review").click("Theo Marchetti");
            elena.reads("What the rules say today").accessible();
            elena.page().locator("input[name=accepted]").first().check();
            elena.fill("Reason", "The rules are met.").click("Record the decision");
            elena.reads("Review who was nominated");
        }
        try (var visitor = Browser.anyone()) {
            visitor.go("/elections/" + election).reads("Theo Marchetti");
            var row = visitor.page().locator("tr", new Page.LocatorOptions().setHasText("Theo Marchetti"));
            assertThat(row.innerText()).contains("Stands").contains("Ada Brandt");
        }
    }

    private static String takingNominations() {
        try (var visitor = Browser.anyone()) {
            visitor.go("/elections");
            return visitor.page()
                    .locator("a[href*='/elections/by-election']")
                    .first()
                    .getAttribute("href")
                    .replaceAll(".*/", "");
        }
    }

    private static Browser.Person nominate(Browser.Person by, String election, String name) {
        by.go("/elections/" + election + "/nominate").fill("Whom do you want to nominate?", name);
        by.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find"))
                .click();
        by.page().locator("main a[href*='nominee=']").first().click();
        by.page().locator("input[name=membership]").first().check();
        return by.fill("Why should they be on the board?", "Because of the work done.")
                .click("Nominate");
    }
}
