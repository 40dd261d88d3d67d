package org.foundation.portal.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void shows_the_words_that_changed_within_a_line() {
        assertThat(told("Ada moved the bugdet.\nAll agreed.", "Ada moved the budget of 2027.\nAll agreed."))
                .isEqualTo("Ada moved the [-bugdet.][+budget of 2027.]\nAll agreed.");
    }

    @Test
    void shows_lines_that_came_and_went() {
        assertThat(told("One.\nTwo.\nThree.", "One.\nThree.\nFour.")).isEqualTo("One.\n[-Two.]\nThree.\n[+Four.]");
    }

    @Test
    void keeps_words_apart_that_stand_beside_one_another() {
        assertThat(told("five voted yes", "six voted yes")).isEqualTo("[-five][+six] voted yes");
    }

    @Test
    void finds_nothing_between_equal_texts() {
        assertThat(Difference.between("a\n\nb", "a\n\nb").isEmpty()).isTrue();
        assertThat(Difference.between("", "a").isEmpty()).isFalse();
    }

    private static String told(String before, String after) {
        return Difference.between(before, after).lines().stream()
                .map(changedLine -> changedLine.pieces().stream()
                        .map(piece -> piece.added()
                                ? "[+" + piece.text() + "]"
                                : piece.removed() ? "[-" + piece.text() + "]" : piece.text())
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
