package org.foundation.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundation.portal.identity.PlainBrowser.portal;
import static org.foundation.portal.identity.PlainBrowser.realm;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.foundation.portal.launch.PortalUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Attacks on signing in, against the real Keycloak, its realm and the adapter.
class DoorIT {

    private static final String VERIFIER = "a".repeat(50);
    private static final String ACCOUNT_PAGES = realm("/account/");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private static int portalPort() {
        return PortalUnderTest.running().ports().portal();
    }

    @Test
    void a_planted_session_is_worth_nothing_when_its_victim_signs_in() {
        var attacker = new PlainBrowser();
        attacker.get(portal("/sign-in?returnTo=/people/inbox"));
        var planted = attacker.cookie(portalPort(), "JSESSIONID");
        assertThat(planted).isNotEmpty();

        var victim = new PlainBrowser();
        victim.plant(portalPort(), "JSESSIONID", planted);
        var back = victim.password("/sign-in?returnTo=/people/inbox", "ada", "demo");
        var through = victim.get(back.location());

        // before the victim's browser has sent anything else
        var first = attacker.get(portal("/people/inbox"));
        assertThat(attacker.cookie(portalPort(), "JSESSIONID")).isEqualTo(planted);
        assertThat(first.leadsOn()).isTrue();
        assertThat(first.location()).contains("/sign-in");
        assertThat(victim.follow(through).page().text()).contains("Ada Brandt");
        assertThat(victim.cookie(portalPort(), "JSESSIONID")).isNotEqualTo(planted);
        assertThat(attacker.get(portal("/people/inbox")).leadsOn()).isTrue();
    }

    @Test
    void a_session_id_that_the_portal_never_gave_out_is_not_taken() {
        var victim = new PlainBrowser();
        victim.plant(portalPort(), "JSESSIONID", "planted-by-somebody-else");
        victim.signIn("ada", "demo");
        assertThat(victim.cookie(portalPort(), "JSESSIONID")).doesNotContain("planted");
        assertThat(victim.go(portal("/")).page().text()).contains("Ada Brandt");
    }

    @Test
    void a_token_of_another_client_lets_nobody_in() {
        var token = tokens(codeFor("account-console", ACCOUNT_PAGES, "openid", "ada"), ACCOUNT_PAGES);
        var bearer = Realm.json(token).getString("access_token");
        var answer =
                new PlainBrowser().with("Authorization", "Bearer " + bearer).get(portal("/members/mine"));
        assertThat(answer.leadsOn()).isTrue();
        assertThat(answer.location()).contains("/sign-in");
        var front = new PlainBrowser().with("Authorization", "Bearer " + bearer).get(portal("/"));
        assertThat(front.status()).isEqualTo(200);
        assertThat(front.page().text()).doesNotContain("Ada Brandt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin-cli", "account-console", "account", "security-admin-console", "portal"})
    void no_client_takes_a_password_for_a_token(String client) {
        var answer = new PlainBrowser()
                .post(
                        realm("/protocol/openid-connect/token"),
                        Map.of(
                                "grant_type", "password",
                                "client_id", client,
                                "client_secret", "demo-only-portal-secret",
                                "username", "ada",
                                "password", "demo"));
        assertThat(answer.status()).isBetween(400, 401);
        assertThat(answer.body()).doesNotContain("access_token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"account-console", "portal"})
    void no_client_may_ask_for_tokens_that_outlive_a_session(String client) {
        var back = client.equals("portal") ? portal("/sign-in/door") : ACCOUNT_PAGES;
        var answer = new PlainBrowser().get(authorize(client, back, "openid offline_access"));
        assertThat(answer.location()).contains("error=invalid_scope");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in?returnTo=//evil.example", "/sign-in/door/x", "/sign-in/door/../x"})
    void nobody_is_sent_back_but_to_a_door(String elsewhere) {
        var answer = new PlainBrowser().get(authorize("portal", portal(elsewhere), "openid"));
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void an_address_is_changed_by_a_letter_to_the_new_one_and_not_otherwise() {
        var realm = new Realm();
        var name = "mover" + System.nanoTime();
        var id = realm.addAccount(name, name + "@demo.example", "a-password-of-" + id(name));
        var browser = new PlainBrowser();
        var back = browser.submit(
                browser.get(authorize("account-console", ACCOUNT_PAGES, "openid")),
                "username",
                name,
                "password",
                "a-password-of-" + id(name));
        var token = Realm.json(tokens(code(back), ACCOUNT_PAGES)).getString("access_token");
        new PlainBrowser()
                .with("Authorization", "Bearer " + token)
                .send(HttpRequest.newBuilder(URI.create(ACCOUNT_PAGES))
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("""
                                {"username": "%s", "firstName": "A", "lastName": "B", "email": "samir.sokolov@demo.example"}\
                                """.formatted(name))));
        assertThat(realm.account(id).getString("email")).isEqualTo(name + "@demo.example");
        realm.delete(id);
    }

    /// Not the user name, which no password may hold.
    private static String id(String name) {
        return name.substring("mover".length());
    }

    @Test
    void wrong_guesses_lock_nobody_out() {
        var attacker = new PlainBrowser();
        var page = attacker.go(portal("/sign-in"));
        for (int i = 0; i < 40; i++) {
            page = attacker.submit(page, "username", "grace", "password", "wrong-guess-" + i);
            assertThat(page.status()).isEqualTo(200);
        }
        var grace = new PlainBrowser().signIn("grace", "demo");
        assertThat(grace.go(portal("/")).page().text()).contains("Grace Okafor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short-one", "password1234", "Correcthorsebatterystaple", "chooser@demo.example"})
    void a_password_that_others_guess_is_refused(String password) {
        var realm = new Realm();
        var id = realm.addAccount("chooser", "chooser@demo.example", "nobody-guesses-this-one");
        try {
            assertThat(realm.givePassword(id, password).status()).isEqualTo(400);
            assertThat(realm.givePassword(id, "nor-this-one-either").status()).isEqualTo(204);
        } finally {
            realm.delete(id);
        }
    }

    @Test
    void signing_in_and_every_setting_changed_is_kept_as_an_event() {
        var settings = new Realm().settings();
        assertThat(settings.getBoolean("eventsEnabled")).isTrue();
        assertThat(settings.getBoolean("adminEventsEnabled")).isTrue();
    }

    @Test
    void the_officers_door_leads_to_setting_up_a_second_factor_and_asks_for_it_from_then_on() throws Exception {
        var realm = new Realm();
        var name = "officer" + System.nanoTime();
        var id = realm.addAccount(name, name + "@demo.example", "nobody-guesses-this-one");
        try {
            var browser = new PlainBrowser().signIn(name, "nobody-guesses-this-one");
            var setUp = browser.go(portal("/sign-in/officer?returnTo=/by-laws"));
            var secret = setUp.page().select("[name=totpSecret]").attr("value");
            assertThat(secret).as(setUp.page().text()).isNotEmpty();
            var in = browser.follow(browser.submit(
                    setUp, "totp", Otp.now(secret.getBytes(StandardCharsets.UTF_8)), "userLabel", "test"));
            assertThat(in.address().getPath()).isEqualTo("/by-laws");
            assertThat(browser.get(portal("/sign-in/officer?returnTo=/board")).location())
                    .endsWith("/board");

            // with the password alone one comes as far as the question
            var thief = new PlainBrowser();
            var asked = thief.follow(thief.password("/sign-in/officer", name, "nobody-guesses-this-one"));
            assertThat(asked.page().select("[name=otp]")).isNotEmpty();
            assertThat(thief.get(portal("/people/inbox")).location()).contains("/sign-in");
        } finally {
            realm.delete(id);
        }
    }

    @Test
    void signing_out_ends_both_sessions_and_shows_no_token_in_an_address() {
        var ada = new PlainBrowser().signIn("ada", "demo");
        var token = ada.go(portal("/"))
                .page()
                .select("form[action=/sign-out] [name=token]")
                .attr("value");
        ada.with("Origin", PortalUnderTest.running().address());
        var answer = ada.post(portal("/sign-out"), Map.of("token", token));
        assertThat(answer.location()).isEqualTo(portal("/"));
        assertThat(ada.go(portal("/sign-in?returnTo=/")).page().select("#kc-form-login"))
                .isNotEmpty();
    }

    @Test
    void whoever_turns_back_at_the_sign_in_service_is_where_they_began() {
        var answer = new PlainBrowser().get(portal("/sign-in/door?error=access_denied&state=x"));
        assertThat(answer.location()).isEqualTo(portal("/"));
    }

    private static String codeFor(String client, String redirect, String scope, String username) {
        var browser = new PlainBrowser();
        return code(browser.submit(
                browser.get(authorize(client, redirect, scope)), "username", username, "password", "demo"));
    }

    private static String code(PlainBrowser.Answer answer) {
        var code = CODE.matcher(answer.location());
        assertThat(code.find())
                .as(answer.status() + " " + answer.location() + answer.page().text())
                .isTrue();
        return code.group(1);
    }

    private static PlainBrowser.Answer tokens(String code, String redirect) {
        return new PlainBrowser()
                .post(
                        realm("/protocol/openid-connect/token"),
                        Map.of(
                                "grant_type", "authorization_code",
                                "client_id", "account-console",
                                "redirect_uri", redirect,
                                "code", code,
                                "code_verifier", VERIFIER));
    }

    private static String authorize(String client, String redirect, String scope) {
        var query = new LinkedHashMap<String, String>();
        query.put("response_type", "code");
        query.put("client_id", client);
        query.put("redirect_uri", redirect);
        query.put("scope", scope);
        query.put("state", "x");
        query.put("nonce", "n");
        query.put("code_challenge", challenge());
        query.put("code_challenge_method", "S256");
        return realm("/protocol/openid-connect/auth?" + PlainBrowser.encoded(query));
    }

    private static String challenge() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
