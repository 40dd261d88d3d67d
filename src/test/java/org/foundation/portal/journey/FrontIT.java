package org.foundation.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Step 1, and what every page owes a visitor: no cookie, no script needed, plain errors, a door that opens and closes.
class FrontIT {

    @Test
    void a_visitor_reads_the_front_and_the_transparency_page_without_a_cookie() {
        try (var visitor = Browser.withoutScript()) {
            visitor.go("/").reads("Become a member");
            visitor.go("/transparency/show").reads("The trail is whole");
            assertThat(visitor.page().context().cookies()).isEmpty();
        }
        try (var visitor = Browser.anyone()) {
            visitor.go("/").accessible().go("/transparency/show").accessible();
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
    void a_forged_sign_out_is_refused() {
        try (var ada = Browser.signedIn("ada")) {
            var answer = ada.page().request().post("/sign-out");
            assertThat(answer.status()).isEqualTo(403);
            ada.go("/");
            assertThat(ada.page().locator("header").innerText()).contains("Ada Brandt");
        }
    }

}
