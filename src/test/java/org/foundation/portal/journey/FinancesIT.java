package org.foundation.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.foundation.portal.journey.Browser.Person;
import org.junit.jupiter.api.Test;

/// Step 12: the treasurer imports, looks and publishes; the public reads and checks.
class FinancesIT {

    static final Path FIXTURES = Path.of("src/test/resources/finances");

    @Test
    void anyone_reads_a_report_and_checks_its_file_without_a_cookie() throws Exception {
        try (var visitor = Browser.withoutScript()) {
            visitor.go("/finances/show").reads("Received").reads("In hand").reads("Where it went");
            var hash = visitor.page().locator("dd code").innerText().strip();
            APIResponse csv = visitor.page()
                    .request()
                    .get(visitor.page()
                            .getByText("CSV", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                            .getAttribute("href"));
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(csv.body())))
                    .isEqualTo(hash);
            assertThat(csv.headers()).containsEntry("content-type", "text/csv;charset=UTF-8");
            visitor.go("/finances").doesNotRead("Drafts");
            assertThat(visitor.page().context().cookies()).isEmpty();
        }
    }

    @Test
    void the_books_are_the_treasurers() {
        try (var ada = Browser.signedIn("ada")) {
            for (var page : List.of(
                    "ledger", "statements", "import", "accounts", "draft", "entry?number=1", "ledger?year=x&page=x")) {
                assertThat(ada.page().navigate("/finances/" + page).status())
                        .as(page)
                        .isEqualTo(403);
            }
            assertThat(ada.page().navigate("/finances/no-such").status()).isEqualTo(404);
            assertThat(ada.page().request().get("/finances/no-such/report.csv").status())
                    .isEqualTo(404);
        }
    }

    @Test
    void every_page_of_the_books_is_accessible() {
        try (var theo = Browser.signedIn("theo")) {
            for (var page : List.of(
                    "show",
                    "list",
                    "ledger",
                    "ledger?year=x&page=99",
                    "entry?number=1",
                    "statements",
                    "accounts",
                    "import",
                    "draft")) {
                theo.go("/finances/" + page).accessible();
            }
            assertThat(theo.page().navigate("/finances/entry?number=0").status())
                    .isEqualTo(404);
            assertThat(theo.page().navigate("/finances/import?import=x").status())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_file_with_mistakes_is_explained_and_nothing_of_it_is_entered() {
        try (var theo = Browser.signedIn("theo")) {
            handIn(theo, FIXTURES.resolve("twelve-mistakes.csv"));
            theo.reads("12 rows stand in the way")
                    .reads("The first 10 of 12")
                    .reads("2026-02-30")
                    .reads("a day such as 2026-03-31")
                    .accessible();
            assertThat(theo.page().locator("#post").count()).isZero();
            theo.click("Set this file aside").reads("Import transactions").doesNotRead("twelve-mistakes.csv");
        }
    }

    @Test
    void a_file_is_tried_out_posted_once_and_known_again_without_script() throws Exception {
        var file = Files.createTempFile("quarter", ".csv");
        Files.writeString(
                file,
                "date,description,amount,currency,category,account\n"
                        + "1999-04-01,Grant for the journey,1250.50,EUR,grants,bank\n1999-04-02,\"Fare, return\",-80.25,EUR,travel,bank\n",
                StandardCharsets.UTF_8);
        try (var theo = Browser.withoutScript().signIn("theo", "demo")) {
            handIn(theo, file);
            theo.reads("2 entries will be made")
                    .reads("€1,250.50")
                    .tick("I have compared the totals")
                    .click("Post all new rows")
                    .reads("2 entries posted");
            handIn(theo, file);
            theo.reads("Nothing new");
            assertThat(theo.page().locator("#post").count()).isZero();
            theo.go("/finances/statements?year=1999&currency=EUR")
                    .reads("€1,170.25")
                    .reads("Assets equal liabilities and net assets");
            theo.click("Grants").reads("Grant for the journey");
            theo.page().locator("tbody a").first().click();
            theo.reads("line 2 of").reads("€1,250.50");
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void a_report_is_drafted_published_and_then_stays() {
        try (var theo = Browser.signedIn("theo");
                var visitor = Browser.anyone()) {
            theo.go("/finances/draft")
                    .fill("Title", "Two years together")
                    .fill("Address", "Two years")
                    .click("Make a draft")
                    .reads("is no address");
            theo.fill("Address", "two-years").click("Make a draft").reads("Draft");
            assertThat(visitor.page().navigate("/finances/two-years").status()).isEqualTo(404);
            theo.accessible();
            theo.click("Discard the draft")
                    .reads("Discard this draft?")
                    .accessible()
                    .click("Keep it");
            theo.fill("Remarks", "A <b>quiet</b> year.")
                    .click("Publish permanently")
                    .reads("Say which motion of the board");
            theo.page().selectOption("#motion", "own");
            theo.click("Publish permanently").reads("Tick the box");
            theo.tick("I have read these figures").click("Publish permanently");
            visitor.go("/finances/two-years")
                    .reads("A <b>quiet</b> year.")
                    .reads("on their own authority")
                    .accessible();
            theo.go("/finances/two-years/publish").reads("Two years together");
            assertThat(theo.page().url()).endsWith("/finances/two-years");
            visitor.go("/transparency").reads("Financial report “Two years together” published");
        }
    }

    private static void handIn(Person person, Path file) {
        person.go("/finances/import").page().setInputFiles("#file", file);
        person.click("Check this file");
    }
}
