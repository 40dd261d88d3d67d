package org.foundation.portal.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What was cited before is found still, and each room answers to its name.
class AddressesIT {

    private final Portal visitor = Portal.asAnybody();

    @ParameterizedTest
    @CsvFileSource(resources = "old-addresses.csv")
    void an_old_address_leads_to_the_lasting_one_for_good(String old, String lasting) throws Exception {
        var answer = visitor.get(old);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(lasting);
        assertThat(visitor.get(lasting).statusCode()).isNotEqualTo(301);
    }

    static Iterable<String> rooms() {
        return PagesOfTheTree.all().keySet().stream()
                .map(page -> "/" + page.split("/")[1])
                .distinct()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void every_room_answers_to_its_name(String room) throws Exception {
        assertThat(arrived(room, 4)).isEqualTo(200);
    }

    /// Where the portal itself leads; the door of the sign-in service counts as an answer.
    private int arrived(String address, int steps) throws IOException, InterruptedException {
        var answer = visitor.get(address);
        var next = answer.headers().firstValue("Location").orElse("");
        var home = Portal.at("").toString();
        if (answer.statusCode() / 100 != 3 || steps == 0) {
            return answer.statusCode();
        }
        return next.startsWith("/") || next.startsWith(home) && !next.contains("/sign-in")
                ? arrived(next.replace(home, ""), steps - 1)
                : 200;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/elections/nothing-2027",
                "/elections/nothing-2027/result",
                "/elections/board-2027/call",
                "/elections/nothing",
                "/meetings/board-1999-01-01",
                "/finances/1999",
                "/members/nobody-1",
                "/by-laws/3.5",
                "/nowhere",
            })
    void what_is_not_there_is_said_to_be_so(String address) throws Exception {
        var answer = visitor.get(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("This page is not here");
    }

    @Test
    void a_form_that_was_opened_at_an_old_address_is_not_lost_on_the_way() throws Exception {
        assertThat(visitor.post("/ballots/check?poll=board-2027", "", "a=b").statusCode())
                .isNotEqualTo(301);
    }

    @Test
    void a_form_is_sent_to_the_address_of_its_thing() throws Exception {
        var decision = Pattern.compile("href=\"/decisions/([a-z0-9]+(?:-[a-z0-9]+)+)\"")
                .matcher(visitor.get("/decisions").body());
        assertThat(decision.find()).isTrue();
        var check = "/ballots/" + decision.group(1) + "/check";
        assertThat(visitor.get(check).body()).contains("action=\"" + check + "\"");
    }
}
