package org.foundation.portal.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LostInputTest {

    @Test
    void leads_back_to_the_form_with_its_key() {
        assertThat(LostInput.again("http://localhost:8080/meetings/board-2026-06-09/minutes", "localhost:8080", "/x"))
                .isEqualTo("/meetings/board-2026-06-09/minutes");
    }

    @Test
    void a_lost_ballot_page_knows_its_vote_by_the_form_or_the_address_and_nothing_else() {
        assertThat(LostInput.poll("board-2027", "/ballots/check")).isEqualTo("board-2027");
        assertThat(LostInput.poll(null, "/ballots/board-2027")).isEqualTo("board-2027");
        assertThat(LostInput.poll(null, "/ballots/board-2027/check?a=b")).isEqualTo("board-2027");
        assertThat(LostInput.poll("\"><b>", "/ballots/check")).isNull();
        assertThat(LostInput.poll(null, "/ballots//evil-1")).isNull();
    }

    @Test
    void never_leads_to_another_site() {
        assertThat(LostInput.again("https://elsewhere.example/meetings/minutes", "localhost:8080", "/x"))
                .isEqualTo("/x");
        assertThat(LostInput.again("http://localhost:8080//elsewhere.example/a", "localhost:8080", "/x"))
                .isEqualTo("/x");
        assertThat(LostInput.again("javascript:alert(1)", "localhost:8080", "/x"))
                .isEqualTo("/x");
        assertThat(LostInput.again("http://local host", "localhost:8080", "/x")).isEqualTo("/x");
        assertThat(LostInput.again(null, "localhost:8080", "/x")).isEqualTo("/x");
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
        sent.put("since", new String[] {"2"});
        assertThat(LostInput.answers(sent, "since=2", "/meetings/board-2026/correct"))
                .containsExactly(new LostInput.Field("place", "Oslo"), new LostInput.Field("text", "x".repeat(40)));
    }
}
