package org.foundation.portal.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.foundation.portal.platform.Foundation;

/// Ends a session at the sign-in service, from server to server: no token ever stands in an address.
@ApplicationScoped
public class EndSession {

    private static final Logger LOG = Logger.getLogger(EndSession.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /// Whether it is ended. If not, [#page] lets the visitor end it there.
    public boolean by(String refreshToken) {
        var form = Map.of(
                "client_id", clientId(),
                "client_secret", Foundation.setting("oidc.client.secret", ""),
                "refresh_token", refreshToken);
        var request = HttpRequest.newBuilder(URI.create(address()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                .build();
        try {
            var status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 204) {
                LOG.warning("the sign-in service answers " + status + " to a sign-out");
            }
            return status == 204;
        } catch (IOException e) {
            LOG.warning("the sign-in service cannot be reached for a sign-out: "
                    + e.getClass().getSimpleName());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    String page(String home) {
        return address() + "?" + encoded(Map.of("client_id", clientId(), "post_logout_redirect_uri", home));
    }

    private static String clientId() {
        return Foundation.setting("oidc.client.id", "portal");
    }

    private static String address() {
        return KeycloakWatch.realm() + "/protocol/openid-connect/logout";
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
