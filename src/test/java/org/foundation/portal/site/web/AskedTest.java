package org.foundation.portal.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.shared.NotFound;
import org.junit.jupiter.api.Test;

class AskedTest {

    private static final UUID KNOWN = UUID.randomUUID();

    private final List<String> sought = new ArrayList<>();

    private final Asked<String> asked = Asked.by(name -> {
        sought.add(name);
        return Optional.of(name).filter("board-2027"::equals);
    });

    @Test
    void it_is_what_the_address_names() {
        asked.setName("board-2027");
        assertThat(asked.it()).isEqualTo("board-2027");
        assertThat(asked.isNamed()).isTrue();
    }

    @Test
    void nothing_of_that_name_is_the_404_page() {
        asked.setName("board-1066");
        assertThatThrownBy(asked::it).isInstanceOf(NotFound.class);
    }

    @Test
    void an_address_that_names_nothing_is_the_404_page_and_nothing_is_sought() {
        assertThatThrownBy(asked::it).isInstanceOf(NotFound.class);
        asked.setName("");
        assertThatThrownBy(asked::it).isInstanceOf(NotFound.class);
        assertThat(asked.isNamed()).isFalse();
        assertThat(sought).isEmpty();
    }

    @Test
    void what_has_no_name_is_asked_by_its_identity() {
        var byId = Asked.byId(id -> Optional.of(id).filter(KNOWN::equals));
        byId.setName(KNOWN.toString());
        assertThat(byId.it()).isEqualTo(KNOWN);
        byId.setName(UUID.randomUUID().toString());
        assertThatThrownBy(byId::it).isInstanceOf(NotFound.class);
        byId.setName("no identity at all");
        assertThatThrownBy(byId::it).isInstanceOf(NotFound.class);
    }
}
