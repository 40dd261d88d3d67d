package org.foundation.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import org.foundation.portal.launch.PortalUnderTest;
import org.junit.jupiter.api.Test;

/// Step 1, and what every page owes a visitor: no cookie, no script needed, plain errors, a door that opens and
/// closes.
class FrontIT {

    @Test
    void a_visitor_reads_the_front_and_the_transparency_page_without_a_cookie() {
        try (var visitor = Browser.withoutScript()) {
            visitor.go("/").reads("Become a member");
            await(() -> visitor.go("/transparency").page().content().contains("The trail is whole"));
            assertThat(visitor.page().context().cookies()).isEmpty();
        }
        try (var visitor = Browser.anyone()) {
            visitor.go("/").accessible().go("/transparency").accessible();
        }
    }

    @Test
    void an_unknown_address_is_a_page_that_says_so() {
        try (var visitor = Browser.anyone()) {
            var answer = visitor.page().navigate("/nowhere/at-all");
            assertThat(answer.status()).isEqualTo(404);
            visitor.reads("This page is not here").accessible();
            assertThat(visitor.page().content()).doesNotContain("Exception");
        }
    }

    @Test
    void signing_in_gives_a_new_session_id_and_signing_out_ends_both_sessions() {
        try (var ada = Browser.anyone()) {
            ada.signIn("ada", "demo");
            assertThat(ada.page().locator("header").innerText()).contains("Ada Brandt");
            var session = ada.page().context().cookies().stream()
                    .filter(cookie -> cookie.name.equals("JSESSIONID"))
                    .findFirst()
                    .orElseThrow();
            assertThat(session.httpOnly).isTrue();
            assertThat(session.sameSite).isEqualTo(com.microsoft.playwright.options.SameSiteAttribute.LAX);

            ada.click("Sign out");
            assertThat(ada.page().locator("header").innerText()).doesNotContain("Ada Brandt");
            ada.page().navigate("/sign-in?returnTo=/");
            assertThat(ada.page().url()).contains("/realms/portal/");
        }
    }

    @Test
    void a_page_that_needs_somebody_leads_to_the_door_and_back() {
        try (var ada = Browser.anyone()) {
            ada.go("/people/inbox");
            ada.page().locator("#username").fill("ada");
            ada.page().locator("#password").fill("demo");
            ada.page().locator("#kc-login").click();
            ada.reads("Your letters");
            assertThat(ada.page().url()).endsWith("/people/inbox");
        }
    }

    /// Step 2 begins at Keycloak: an account, a letter with a link, a password, and back.
    @Test
    void somebody_new_makes_an_account_and_confirms_the_address_by_mail() {
        var name = "new" + System.nanoTime();
        try (var mail = Browser.anyone();
                var visitor = Browser.anyone()) {
            var page =
                    visitor.go("/applications/apply").click("Create an account").page();
            page.locator("#username").fill(name);
            page.locator("#email").fill(name + "@demo.example");
            page.locator("#firstName").fill("Vera");
            page.locator("#lastName").fill("Visitor");
            page.locator("[type=submit]").first().click();
            page.getByText("Confirm your e-mail address").first().waitFor();

            var letters =
                    "http://localhost:" + PortalUnderTest.running().ports().mail();
            await(() -> mail.go(letters).page().content().contains(name));
            mail.page().locator("tr:has-text('" + name + "') a").first().click();
            page.navigate(mail.page().locator("pre a").first().getAttribute("href"));
            // whoever chose a password anew is signed out everywhere else, unasked
            assertThat(page.locator("[name=logout-sessions]").getAttribute("type"))
                    .isEqualTo("hidden");
            page.locator("#password-new").fill("long-enough-1");
            page.locator("#password-confirm").fill("long-enough-1");
            page.locator("[type=submit]").first().click();
            visitor.reads("Which membership do you want to apply for?");
        }
    }

    @Test
    void a_forged_sign_out_is_refused() {
        try (var ada = Browser.signedIn("ada")) {
            var answer = ada.page().request().post("/sign-out");
            assertThat(answer.status()).isEqualTo(403);
            ada.go("/");
            assertThat(ada.page().locator("header").innerText()).contains("Ada Brandt");
        }
    }

    @Test
    void a_hanging_keycloak_leaves_public_pages_fast_and_the_door_says_so() throws Exception {
        var keycloak = PortalUnderTest.running().pid("Keycloak");
        signal("STOP", keycloak);
        try (var visitor = Browser.anyone()) {
            visitor.go("/").reads("Become a member");
            // what the watch last heard may be three seconds old
            await(() -> visitor.page()
                            .request()
                            .get("/sign-in", RequestOptions.create().setMaxRedirects(0))
                            .status()
                    == 503);
            visitor.go("/sign-in").reads("Signing in does not work just now").accessible();
        } finally {
            signal("CONT", keycloak);
        }
        try (var visitor = Browser.anyone()) {
            await(() -> visitor.page()
                            .request()
                            .get("/sign-in", RequestOptions.create().setMaxRedirects(0))
                            .status()
                    == 302);
        }
    }

    /// Keycloak's script is the parent; its Java is what hangs.
    private static void signal(String signal, long pid) throws Exception {
        var process = ProcessHandle.of(pid).orElseThrow();
        var all = java.util.stream.Stream.concat(java.util.stream.Stream.of(process), process.descendants())
                .toList();
        for (var one : all) {
            new ProcessBuilder("kill", "-" + signal, String.valueOf(one.pid()))
                    .start()
                    .waitFor();
        }
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        var deadline = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            java.util.concurrent.locks.LockSupport.parkNanos(200_000_000L);
        }
    }
}
