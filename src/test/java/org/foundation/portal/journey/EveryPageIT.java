package org.foundation.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.foundation.portal.launch.PortalUnderTest;
import org.foundation.portal.site.web.PagesOfTheTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Follows every link from the front page, as different people: each page answers, is within WCAG 2.2 AA, keeps to
/// the policy, fits a phone, and weighs little. Of many alike (`/elections/…`) a few are opened, and one is inspected.
class EveryPageIT {

    private static final int ALIKE = 2;
    private static final Set<String> INSPECTED = new HashSet<>();
    /// Bytes of one page's own document, before compression.
    private static final int HEAVIEST = 60_000;

    @ParameterizedTest
    @ValueSource(strings = {"", "ada", "linus", "margaret", "elena", "sofia", "theo", "dora", "nova"})
    void every_page_that_can_be_reached_is_as_it_should_be(String username) {
        try (var person = username.isEmpty() ? Browser.anyone() : Browser.signedIn(username)) {
            var seen = new LinkedHashSet<String>();
            var waiting = new ArrayDeque<>(List.of("/", "/members/mine", "/members/eligible", "/transparency"));
            if (username.isEmpty()) {
                waiting.remove("/members/mine");
                waiting.remove("/members/eligible");
            }
            var wrong = new ArrayList<String>();
            while (!waiting.isEmpty()) {
                var address = waiting.poll();
                if (!seen.add(address)) {
                    continue;
                }
                look(person, address, wrong);
                links(person).stream()
                        .filter(link ->
                                !seen.contains(link) && !waiting.contains(link) && alike(link, seen, waiting) < ALIKE)
                        .forEach(waiting::add);
            }
            assertThat(wrong).isEmpty();
            assertThat(seen).hasSizeGreaterThan(15);
        }
    }

    private static void look(Browser.Person person, String address, List<String> wrong) {
        Response answer = person.page().navigate(address);
        var expected = Set.of(200, 403).contains(answer.status());
        if (!expected) {
            wrong.add(answer.status() + " " + address);
            return;
        }
        if (answer.body().length > HEAVIEST) {
            wrong.add(answer.body().length + " bytes: " + address);
        }
        if (!INSPECTED.add(PagesOfTheTree.page(address))) {
            return;
        }
        try {
            person.accessible();
        } catch (AssertionError e) {
            wrong.add(address + ": " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
    }

    /// Pages of the portal that this page links to: no files, no doors.
    @SuppressWarnings("unchecked")
    private static List<String> links(Browser.Person person) {
        if (!person.page().url().startsWith(PortalUnderTest.running().address())) {
            return List.of();
        }
        var hrefs = (List<String>)
                person.page()
                        .evaluate(
                                "[...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin).map(a => a.pathname + a.search)");
        return hrefs.stream()
                // votes that the test of the ballot box made, with no election around them
                .filter(href -> !href.contains("/box-"))
                .filter(href -> !href.startsWith("/sign-in") && !href.matches("/members/(apply|eligible|mine).*"))
                .filter(href -> !href.matches(".*\\.(csv|json|blt|svg|txt|md|pdf)([?].*)?"))
                .distinct()
                .toList();
    }

    private static long alike(String link, Set<String> seen, java.util.Collection<String> waiting) {
        var page = PagesOfTheTree.page(link);
        return java.util.stream.Stream.concat(seen.stream(), waiting.stream())
                .filter(other -> PagesOfTheTree.page(other).equals(page))
                .count();
    }
}
