package org.foundation.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.foundation.portal.journey.Browser.Person;
import org.junit.jupiter.api.Test;

/// Step 11: the board is called, the secretary records who was there and how they voted, writes the minutes, and a
/// motion approves them; then they are public for good, and a correction is another edition.
class MeetingsIT {

    @Test
    void a_visitor_reads_what_was_decided_and_whose_minutes_are_late() throws Exception {
        try (var visitor = Browser.anyone()) {
            visitor.go("/meetings")
                    .reads("Next meeting")
                    .reads("Late by")
                    .reads("Published")
                    .accessible();
            visitor.page()
                    .locator("tr", has("Published"))
                    .first()
                    .getByRole(AriaRole.LINK)
                    .click();
            visitor.reads("directors in office were present")
                    .reads("BL 4.11(a)")
                    .reads("Carried")
                    .accessible();

            var hash = visitor.page().locator(".code output").innerText().strip();
            var file = visitor.page()
                    .request()
                    .get(visitor.page().locator("a[href*='/text?']").getAttribute("href"));
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(file.body())))
                    .isEqualTo(hash);
            assertThat(new String(file.body(), StandardCharsets.UTF_8)).startsWith("# Board meeting");
            assertThat(visitor.page().context().cookies()).isEmpty();
        }
    }

    @Test
    void drafts_are_for_directors_and_officers_only() {
        try (var visitor = Browser.anyone();
                var ada = Browser.signedIn("ada")) {
            visitor.go("/meetings");
            var late = visitor.page().locator(".notice.warn a").first().getAttribute("href");
            visitor.go(late).reads("No minutes yet").doesNotRead("Attendance").accessible();
            ada.go(late).doesNotRead("Attendance");
            for (var act : new String[] {
                "attend", "move", "minutes", "approve", "publish", "correct", "cancel", "miss", "abandon", "elsewhere"
            }) {
                ada.go(late + "/" + act).reads("You may not do this");
            }
            ada.go("/meetings/call").reads("You may not do this");
            ada.go("/meetings/import").reads("You may not do this");
            visitor.go("/meetings/nowhere").reads("This page is not here");
            visitor.go("/meetings/board-2026-01-01?edition=x").reads("This page is not here");
        }
    }

    @Test
    void the_chair_calls_a_meeting_with_notice_and_cancels_it() {
        try (var dora = Browser.withoutScript().signIn("dora", "demo")) {
            dora.go("/meetings/call");
            var offered = dora.page().inputValue("#heldOn");
            dora.page().fill("#heldOn", LocalDate.parse(offered).minusMonths(2).toString());
            dora.page().fill("#place", "Town hall");
            dora.page().fill("#agenda", "Budget\nMirrors");
            dora.click("Call the meeting");
            dora.reads("There is a problem");
            assertThat(dora.page().inputValue("#agenda")).contains("Mirrors");

            dora.page().fill("#heldOn", LocalDate.parse(offered).plusDays(3).toString());
            dora.click("Call the meeting");
            dora.reads("Mirrors").reads("Town hall").reads("BL 4.9");
            dora.click("Cancel the meeting")
                    .fill("Reason", "Nothing to decide")
                    .tick("Yes, I am sure")
                    .click("Cancel the meeting");
            dora.reads("This meeting was cancelled").reads("Nothing to decide");
        }
    }

    @Test
    void minutes_go_from_attendance_to_the_directors() {
        try (var sofia = Browser.signedIn("sofia");
                var kofi = Browser.signedIn("kofi");
                var visitor = Browser.anyone()) {
            sofia.go("/meetings");
            var late = sofia.page()
                    .locator(".notice.warn a[href*='/meetings/board-']")
                    .last()
                    .getAttribute("href");

            sofia.go(late).click("Record attendance").reads("Who was there?").accessible();
            sofia.fill("Guests", "Ivy Guest").click("Save and continue");
            sofia.reads("What was moved?").accessible();
            sofia.page().locator("main a[href$='/minutes']").click();

            sofia.fill(
                    "Minutes",
                    "## Outlook\n\nThe bugdet is **tight**. <script>alert(1)</script> ![x](https://elsewhere.example/x.png)");
            sofia.click("Save and preview")
                    .reads("Saved")
                    .reads("Ivy Guest")
                    .reads("<script>alert(1)</script>")
                    .accessible();
            assertThat(sofia.page().locator("main img").count()).isZero();
            sofia.click("Save and continue")
                    .reads("Submit the minutes to the directors")
                    .accessible();
            sofia.click("Submit the minutes")
                    .reads("Submitted to the directors on")
                    .reads("No motion can approve them yet")
                    .accessible();
            visitor.go(late).reads("No minutes yet").doesNotRead("Ivy Guest");
            kofi.go(late)
                    .reads("Ivy Guest")
                    .reads("bugdet")
                    .reads("Submitted to the directors")
                    .accessible();
        }
    }

    @Test
    void a_correction_leaves_what_was_published_and_shows_what_changed() {
        try (var sofia = Browser.signedIn("sofia");
                var visitor = Browser.anyone()) {
            sofia.go("/meetings");
            var corrected = corrected(sofia);
            visitor.go(corrected)
                    .reads("The expenses of the quarter were misprinted.")
                    .click("What changed");
            visitor.accessible();
            assertThat(visitor.page().locator(".diff del").allInnerTexts().toString())
                    .contains("54,900");
            assertThat(visitor.page().locator(".diff ins").allInnerTexts().toString())
                    .contains("45,900");
            visitor.go(corrected + "?edition=1")
                    .reads("This is an earlier edition")
                    .reads("54,900")
                    .accessible();

            sofia.go(corrected).click("Correct the minutes").accessible();
            sofia.fill("What is wrong", "A name").click("Begin the new edition").reads("name in the minutes");
            sofia.accessible();
            visitor.go(corrected).reads("45,900").doesNotRead("Draft");
            sofia.go(corrected).click("Give the correction up").accessible();
            sofia.tick("Yes, I am sure").click("Give the correction up").reads("Correct the minutes");
        }
    }

    /// The address of the sample's meeting whose minutes were corrected.
    private static String corrected(Person reader) {
        var years = hrefs(reader, "a[href^='?year=']");
        return years.stream()
                .flatMap(year -> hrefs(reader.go("/meetings" + year), "tbody th a").stream())
                .filter(it -> reader.go(it).page().locator("a[href*='since=1']").count() > 0)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> hrefs(Person reader, String links) {
        return reader.page().locator(links).all().stream()
                .map(it -> it.getAttribute("href"))
                .toList();
    }

    @Test
    void words_that_somebody_else_saved_meanwhile_are_not_overwritten() {
        try (var sofia = Browser.signedIn("sofia")) {
            sofia.go("/meetings");
            var draft = sofia.page().locator(".notice.warn a").first().getAttribute("href") + "/minutes";
            sofia.go(draft);
            try (var elsewhere = Browser.signedIn("sofia")) {
                elsewhere
                        .go(draft)
                        .fill("Minutes", "From another window.")
                        .click("Save")
                        .reads("Saved");
            }
            sofia.fill("Minutes", "From this window.").click("Save").reads("Somebody else has saved these minutes");
            assertThat(sofia.page().inputValue("#text")).isEqualTo("From this window.");
        }
    }

    @Test
    void a_motion_needs_the_vote_of_everybody_who_was_there() {
        try (var sofia = Browser.signedIn("sofia")) {
            sofia.go("/meetings");
            sofia.go(sofia.page().locator(".notice.warn a").first().getAttribute("href") + "/move");
            sofia.fill("Title", "Half a motion")
                    .fill("Text of the motion", "Resolved.")
                    .click("Save the motion");
            sofia.reads("There is a problem").accessible();
            assertThat(sofia.page().inputValue("#name")).isEqualTo("Half a motion");
        }
    }

    private static LocatorOptions has(String text) {
        return new LocatorOptions().setHasText(text);
    }
}
