package org.foundation.portal.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    private static final Set<String> NONE = Set.of();

    private final Addresses addresses = new Addresses(
            Map.of(
                    "/elections/list", NONE,
                    "/elections/call", NONE,
                    "/elections/show", Set.of("election"),
                    "/elections/result", Set.of("election"),
                    "/elections/review", Set.of("election", "candidate"),
                    "/ballots/cast", Set.of("poll"),
                    "/bylaws/list", Set.of("on"),
                    "/members/list", Set.of("q"),
                    "/people/inbox", Set.of("letter"),
                    "/transparency/show", Set.of("page")),
            Set.of("/elections/count.json", "/sign-in"));

    @ParameterizedTest
    @CsvSource({
        "/elections/list, '', /elections",
        "/elections/show, election=board-2027, /elections/board-2027",
        "/elections/result, election=board-2027, /elections/board-2027/result",
        "/elections/review, candidate=x&election=board-2027&q=a%20b, /elections/board-2027/review/x?q=a%20b",
        "/elections/review, candidate=x, /elections/review?candidate=x",
        "/elections/board-2027/review, candidate=x, /elections/board-2027/review/x",
        "/elections/board-2027/review/x, candidate=x, /elections/board-2027/review/x",
        "/members/inbox, letter=3, /people/inbox?letter=3",
        "/elections/count.json, election=board-2027, /elections/board-2027/count.json",
        "/elections/show.xhtml, election=board-2027, /elections/board-2027",
        "/elections/, '', /elections",
        "/elections/board-2027/, '', /elections/board-2027",
        "/elections/board-2027/show, '', /elections/board-2027",
        "/elections/board-2027/result, election=board-2027, /elections/board-2027/result",
        "/ballots/cast, poll=board-2027, /ballots/board-2027",
        "/bylaws/list, on=2026-01-01, /by-laws?on=2026-01-01",
        "/bylaws, '', /by-laws",
        "/transparency/show, page=2, /transparency?page=2",
        "/members/list, q=ada&page=2, /members?q=ada&page=2",
    })
    void what_was_found_elsewhere_is_found_at_its_lasting_address(String path, String query, String lasting) {
        assertThat(addresses.lasting(path, query)).contains(lasting);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/elections",
                "/elections/call",
                "/elections/board-2027",
                "/elections/board-2027/result",
                "/elections/board-2027/count.json",
                "/ballots/board-2027",
                "/by-laws",
                "/members",
                "/transparency"
            })
    void a_lasting_address_stays_as_it_is(String address) {
        assertThat(addresses.lasting(address, "")).contains(address);
    }

    @Test
    void an_address_opens_its_page_with_the_thing_it_names() {
        var found = addresses.at("/elections/board-2027/review/ada-brandt").orElseThrow();
        assertThat(found.page()).isEqualTo("/elections/review");
        assertThat(found.named())
                .containsExactly(
                        new Addresses.NamedThing("election", "board-2027"),
                        new Addresses.NamedThing("candidate", "ada-brandt"));
        assertThat(addresses.at("/elections").orElseThrow().page()).isEqualTo("/elections/list");
        assertThat(addresses.at("/by-laws").orElseThrow().page()).isEqualTo("/bylaws/list");
    }

    @Test
    void the_word_of_a_page_is_never_taken_for_a_thing() {
        assertThat(addresses.at("/elections/call").orElseThrow().named()).isEmpty();
        assertThat(addresses.lasting("/elections/show", "election=call")).contains("/elections/show?election=call");
        assertThat(addresses.at("/elections/call/result")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "",
                "/sign-in",
                "/WEB-INF/layout.xhtml",
                "/nowhere/board-2027",
                "/members/ada-lovelace",
                "/elections/board-2027/call",
                "/elections/board-2027/result/ada-brandt",
                "/elections/board-2027/result/more",
                "/elections/../show",
                "/elections/a b",
                "/elections/a\u0000",
                "elections",
            })
    void nothing_else_is_led_anywhere(String path) {
        assertThat(addresses.at(path)).isEmpty();
        assertThat(addresses.lasting(path, "election=board-2027")).isEmpty();
    }

    @Test
    void the_parameters_of_a_page_are_read_from_it() {
        assertThat(Addresses.parameters("<f:viewParam name=\"election\" value=\"#{x}\"/><f:viewParam\n  name=\"q\"/>"))
                .containsExactlyInAnyOrder("election", "q");
    }
}
