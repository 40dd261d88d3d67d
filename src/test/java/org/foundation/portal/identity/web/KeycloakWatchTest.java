package org.foundation.portal.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeycloakWatchTest {

    private final List<String> lines = new ArrayList<>();
    private final Logger log = Logger.getLogger(KeycloakWatch.class.getName());
    private final Handler reader = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        log.addHandler(reader);
    }

    @AfterEach
    void leave() {
        log.removeHandler(reader);
        System.clearProperty("oidc.provider.url");
    }

    @Test
    void a_service_that_answers_badly_is_told_apart_from_one_that_is_not_there() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var address = "http://localhost:" + server.getAddress().getPort();
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(502, -1);
            exchange.close();
        });
        server.start();
        System.setProperty("oidc.provider.url", address);
        try {
            var watch = new KeycloakWatch();
            assertThat(watch.answers()).isFalse();
            assertThat(watch.answers()).isFalse();
            assertThat(lines).singleElement().asString().contains("answers 502", address);
        } finally {
            server.stop(0);
        }
        lines.clear();
        assertThat(new KeycloakWatch().answers()).isFalse();
        assertThat(lines).singleElement().asString().contains("cannot be reached", address);
    }
}
