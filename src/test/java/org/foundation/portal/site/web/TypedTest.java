package org.foundation.portal.site.web;

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
    void a_lost_ballot_page_knows_its_vote_by_the_form_or_the_address_and_nothing_else() {
        assertThat(Typed.poll("board-2027", "/ballots/cast")).isEqualTo("board-2027");
        assertThat(Typed.poll(null, "/ballots/cast?poll=board-2027")).isEqualTo("board-2027");
        assertThat(Typed.poll("\"><b>", "/ballots/cast")).isNull();
        assertThat(Typed.poll(null, "/ballots/cast?poll=//evil")).isNull();
    }

    @Test
    void never_leads_to_another_site() {
        assertThat(Typed.again("https://elsewhere.example/meetings/minutes", "localhost:8080", "/x"))
                .isEqualTo("/x");
        assertThat(Typed.again("http://localhost:8080//elsewhere.example/a", "localhost:8080", "/x"))
                .isEqualTo("/x");
        assertThat(Typed.again("javascript:alert(1)", "localhost:8080", "/x")).isEqualTo("/x");
        assertThat(Typed.again("http://local host", "localhost:8080", "/x")).isEqualTo("/x");
        assertThat(Typed.again(null, "localhost:8080", "/x")).isEqualTo("/x");
    }

    @Test
    void what_was_typed_is_given_back_and_nothing_else() {
        var sent = new java.util.TreeMap<String, String[]>();
        sent.put("jakarta.faces.ViewState", new String[] {"1:2"});
        sent.put("meeting", new String[] {"board-2026"});
        sent.put("form", new String[] {"form"});
        sent.put("guests", new String[] {""});
        sent.put("declare", new String[] {"Declare this employer"});
        sent.put("place", new String[] {"Oslo"});
        sent.put("text", new String[] {"x".repeat(40)});
        assertThat(Typed.answers(sent, "meeting=board-2026"))
                .containsExactly(new Typed.Answer("place", "Oslo"), new Typed.Answer("text", "x".repeat(40)));
    }
}
