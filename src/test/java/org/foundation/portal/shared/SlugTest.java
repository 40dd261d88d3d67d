package org.foundation.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @Test
    void what_was_given_once_is_not_given_again() {
        assertThat(Slug.free("board-2026-06-09", it -> false)).isEqualTo("board-2026-06-09");
        assertThat(Slug.free("board-2026-06-09", List.of("board-2026-06-09", "board-2026-06-09-2")::contains))
                .isEqualTo("board-2026-06-09-3");
    }

    @Test
    void a_single_word_never_stands_in_the_way_of_a_page() {
        assertThat(Slug.free("call", it -> false)).isEqualTo("call-1");
        assertThat(Slug.free("call", "call-1"::equals)).isEqualTo("call-2");
    }

    @Test
    void letters_lose_their_accents_and_whatever_is_no_letter_parts_words() {
        assertThat(Slug.words("Shall we hold a “summit” in São Paulo?"))
                .isEqualTo("shall-we-hold-a-summit-in-sao-paulo");
        assertThat(Slug.words("Łukasz O’Neill-Žižek")).isEqualTo("lukasz-o-neill-zizek");
        assertThat(Slug.words("李明")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"call", "Board-2027", "a--b", "-2027", "2027-", "a b-1", "", "../2027"})
    void what_could_be_a_page_or_needs_quoting_is_none(String text) {
        assertThat(Slug.isOne(text)).isFalse();
    }

    @Property
    void of_every_title_with_a_latin_letter_comes_one(@ForAll String title) {
        assertThat(Slug.free("a" + Slug.words(title), it -> false))
                .satisfies(it -> assertThat(Slug.isOne(it)).isTrue());
    }
}
