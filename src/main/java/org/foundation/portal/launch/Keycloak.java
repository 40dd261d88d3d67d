package org.foundation.portal.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// The real Keycloak with the portal's realm and login theme, its data kept beside the portal's.
final class Keycloak {

    static final String CLIENT_SECRET = "demo-only-portal-secret";

    private Keycloak() {}

    static Part start(Home home, Ports ports) throws IOException {
        var keycloak = home.keycloak();
        Home.copyTree(home.source("keycloak/themes"), keycloak.resolve("themes"));
        Home.copyTree(
                home.project().resolve("webapp/resources/house"),
                keycloak.resolve("themes/foundation/login/resources/house"));
        var imports = Files.createDirectories(keycloak.resolve("data/import"));
        Files.writeString(
                imports.resolve("portal-realm.json"), DemoRealm.of(home).json());
        Files.copy(
                home.source("keycloak/common-passwords.txt"),
                Files.createDirectories(keycloak.resolve("data/password-blacklists"))
                        .resolve("common-passwords.txt"),
                StandardCopyOption.REPLACE_EXISTING);
        var data = Files.createDirectories(home.data().resolve("keycloak"));
        return Part.start("Keycloak", home.newLog("keycloak"), command(keycloak, data, ports), environment(ports));
    }

    private static List<String> command(Path keycloak, Path data, Ports ports) {
        return List.of(
                keycloak.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--http-management-port=" + ports.keycloakManagement(),
                "--db=dev-file",
                "--db-url=jdbc:h2:file:" + data.resolve("h2/keycloak") + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE",
                "--log-level=warn");
    }

    private static Map<String, String> environment(Ports ports) {
        return Map.of(
                "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m",
                "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1 -XX:+ExitOnOutOfMemoryError",
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", "demo-only-admin",
                "PORTAL_ADDRESS", "http://localhost:" + ports.portal(),
                "PORTAL_CLIENT_SECRET", CLIENT_SECRET,
                "PORTAL_SMTP_HOST", "127.0.0.1",
                "PORTAL_SMTP_PORT", String.valueOf(ports.smtp()));
    }

    static void awaitReady(Part keycloak, Ports ports) throws InterruptedException {
        keycloak.awaitReady(issuer(ports) + "/.well-known/openid-configuration", Duration.ofMinutes(4));
    }

    static String issuer(Ports ports) {
        return "http://localhost:" + ports.keycloak() + "/realms/portal";
    }
}
