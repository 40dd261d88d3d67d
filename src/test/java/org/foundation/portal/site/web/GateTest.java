package org.foundation.portal.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The gate and the filter behind it, before a page that answers everything, in the server's own HTTP with four
/// workers.
class GateTest {

    private static final String ADDRESS = "https://portal.example";
    private static final String FORM = "application/x-www-form-urlencoded";

    private static Undertow server;
    private static int port;

    @BeforeAll
    static void open() throws Exception {
        System.setProperty("portal.address", ADDRESS);
        var deployment = Servlets.deployment()
                .setDeploymentName("gate")
                .setContextPath("/")
                .setClassLoader(GateTest.class.getClassLoader())
                .addServlet(Servlets.servlet("page", Page.class, new ImmediateInstanceFactory<>(new Page()))
                        .setMultipartConfig(
                                new MultipartConfigElement(null, RequestLimits.UPLOAD, RequestLimits.UPLOAD, 1 << 20))
                        .addMapping("/*"))
                .addFilter(Servlets.filter("forgery", ForgeryFilter.class))
                .addFilterUrlMapping("forgery", "/*", DispatcherType.REQUEST);
        var container = Servlets.newContainer().addDeployment(deployment);
        container.deploy();
        server = Undertow.builder()
                .addHttpListener(0, "localhost")
                .setIoThreads(2)
                .setWorkerThreads(4)
                .setHandler(container.start())
                .build();
        server.start();
        port = ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
    }

    @AfterAll
    static void close() {
        server.stop();
        System.clearProperty("portal.address");
    }

    @Test
    void three_hundred_forms_that_hardly_arrive_keep_no_reader_waiting() throws Exception {
        var slow = new ArrayList<Raw>();
        try {
            for (int i = 0; i < 300; i++) {
                slow.add(Raw.send(port, begun(60_000)));
            }
            for (int i = 0; i < 20; i++) {
                assertThat(statusOf("GET / HTTP/1.1\r\nHost: a\r\n\r\n")).isEqualTo(200);
            }
        } finally {
            close(slow);
        }
    }

    @Test
    void a_form_that_does_not_arrive_is_given_up() throws Exception {
        try (var slow = Raw.send(port, begun(60_000))) {
            assertThat(slow.everything()).isEmpty();
        }
    }

    @Test
    void large_forms_wait_for_each_other_small_ones_do_not_and_whoever_stops_sending_gives_the_place_back()
            throws Exception {
        var idle = new ArrayList<Raw>();
        try {
            for (int i = 0; i < RequestLimits.LARGE_AT_ONCE + 1; i++) {
                idle.add(Raw.send(port, begun(1_000_000)));
            }
            assertThat(statusOf(posted(FORM, "a=b"))).isEqualTo(200);
            var answers = new ArrayList<Integer>();
            for (var one : idle) {
                answers.add(one.status());
            }
            assertThat(answers).containsOnly(0, 503).containsOnlyOnce(503);
            assertThat(statusOf(posted(FORM, "a=" + "b".repeat(70_000)))).isEqualTo(200);
        } finally {
            close(idle);
        }
    }

    @Test
    void a_form_that_arrives_in_pieces_arrives() throws Exception {
        try (var slow = Raw.send(port, begun(100_000))) {
            for (int i = 0; i < 100; i++) {
                slow.socket().getOutputStream().write("b".repeat(999).getBytes());
                slow.socket().getOutputStream().flush();
            }
            slow.socket().getOutputStream().write("b".repeat(99).getBytes());
            assertThat(slow.status()).isEqualTo(200);
        }
    }

    @Test
    void words_in_every_script_arrive_as_they_were_written() throws Exception {
        try (var answer = Raw.send(port, posted(FORM, "a=%E6%9D%B1%C3%A9"))) {
            assertThat(new String(answer.everything().getBytes("ISO-8859-1"), "UTF-8"))
                    .contains("東é");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000000\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 3000\r\nContent-Type: multipart/form-data; boundary=x\r\n\r\n",
                "HEAD / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n",
                "OPTIONS / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nCookie: a=\u0001\r\n\r\n"
            })
    void a_body_of_a_reading_method_and_signs_that_are_none_are_refused_unread(String request) throws Exception {
        assertThat(statusOf(request)).isEqualTo(400);
    }

    @Test
    void a_body_of_no_known_length_is_refused() throws Exception {
        assertThat(statusOf("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"))
                .isEqualTo(411);
        assertThat(statusOf("POST / HTTP/1.1\r\nHost: a\r\n\r\n")).isEqualTo(411);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"})
    void no_other_method_reaches_a_page(String method) throws Exception {
        assertThat(statusOf(method + " / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n"))
                .isEqualTo(405);
    }

    @Test
    void a_form_does_not_come_by_a_reading_method() throws Exception {
        try (var answer = Raw.send(
                port,
                "GET /a?jakarta.faces.ViewState=1:2&form=form HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")) {
            assertThat(answer.everything()).contains(" 405 ").contains("Allow: POST");
        }
        assertThat(statusOf("HEAD /?jakarta%2Efaces.source=x HTTP/1.1\r\nHost: a\r\n\r\n"))
                .isEqualTo(405);
    }

    @Test
    void a_long_address_is_refused() throws Exception {
        assertThat(statusOf("GET /sign-in?returnTo=/" + "a".repeat(8000) + " HTTP/1.1\r\nHost: a\r\n\r\n"))
                .isEqualTo(414);
    }

    @Test
    void what_cannot_be_read_as_a_form_is_refused() throws Exception {
        assertThat(statusOf(posted(FORM, "a=1&".repeat(1500)))).isEqualTo(400);
        assertThat(statusOf(posted(FORM, "a=b%00c"))).isEqualTo(400);
        assertThat(statusOf(posted(
                        "multipart/form-data; boundary=x",
                        "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nunfinished")))
                .isEqualTo(400);
    }

    @Test
    void what_is_too_large_is_read_to_its_end_and_then_refused() throws Exception {
        assertThat(statusOf(posted(FORM, "a".repeat((int) RequestLimits.FORM + 1))))
                .isEqualTo(413);
        assertThat(statusOf(begun(RequestLimits.THROWN_AWAY + 1))).isEqualTo(413);
    }

    @Test
    void a_file_may_be_larger_where_files_are_taken() throws Exception {
        var file = posted(FORM, "a=" + "b".repeat((int) RequestLimits.FORM));
        assertThat(statusOf(file)).isEqualTo(413);
        assertThat(statusOf(file.replaceFirst("/", "/finances/import"))).isEqualTo(200);
    }

    @Test
    void whatever_host_a_request_names_the_portals_address_takes_its_place() throws Exception {
        try (var answer = Raw.send(port, "GET /a HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")) {
            assertThat(answer.everything()).contains(ADDRESS + "/a").doesNotContain("evil.example");
        }
    }

    @Test
    void a_client_that_asks_first_is_told_not_to() throws Exception {
        try (var answer = Raw.send(
                port,
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Type: " + FORM
                        + "\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n")) {
            assertThat(answer.status()).isEqualTo(417);
        }
    }

    private static int statusOf(String request) throws IOException {
        try (var answer = Raw.send(port, request)) {
            return answer.status();
        }
    }

    private static void close(List<Raw> all) throws IOException {
        for (var one : all) {
            one.close();
        }
    }

    private static String begun(long length) {
        return "POST / HTTP/1.1\r\nHost: a\r\nContent-Type: " + FORM + "\r\nContent-Length: " + length + "\r\n\r\na";
    }

    private static String posted(String type, String body) {
        return "POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: " + type + "\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body;
    }

    /// Says the address it was asked by and what was sent.
    private static final class Page extends HttpServlet {

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setCharacterEncoding("UTF-8");
            response.getWriter().println(request.getRequestURL());
            var sent = request.getParameter("a");
            response.getWriter().println(sent == null || sent.length() > 100 ? "" : sent);
        }
    }
}
