package org.foundation.portal.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foundation.portal.journey.Browser;
import org.foundation.portal.site.web.Portal.Visited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every state that somebody can have, sent to every page there is: a state opens the page it came from and no other.
/// The pages are those of the tree, so that a new one is among them by itself.
class SealedViewStateIT {

    private static final int EXPIRED = 440;

    @Test
    void a_state_of_a_public_page_opens_no_other_page() throws Exception {
        var visitor = Portal.asAnybody();
        var forms = withForms(visitor.visit("/"));
        assertThat(forms).isNotEmpty();
        assertThat(openedBy(forms, visitor, "")).isEmpty();
    }

    @Test
    void a_state_of_a_members_page_opens_no_other_page() throws Exception {
        var cookies = cookiesOf("ada");
        var ada = new Portal(cookies);
        var forms = withForms(ada.visit("/", "/members/mine", "/members/eligible"));
        assertThat(forms).hasSizeGreaterThan(4);
        assertThat(openedBy(forms, ada, cookies)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stateless", "", "1:2", "-1234567890123456789:1", "no-number", ":", "a:b:c"})
    void what_was_never_a_state_is_a_form_that_has_expired(String state) throws Exception {
        var visitor = Portal.asAnybody();
        for (var page : List.of("/meetings/approve", "/transparency", "/ballots/check")) {
            assertThat(visitor.post(page, "", "jakarta.faces.ViewState=" + state)
                            .statusCode())
                    .as(page)
                    .isEqualTo(EXPIRED);
        }
    }

    @Test
    void a_state_opens_its_own_page() throws Exception {
        var visitor = Portal.asAnybody();
        for (var form : withForms(visitor.visit("/")).values()) {
            assertThat(visitor.post(form.address(), form.cookie(), form.form()).statusCode())
                    .as(form.address())
                    .isEqualTo(200);
        }
    }

    private static List<String> openedBy(Map<String, Visited> forms, Portal person, String cookies) throws Exception {
        var opened = new ArrayList<String>();
        for (var from : forms.entrySet()) {
            var form = from.getValue();
            for (var page : Portal.pages()) {
                if (page.equals(from.getKey())) {
                    continue;
                }
                var answer = person.post(page, cookies.isEmpty() ? form.cookie() : cookies, form.form());
                if (answer.statusCode() != EXPIRED) {
                    opened.add(answer.statusCode() + " " + page + " by the state of " + form.address());
                }
            }
        }
        return opened;
    }

    private static Map<String, Visited> withForms(Map<String, Visited> visited) {
        return visited.entrySet().stream()
                .filter(it -> !it.getValue().form().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String cookiesOf(String username) {
        try (var person = Browser.signedIn(username)) {
            return person.page().context().cookies().stream()
                    .filter(it -> it.httpOnly && it.path.equals("/"))
                    .map(it -> it.name + "=" + it.value)
                    .collect(Collectors.joining("; "));
        }
    }
}
