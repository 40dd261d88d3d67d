package org.foundation.portal.site.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import org.foundation.portal.journey.Browser;
import org.foundation.portal.launch.PortalUnderTest;
import org.junit.jupiter.api.Test;

/// The limits of the whole server, as it is configured; those of the gate alone are attacked by `GateTest`.
class RequestLimitsIT {

    private static final Path LOG = Path.of("target/portal-under-test/log/wildfly.log");

    @Test
    void three_hundred_forms_that_hardly_arrive_keep_no_reader_waiting() throws Exception {
        var slow = new ArrayList<Raw>();
        try {
            for (int i = 0; i < 300; i++) {
                slow.add(send("POST /design HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: 60000\r\n" + host() + "\r\na"));
            }
            assertThat(Portal.asAnybody().get("/").statusCode()).isEqualTo(200);
        } finally {
            for (var one : slow) {
                one.close();
            }
        }
    }

    @Test
    void a_form_does_not_come_by_a_reading_method() throws Exception {
        assertThat(Portal.asAnybody()
                        .get("/ballots/check?jakarta.faces.ViewState=1:2&form=form")
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void headers_are_no_longer_than_they_may_be() throws Exception {
        try (var answer = send("GET / HTTP/1.1\r\nX-Long: " + "a".repeat(40_000) + "\r\n" + host() + "\r\n")) {
            assertThat(answer.everything()).doesNotContain("200 OK");
        }
    }

    @Test
    void what_nobody_can_read_is_refused_in_one_line_at_most() throws Exception {
        var before = Files.size(LOG);
        assertThat(statusOf("GET / HTTP/1.1\r\nCookie: a=\u0001\r\n" + host() + "\r\n"))
                .isEqualTo(400);
        assertThat(statusOf(posted("application/x-www-form-urlencoded", "a=1&".repeat(1500))))
                .isEqualTo(400);
        assertThat(statusOf(posted(
                        "multipart/form-data; boundary=x",
                        "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nunfinished")))
                .isEqualTo(400);
        assertThat(statusOf(posted("application/x-www-form-urlencoded", "a=b%00c")))
                .isEqualTo(400);
        assertThat(statusOf(posted("application/x-www-form-urlencoded", "jakarta.faces.ViewState=stateless")))
                .isEqualTo(440);
        assertThat(statusOf("GET /?a=%zz HTTP/1.1\r\n" + host() + "\r\n")).isBetween(400, 499);
        assertThat(logged(before).lines().filter(line -> line.startsWith("\tat ")))
                .isEmpty();
        assertThat(logged(before).length()).isLessThan(6 * 300);
    }

    @Test
    void whatever_host_a_request_names_its_answer_leads_to_the_portal() throws Exception {
        try (var answer = send("GET /people/inbox HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")) {
            assertThat(answer.everything())
                    .contains("Location: " + PortalUnderTest.running().address() + "/sign-in")
                    .doesNotContain("evil.example");
        }
    }

    @Test
    void no_other_protocol_is_agreed_upon() throws Exception {
        try (var answer = send("GET / HTTP/1.1\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"
                + "HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n" + host() + "\r\n")) {
            assertThat(answer.status()).isEqualTo(200);
        }
    }

    @Test
    void the_server_does_not_name_its_console() throws Exception {
        assertThat(Portal.asAnybody().get("/console").statusCode()).isEqualTo(404);
    }

    @Test
    void a_public_page_without_a_form_begins_no_session() throws Exception {
        var forms = Set.of("/ballots/check", "/ballots/again");
        var begun = new ArrayList<String>();
        var visited = Portal.asAnybody().visit("/", "/design");
        assertThat(visited.values()).extracting(it -> it.answer().statusCode()).containsOnly(200, 302);
        for (var page : visited.entrySet()) {
            var isShown = page.getValue().answer().statusCode() == 200;
            if (isShown && !page.getValue().cookie().isEmpty() && !forms.contains(page.getKey())) {
                begun.add(page.getValue().address());
            }
        }
        assertThat(begun).isEmpty();
    }

    @Test
    void a_file_that_is_too_large_is_answered_by_a_page_that_says_so() {
        try (var theo = Browser.signedIn("theo")) {
            theo.go("/finances/import");
            theo.page().setInputFiles("#file", new FilePayload("year.csv", "text/csv", new byte[9 << 20]));
            theo.page().locator("form[enctype] [type=submit]").first().click();
            theo.reads("This file is too large").accessible();
        }
    }

    private static int statusOf(String request) throws IOException {
        try (var answer = send(request)) {
            return answer.status();
        }
    }

    private static Raw send(String request) throws IOException {
        return Raw.send(Portal.at("/").getPort(), request);
    }

    private static String posted(String type, String body) {
        return "POST /ballots/check HTTP/1.1\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length() + "\r\n"
                + host() + "\r\n" + body;
    }

    private static String host() {
        return "Host: " + Portal.at("/").getAuthority() + "\r\n";
    }

    private static String logged(long before) throws IOException {
        try (var log = Files.newInputStream(LOG)) {
            log.skipNBytes(before);
            return new String(log.readAllBytes(), UTF_8);
        }
    }
}
