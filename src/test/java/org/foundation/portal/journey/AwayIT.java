package org.foundation.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.foundation.portal.launch.PortalUnderTest;
import org.junit.jupiter.api.Test;

/// A database that is there and says nothing.
class AwayIT {

    @Test
    void a_frozen_database_is_said_in_words_while_stylesheets_and_the_door_go_on() throws Exception {
        signal("STOP");
        try (var visitor = Browser.anyone()) {
            await(() -> status(visitor, "/members") == 503);

            visitor.go("/elections")
                    .reads("The records cannot be reached just now")
                    .accessible();
            assertThat(visitor.page().locator("aside.demo").count()).isZero();
            assertThat(status(visitor, "/resources/house/house.css")).isEqualTo(200);
            assertThat(status(visitor, "/sign-in")).isEqualTo(302);
            assertThat(health()).contains("503").contains("\"name\":\"database\",\"status\":\"DOWN\"");
        } finally {
            signal("CONT");
        }
        try (var visitor = Browser.anyone()) {
            await(() -> status(visitor, "/members") == 200);
            await(() -> health().startsWith("200"));
        }
    }

    /// 0 for whoever was on the way as the database froze, and is kept until the driver gives up.
    private static int status(Browser.Person visitor, String path) {
        try {
            return visitor.page()
                    .request()
                    .get(path, RequestOptions.create().setMaxRedirects(0).setTimeout(8_000))
                    .status();
        } catch (TimeoutError kept) {
            return 0;
        }
    }

    private static String health() {
        var address = "http://127.0.0.1:" + PortalUnderTest.running().ports().management() + "/health/ready";
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The server and every process that serves a connection.
    private static void signal(String signal) throws Exception {
        var server =
                ProcessHandle.of(PortalUnderTest.running().pid("PostgreSQL")).orElseThrow();
        for (var one : Stream.concat(Stream.of(server), server.descendants()).toList()) {
            new ProcessBuilder("kill", "-" + signal, String.valueOf(one.pid()))
                    .start()
                    .waitFor();
        }
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        var deadline = System.nanoTime() + 60_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            LockSupport.parkNanos(200_000_000L);
        }
    }
}
