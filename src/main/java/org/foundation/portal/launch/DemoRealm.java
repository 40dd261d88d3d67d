package org.foundation.portal.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.stream.Collectors;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.foundation.portal.demo.DemoAccounts;
import org.foundation.portal.demo.DemoAccounts.DemoAccount;
import org.foundation.portal.shared.Sha256;

/// The realm of every installation, with the demo's people and its sign-in page in it, and no rule of the realm
/// softened: their password is given as the hash that a realm keeps, which the rules for new passwords do not reach.
record DemoRealm(String json) {

    private static final int ROUNDS = 10_000;
    private static final byte[] SALT = "the demo's own salt".getBytes(StandardCharsets.UTF_8);

    static DemoRealm of(Home home) throws IOException {
        var realm = Files.readString(home.source("keycloak/portal-realm.json"));
        var people = DemoAccounts.ALL.stream().map(DemoRealm::user).collect(Collectors.joining(",\n", "[", "]"));
        return new DemoRealm(realm.replace("\"users\": []", "\"users\": " + people)
                .replace("\"loginTheme\": \"foundation\"", "\"loginTheme\": \"foundation-demo\""));
    }

    private static String user(DemoAccount it) {
        return """
                {"id": "%s", "username": "%s", "email": "%s", "firstName": "%s", "lastName": "%s", "enabled": true,
                 "emailVerified": true, "realmRoles": ["default-roles-portal"], "credentials": [{"type": "password",
                 "secretData": "{\\"value\\":\\"%s\\",\\"salt\\":\\"%s\\",\\"additionalParameters\\":{}}",
                 "credentialData": "{\\"hashIterations\\":%d,\\"algorithm\\":\\"pbkdf2-sha512\\",\\"additionalParameters\\":{}}"}]}\
                """.formatted(
                        it.id(),
                        it.username(),
                        it.email(),
                        it.givenName(),
                        it.familyName(),
                        base64(hash("demo")),
                        base64(SALT),
                        ROUNDS);
    }

    private static byte[] hash(String password) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), SALT, ROUNDS, 512))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /// Keycloak reads a realm once. Where the one it read is not this one, it begins anew with this one; whether it
    /// does.
    boolean renew(Path keycloak) throws IOException {
        var mark = keycloak.resolve("realm.sha256");
        var known = Files.exists(keycloak.resolve("h2"));
        if (known && Files.exists(mark) && Files.readString(mark).equals(fingerprint())) {
            return false;
        }
        Home.deleteTree(keycloak);
        Files.createDirectories(keycloak);
        Files.writeString(mark, fingerprint());
        return known;
    }

    private String fingerprint() {
        return Sha256.of(json);
    }

    /// The sample's people are whom the realm says, though the ports have moved or an older realm called them
    /// otherwise.
    static void adopt(String url, String issuer) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement();
                var person = connection.prepareStatement(
                        "update portal.person set issuer = ?, subject = ? where lower(email) = ?");
                var moved = connection.prepareStatement(
                        "update portal.person set issuer = ? where issuer ~ '^http://localhost:[0-9]+/realms/portal$'")) {
            // what no role of the portal may do: link people without a letter
            statement.execute("set session_replication_role = replica");
            moved.setString(1, issuer);
            moved.executeUpdate();
            for (var account : DemoAccounts.ALL) {
                person.setString(1, issuer);
                person.setString(2, account.id());
                person.setString(3, account.email());
                person.executeUpdate();
            }
        }
    }
}
