package org.foundation.portal.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
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
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What reaches the adapter of an answer that the sign-in service is said to have given.
class DoorTest {

    private static final String ANSWER = "?code=junk&state=abc";
    private static final String STATE = "OAuth_Token_Request_State=abc";

    private static Undertow server;
    private static String portal;

    private final HttpClient browser = HttpClient.newHttpClient();

    @BeforeAll
    static void open() throws Exception {
        var container = Servlets.newContainer()
                .addDeployment(Servlets.deployment()
                        .setDeploymentName("door")
                        .setContextPath("/")
                        .setClassLoader(DoorTest.class.getClassLoader())
                        .addServletExtension(new Door())
                        .addServlet(Servlets.servlet(
                                        "adapter", Adapter.class, new ImmediateInstanceFactory<>(new Adapter()))
                                .addMapping("/*")));
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
    @ValueSource(strings = {"/", "/by-laws", "/sign-in", "/sign-in/door/x"})
    void an_answer_of_the_sign_in_service_is_taken_off_every_other_address(String path) throws Exception {
        var answer = get(path + ANSWER, STATE);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains(path);
    }

    @Test
    void an_address_that_leads_elsewhere_leads_home() throws Exception {
        assertThat(get("//elsewhere.example/" + ANSWER, STATE).headers().firstValue("Location"))
                .contains("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {Door.PATH, Door.OFFICERS})
    void whoever_did_not_begin_here_brings_no_answer_through_a_door(String door) throws Exception {
        var answer = get(door + ANSWER, STATE);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(get(door + ANSWER, "a=b").statusCode()).isEqualTo(302);
        assertThat(get(door + "?code=junk", STATE).statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {Door.PATH, Door.OFFICERS})
    void whoever_began_here_comes_through_with_a_session_nobody_held(String door) throws Exception {
        var begun = session(get("/begin", "a=b"));
        var through = get(door + ANSWER, STATE + "; " + begun);
        assertThat(through.body()).contains("reached");
        assertThat(session(through)).isNotEqualTo(begun);
    }

    @Test
    void every_other_address_is_left_as_it_is() throws Exception {
        assertThat(get("/polls/list?state=open", "a=b").body()).contains("reached");
        assertThat(get(Door.PATH, "a=b").body()).contains("reached");
    }

    private HttpResponse<String> get(String address, String cookies) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(portal + address)).header("Cookie", cookies);
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String session(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    /// Stands where the adapter does, and says that it was reached.
    private static final class Adapter extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getRequestURI().equals("/begin")) {
                request.getSession().setAttribute(SignInServlet.RETURN_TO, "/");
            }
            response.getWriter().println("reached");
        }
    }
}
