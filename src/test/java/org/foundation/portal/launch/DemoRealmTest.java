package org.foundation.portal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foundation.portal.demo.DemoAccounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoRealmTest {

    private static DemoRealm demo() throws IOException {
        return DemoRealm.of(Home.of(Path.of("target")));
    }

    private static JsonObject realm(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static JsonObject client(JsonObject realm, String name) {
        return realm.getJsonArray("clients").getValuesAs(JsonObject.class).stream()
                .filter(it -> it.getString("clientId").equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_demo_softens_no_rule_of_the_realm() throws IOException {
        var real = realm(Files.readString(Path.of("src/main/keycloak/portal-realm.json")));
        var demo = realm(demo().json());
        assertThat(demo.keySet()).isEqualTo(real.keySet());
        for (var rule : real.keySet()) {
            if (!rule.equals("users") && !rule.equals("loginTheme")) {
                assertThat(demo.get(rule)).as(rule).isEqualTo(real.get(rule));
            }
        }
        assertThat(demo.getJsonArray("users")).hasSize(DemoAccounts.ALL.size());
    }

    @Test
    void the_portals_client_is_sent_back_to_its_doors_and_nowhere_else() throws IOException {
        var portal = client(realm(demo().json()), "portal");
        assertThat(portal.getJsonArray("redirectUris").toString()).doesNotContain("*");
        assertThat(portal.getJsonObject("attributes").toString()).doesNotContain("*");
        assertThat(portal.getBoolean("directAccessGrantsEnabled")).isFalse();
        assertThat(portal.getBoolean("fullScopeAllowed")).isFalse();
    }

    @Test
    void the_demos_sign_in_page_names_everybody_one_can_be() throws IOException {
        var page = Files.readString(Path.of("src/main/keycloak/themes/foundation-demo/login/footer.ftl"));
        assertThat(DemoAccounts.ALL).allSatisfy(it -> assertThat(page).contains("[\"" + it.username() + "\""));
    }

    @Test
    void common_passwords_are_listed_as_the_sign_in_service_compares_them() throws IOException {
        var list = Files.readAllLines(Path.of("src/main/keycloak/common-passwords.txt"));
        assertThat(list).isSorted().doesNotHaveDuplicates().allSatisfy(it -> {
            assertThat(it).isEqualTo(it.toLowerCase(java.util.Locale.ROOT));
            assertThat(it.length()).as(it + " is too short to be chosen anyway").isGreaterThanOrEqualTo(12);
        });
    }

    @Test
    void an_older_realm_is_begun_anew_once(@TempDir Path keycloak) throws IOException {
        assertThat(demo().renew(keycloak)).as("nothing there yet").isFalse();
        var accounts = Files.createDirectories(keycloak.resolve("h2")).resolve("keycloak.mv.db");
        Files.writeString(accounts, "accounts");
        assertThat(demo().renew(keycloak)).as("the same realm").isFalse();
        assertThat(accounts).exists();

        Files.writeString(keycloak.resolve("realm.sha256"), "of an older one");
        assertThat(demo().renew(keycloak)).isTrue();
        assertThat(accounts).doesNotExist();
    }

    @Test
    void data_from_before_realms_were_marked_count_as_older(@TempDir Path keycloak) throws IOException {
        Files.createDirectories(keycloak.resolve("h2"));
        assertThat(demo().renew(keycloak)).isTrue();
    }
}
