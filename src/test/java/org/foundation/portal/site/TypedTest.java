package org.foundation.portal.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void leads_back_to_the_form_with_its_key() {
        assertThat(Typed.again(
                        "http://localhost:8080/meetings/minutes?meeting=board-2026-06-09", "localhost:8080", "/x"))
                .isEqualTo("/meetings/minutes?meeting=board-2026-06-09");
    }

    @Test
    void never_leads_to_another_site() {
        assertThat(Typed.again("https://elsewhere.example/meetings/minutes", "localhost:8080", "/x"))
                .isEqualTo("/x");
        assertThat(Typed.again("javascript:alert(1)", "localhost:8080", "/x")).isEqualTo("/x");
        assertThat(Typed.again("http://local host", "localhost:8080", "/x")).isEqualTo("/x");
        assertThat(Typed.again(null, "localhost:8080", "/x")).isEqualTo("/x");
    }
}
