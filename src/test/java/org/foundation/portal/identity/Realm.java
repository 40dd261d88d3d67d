package org.foundation.portal.identity;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import org.foundation.portal.launch.PortalUnderTest;

/// What an administrator does at Keycloak.
public final class Realm {

    private final PlainBrowser admin = new PlainBrowser();
    private final String keycloak =
            "http://localhost:" + PortalUnderTest.running().ports().keycloak();

    public Realm() {
        var answer = admin.post(
                keycloak + "/realms/master/protocol/openid-connect/token",
                Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "admin",
                        "password", "demo-only-admin"));
        admin.with("Authorization", "Bearer " + json(answer).getString("access_token"));
    }

    static JsonObject json(PlainBrowser.Answer answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    /// An account whose address is confirmed; its id.
    public String addAccount(String username, String email, String password) {
        var answer = send("POST", "/users", """
                {"username": "%s", "email": "%s", "emailVerified": true, "enabled": true, "firstName": "A", "lastName": "B",
                 "credentials": [{"type": "password", "value": "%s"}]}\
                """.formatted(username, email, password));
        if (answer.status() != 201) {
            throw new AssertionError(answer.status() + answer.body());
        }
        return answer.location().substring(answer.location().lastIndexOf('/') + 1);
    }

    public void changeAddress(String id, String email) {
        send("PUT", "/users/" + id, "{\"email\": \"" + email + "\", \"emailVerified\": true}");
    }

    public void delete(String id) {
        send("DELETE", "/users/" + id, "");
    }

    JsonObject account(String id) {
        return json(admin.get(address("/users/" + id)));
    }

    PlainBrowser.Answer givePassword(String id, String password) {
        return send("PUT", "/users/" + id + "/reset-password", """
                {"type": "password", "temporary": false, "value": "%s"}\
                """.formatted(password));
    }

    JsonObject settings() {
        return json(admin.get(address("")));
    }

    private PlainBrowser.Answer send(String method, String path, String body) {
        return admin.send(HttpRequest.newBuilder(URI.create(address(path)))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private String address(String path) {
        return keycloak + "/admin/realms/portal" + path;
    }
}
