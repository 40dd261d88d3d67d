package org.foundation.portal.identity;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foundation.portal.launch.PortalUnderTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Plain HTTP with a jar of cookies, for attacks that a browser would not make: nothing is followed unasked, cookies
/// can
/// be planted, and those of Keycloak are sent though they are for https and this machine is not.
public final class PlainBrowser {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Set<Integer> REDIRECTS = Set.of(302, 303);

    /// Name and value, by the port that set it.
    private final Map<Integer, Map<String, String>> cookies = new TreeMap<>();

    private final Map<String, String> headers = new LinkedHashMap<>();

    /// An answer, where it came from, and where it leads.
    public record Answer(URI address, int status, String body, String location) {

        public Document page() {
            return Jsoup.parse(body, address.toString());
        }

        public boolean leadsOn() {
            return REDIRECTS.contains(status);
        }

        /// What a form holds before anything is typed, with what is typed.
        Map<String, String> filled(Element form, String... typed) {
            var fields = new LinkedHashMap<String, String>();
            form.select("input[name]:not([type=submit]):not([type=checkbox])")
                    .forEach(it -> fields.put(it.attr("name"), it.attr("value")));
            for (int i = 0; i < typed.length; i += 2) {
                fields.put(typed[i], typed[i + 1]);
            }
            return fields;
        }
    }

    public PlainBrowser with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public void plant(int port, String name, String value) {
        cookies.computeIfAbsent(port, it -> new LinkedHashMap<>()).put(name, value);
    }

    public String cookie(int port, String name) {
        return cookies.getOrDefault(port, Map.of()).getOrDefault(name, "");
    }

    public static String portal(String path) {
        return PortalUnderTest.running().address() + path;
    }

    public static String realm(String path) {
        return "http://localhost:" + PortalUnderTest.running().ports().keycloak() + "/realms/portal" + path;
    }

    public Answer get(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    public Answer post(String address, Map<String, String> form) {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
    }

    public Answer send(HttpRequest.Builder request) {
        var address = request.build().uri();
        headers.forEach(request::header);
        var jar = cookies.computeIfAbsent(address.getPort(), it -> new LinkedHashMap<>());
        if (!jar.isEmpty()) {
            request.header(
                    "Cookie",
                    jar.entrySet().stream()
                            .map(it -> it.getKey() + "=" + it.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(line -> keep(jar, line));
            return new Answer(
                    address,
                    answer.statusCode(),
                    answer.body(),
                    answer.headers()
                            .firstValue("Location")
                            .map(to -> address.resolve(to).toString())
                            .orElse(""));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void keep(Map<String, String> jar, String line) {
        var pair = line.split(";", 2)[0].split("=", 2);
        if (pair.length == 1 || pair[1].isEmpty() || line.contains("Max-Age=0")) {
            jar.remove(pair[0]);
        } else {
            jar.put(pair[0], pair[1]);
        }
    }

    public static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /// To the first page there is to read.
    public Answer follow(Answer answer) {
        var at = answer;
        for (int i = 0; at.leadsOn() && i < 20; i++) {
            at = get(at.location());
        }
        return at;
    }

    public Answer go(String address) {
        return follow(get(address));
    }

    /// Fills in the one form of a page of Keycloak's; what comes of it is not followed.
    public Answer submit(Answer page, String... typed) {
        var form = page.page().select("form[method=post]").first();
        if (form == null) {
            throw new AssertionError(
                    "no form on " + page.address() + ":\n" + page.page().text());
        }
        return post(form.absUrl("action"), page.filled(form, typed));
    }

    /// As far as the answer that leads back to the portal, which is not followed.
    public Answer password(String door, String username, String password) {
        return submit(go(portal(door)), "username", username, "password", password);
    }

    public PlainBrowser signIn(String username, String password) {
        follow(password("/sign-in?returnTo=/", username, password));
        return this;
    }

    /// Presses a button of a page of the portal.
    public Answer press(Answer page, String button) {
        var form = page.page().getElementById("form");
        if (form == null) {
            throw new AssertionError(
                    "no form on " + page.address() + ":\n" + page.page().text());
        }
        headers.put("Origin", PortalUnderTest.running().address());
        var answer = post(form.absUrl("action"), page.filled(form, button, button));
        headers.remove("Origin");
        return answer;
    }
}
