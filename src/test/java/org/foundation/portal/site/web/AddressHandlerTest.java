package org.foundation.portal.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.server.handlers.resource.PathResourceManager;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/// The pages of the tree behind their addresses, in the server that the portal runs in, with a servlet in their place
/// that tells what it is asked for.
class AddressHandlerTest {

    private static Undertow server;
    private static String portal;

    private final HttpClient browser = HttpClient.newHttpClient();

    @BeforeAll
    static void open() throws Exception {
        var pages = Servlets.servlet("pages", Telling.class, new ImmediateInstanceFactory<>(new Telling()))
                .addMapping("/elsewhere/*");
        PagesOfTheTree.all().keySet().forEach(pages::addMapping);
        PagesOfTheTree.served().forEach(pages::addMapping);
        var container = Servlets.newContainer()
                .addDeployment(Servlets.deployment()
                        .setDeploymentName("addresses")
                        .setContextPath("/")
                        .setClassLoader(AddressHandlerTest.class.getClassLoader())
                        .setResourceManager(new PathResourceManager(Path.of("webapp")))
                        .addServletExtension(new AddressHandler())
                        .addServlet(pages));
        container.deploy();
        server = Undertow.builder()
                .addHttpListener(0, "localhost")
                .setHandler(container.start())
                .build();
        server.start();
        portal = "http://localhost:"
                + ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
    }

    @AfterAll
    static void close() {
        server.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "/elections, /elections/list election=null",
        "/elections/board-2027, /elections/show election=board-2027",
        "/elections/board-2027/result, /elections/result election=board-2027",
        "/elections/board-2027/count.json, /elections/count.json election=board-2027",
        "/elections/call, /elections/call election=null",
        "/by-laws?on=2026-01-01, /bylaws/list election=null",
    })
    void an_address_opens_its_page(String address, String opened) throws Exception {
        assertThat(get(address).body()).startsWith(opened + "\n");
    }

    @Test
    void what_was_asked_for_stays_what_the_request_says_of_itself() throws Exception {
        assertThat(get("/elections/board-2027/answer?challenge=3").body())
                .isEqualTo("/elections/answer election=board-2027\n/elections/board-2027/answer challenge=3");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "old-addresses.csv")
    void an_old_address_leads_to_the_lasting_one_for_good(String old, String lasting) throws Exception {
        var answer = get(old);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(lasting);
        assertThat(get(lasting).statusCode()).isEqualTo(200);
    }

    @Test
    void a_form_is_led_nowhere_and_opens_the_page_of_the_thing_in_its_address() throws Exception {
        assertThat(post("/elections/nominate?election=board-2027", "election=by-2026")
                        .body())
                .startsWith("/elections/nominate election=board-2027");
        assertThat(post("/elections/board-2027/nominate?election=by-2026", "election=by-2026")
                        .body())
                .startsWith("/elections/nominate election=board-2027");
    }

    @Test
    void nothing_is_opened_that_is_no_page() throws Exception {
        for (var address : new String[] {
            "/elections/board-2027/call", "/WEB-INF/layout.xhtml", "/elections/..%2f..%2fWEB-INF/show", "/nowhere/a-1"
        }) {
            assertThat(get(address).statusCode()).as(address).isEqualTo(404);
        }
    }

    @Test
    void a_room_without_a_list_leads_to_where_its_things_are() throws Exception {
        var answer = get("/ballots");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/");
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(portal + address)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String address, String form) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(portal + address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static final class Telling extends HttpServlet {

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter()
                    .write(request.getServletPath() + " election=" + request.getParameter("election") + "\n"
                            + request.getRequestURI() + " " + request.getQueryString());
        }
    }
}
