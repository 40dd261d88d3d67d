package org.foundation.portal.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.foundation.portal.PseudoLanguages;
import org.foundation.portal.shared.Texts;
import org.foundation.portal.shared.Words;
import org.junit.jupiter.api.Test;

class LetterLanguageTest {

    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]+");

    @Test
    void every_kind_of_letter_is_written_in_its_readers_language() {
        assertThat(kinds()).hasSizeGreaterThan(40);
        for (var language : List.of(PseudoLanguages.ACCENTED, PseudoLanguages.RIGHT_TO_LEFT)) {
            var reader = Words.in(language, ZoneOffset.UTC);
            for (var kind : kinds()) {
                var text = LetterWording.of(filled(kind, reader), reader);
                assertThat(ENGLISH.matcher(text.subject() + text.body())
                                .results()
                                .map(it -> it.group()))
                        .as(kind + ": " + text)
                        .isEmpty();
            }
        }
    }

    /// What a letter is about does not matter here, only that nothing it says of itself is English.
    private static Letter filled(String kind, Words reader) {
        var letter = Letter.to(null, "1@2", "3").about(kind);
        for (var part : List.of(".subject", ".body")) {
            for (var place : reader.places("notice." + kind + part)) {
                letter = letter.with(place, 2);
            }
        }
        return letter;
    }

    private static List<String> kinds() {
        return Texts.in(Locale.ENGLISH).keySet().stream()
                .filter(it -> it.startsWith("notice.") && it.endsWith(".body"))
                .map(it -> it.substring("notice.".length(), it.length() - ".body".length()))
                .sorted()
                .toList();
    }
}
