package org.foundation.portal.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Against a server that speaks as OSV does and knows one hole in one part.
class CheckPartsTest {

    @TempDir
    Path folder;

    private HttpServer database;
    private final AtomicReference<String> asked = new AtomicReference<>("");
    private final Properties explained = new Properties();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void a_database() throws IOException {
        database = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/v1/querybatch", "{\"results\":[{},{\"vulns\":[{\"id\":\"GHSA-1\"}]}]}");
        answer("/v1/vulns/GHSA-1", "{\"id\":\"GHSA-1\",\"aliases\":[\"CVE-2026-1\"],\"summary\":\"Lets people in\"}");
        database.start();
    }

    @AfterEach
    void no_database() {
        database.stop(0);
    }

    @Test
    void every_part_is_asked_about_at_whatever_depth() throws Exception {
        run();
        assertThat(asked.get()).contains("pkg:maven/org.one/one@1").contains("pkg:maven/org.two/inside@2");
    }

    @Test
    void a_published_hole_is_named_and_ends_with_one() throws Exception {
        assertThat(run()).isEqualTo(1);
        assertThat(said.toString(UTF_8))
                .contains("OPEN")
                .contains("CVE-2026-1")
                .contains("org.two/inside@2")
                .contains("Lets people in");
    }

    @Test
    void a_hole_that_does_not_reach_us_is_told_with_the_reason() throws Exception {
        explained.setProperty("CVE-2026-1", "Nobody comes that way.");
        assertThat(run()).isZero();
        assertThat(said.toString(UTF_8)).contains("explained").contains("Nobody comes that way.");
    }

    @Test
    void a_database_that_cannot_be_reached_is_no_clean_bill() throws Exception {
        database.stop(0);
        assertThat(run()).isEqualTo(CheckParts.UNREACHED);
        assertThat(said.toString(UTF_8)).contains("could not be asked");
    }

    private int run() throws Exception {
        var bill = Files.writeString(folder.resolve("parts.json"), """
                {"components":[{"purl":"pkg:maven/org.one/one@1?type=jar"},
                 {"name":"Server","components":[{"purl":"pkg:maven/org.two/inside@2"}]}]}
                """);
        var address = URI.create("http://127.0.0.1:" + database.getAddress().getPort());
        return CheckParts.run(bill, explained, address, new PrintStream(said, true, UTF_8));
    }

    private void answer(String path, String body) {
        database.createContext(path, exchange -> {
            asked.updateAndGet(before -> before + read(exchange));
            exchange.sendResponseHeaders(200, body.getBytes(UTF_8).length);
            exchange.getResponseBody().write(body.getBytes(UTF_8));
            exchange.close();
        });
    }

    private static String read(com.sun.net.httpserver.HttpExchange exchange) {
        try {
            return new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
