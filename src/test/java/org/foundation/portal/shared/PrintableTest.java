package org.foundation.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void names_of_many_scripts_are_names() {
        for (var name : List.of("Zoë Ångström", "李小龍", "محمد", "می\u200cخواهم", "O'Brien-Smith Jr.", "Acme, Inc. 🐧")) {
            assertThat(Printable.asName(name)).as(name).isTrue();
        }
    }

    @Test
    void what_cannot_be_seen_or_turns_others_around_is_no_name() {
        for (var name : List.of(
                "", "  ", "\u0085", "Ada\nBrandt", "Ada\u2028Brandt", "Ada\u202eBrandt", "Ada\u0000", "\u00a0")) {
            assertThat(Printable.asName(name)).as(name).isFalse();
        }
    }
}
