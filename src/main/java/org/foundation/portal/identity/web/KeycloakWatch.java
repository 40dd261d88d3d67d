package org.foundation.portal.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// Whether Keycloak answers, asked at most every few seconds and never for long: nobody is sent to a door that hangs.
@ApplicationScoped
public class KeycloakWatch {

    private static final Duration PATIENCE = Duration.ofMillis(1500);
    private static final Duration KEPT = Duration.ofSeconds(3);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final AtomicReference<Answer> last = new AtomicReference<>(new Answer(false, 0));

    public boolean answers() {
        var known = last.get();
        if (known.asked() != 0 && System.nanoTime() - known.asked() < KEPT.toNanos()) {
            return known.good();
        }
        var fresh = new Answer(ask(), System.nanoTime());
        last.set(fresh);
        return fresh.good();
    }

    private boolean ask() {
        var request = HttpRequest.newBuilder(URI.create(realm() + "/.well-known/openid-configuration"))
                .timeout(PATIENCE)
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String realm() {
        return Optional.ofNullable(System.getenv("OIDC_PROVIDER_URL")).orElse("http://localhost:8480/realms/portal");
    }

    private record Answer(boolean good, long asked) {}
}
