package org.foundation.portal.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;
import org.foundation.portal.platform.Foundation;

/// Whether Keycloak answers, asked at most every few seconds and never for long: nobody is sent to a sign-in that
/// hangs. When it goes away, and when it comes back, that is one line of the log.
@Named("keycloak")
@ApplicationScoped
public class KeycloakWatch {

    private static final Logger LOG = Logger.getLogger(KeycloakWatch.class.getName());
    private static final Duration PATIENCE = Duration.ofMillis(1500);
    private static final Duration KEPT = Duration.ofSeconds(3);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final AtomicReference<KeycloakReply> last = new AtomicReference<>(new KeycloakReply("", 0));

    public boolean answers() {
        var known = last.get();
        if (known.asked() != 0 && System.nanoTime() - known.asked() < KEPT.toNanos()) {
            return known.good();
        }
        var fresh = new KeycloakReply(ask(), System.nanoTime());
        if (!fresh.trouble().equals(last.getAndSet(fresh).trouble())) {
            LOG.warning(fresh.good() ? "the sign-in service answers again" : fresh.trouble());
        }
        return fresh.good();
    }

    /// What is wrong, or nothing.
    private String ask() {
        var address = realm() + "/.well-known/openid-configuration";
        var request =
                HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
        try {
            var status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status == 200 ? "" : "the sign-in service answers " + status + " at " + address;
        } catch (IOException e) {
            return "the sign-in service cannot be reached at " + address + ": "
                    + e.getClass().getSimpleName();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    static String realm() {
        return Foundation.setting("oidc.provider.url", "http://localhost:8480/realms/portal");
    }

    private record KeycloakReply(String trouble, long asked) {

        boolean good() {
            return trouble.isEmpty();
        }
    }
}
