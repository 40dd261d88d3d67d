package org.foundation.portal.site.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foundation.portal.launch.PortalUnderTest;

/// The running portal as somebody without a browser sees it: addresses, answers, and the pages there are.
final class Portal {

    private static final int ALIKE = 4;
    private static final Path WEBAPP = Path.of("webapp");
    private static final Pattern LINK = Pattern.compile("href=\"(/[a-z][A-Za-z0-9/-]*(?:\\?[^\"#]*)?)\"");

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();
    private final String cookies;

    Portal(String cookies) {
        this.cookies = cookies;
    }

    static Portal asAnybody() {
        return new Portal("");
    }

    static URI at(String path) {
        return URI.create(PortalUnderTest.running().address() + path);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String cookie, String form) throws IOException, InterruptedException {
        return client.send(
                request(path)
                        .setHeader("Cookie", cookie)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(60));
        return cookies.isEmpty() ? request : request.header("Cookie", cookies);
    }

    /// `/room/verb` of every page in the tree of the application.
    static List<String> pages() throws IOException {
        try (var files = Files.walk(WEBAPP)) {
            return files.map(file -> "/" + WEBAPP.relativize(file))
                    .filter(file ->
                            file.endsWith(".xhtml") && !file.startsWith("/WEB-INF/") && !file.startsWith("/resources/"))
                    .map(file -> file.replaceAll("(index)?[.]xhtml$", ""))
                    .sorted()
                    .toList();
        }
    }

    /// An answer of each page that links lead to from these, by its place in the tree; of several alike the one with a
    /// form.
    Map<String, Visited> visit(String... first) throws IOException, InterruptedException {
        var found = new LinkedHashMap<String, Visited>();
        var seen = new HashSet<String>();
        var waiting = new ArrayDeque<>(List.of(first));
        while (!waiting.isEmpty()) {
            var address = waiting.poll();
            var page = PagesOfTheTree.page(address);
            if (!seen.add(address)
                    || seen.stream()
                                    .filter(it -> PagesOfTheTree.page(it).equals(page))
                                    .count()
                            > ALIKE) {
                continue;
            }
            var visited = new Visited(address, get(address));
            found.merge(page, visited, (before, now) -> before.form().isEmpty() ? now : before);
            links(visited.answer().body())
                    .filter(link -> !link.startsWith("/sign-in"))
                    .forEach(waiting::add);
        }
        return found;
    }

    private static Stream<String> links(String page) {
        return LINK.matcher(page).results().map(it -> it.group(1).replace("&amp;", "&"));
    }

    /// An answer, and the address it came from.
    record Visited(String address, HttpResponse<String> answer) {

        private static final Pattern STATE = Pattern.compile("ViewState\"[^>]*value=\"([^\"]+)\"");

        /// The view state in the page, as a form sends it; empty if there is none.
        String form() {
            var state = STATE.matcher(answer.body());
            return state.find() && !state.group(1).equals("stateless")
                    ? "jakarta.faces.ViewState=" + java.net.URLEncoder.encode(state.group(1), StandardCharsets.UTF_8)
                    : "";
        }

        String cookie() {
            return String.join(
                    "; ",
                    answer.headers().allValues("Set-Cookie").stream()
                            .map(it -> it.replaceAll(";.*", ""))
                            .toList());
        }
    }
}
