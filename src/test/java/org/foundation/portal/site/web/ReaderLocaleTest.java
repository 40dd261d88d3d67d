package org.foundation.portal.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.foundation.portal.PseudoLanguages;
import org.foundation.portal.ReaderOf;
import org.junit.jupiter.api.Test;

class ReaderLocaleTest {

    private static final Locale BRAZIL = Locale.forLanguageTag("pt-BR");

    @Test
    void a_browser_gets_the_first_of_its_languages_that_is_spoken() {
        var spoken = List.of(Locale.ENGLISH, Locale.GERMAN, BRAZIL);
        assertThat(ReaderLocale.firstOf(List.of(Locale.forLanguageTag("de-CH"), Locale.ENGLISH), spoken))
                .contains(Locale.GERMAN);
        assertThat(ReaderLocale.firstOf(List.of(Locale.FRENCH, BRAZIL), spoken)).contains(BRAZIL);
        assertThat(ReaderLocale.firstOf(List.of(Locale.FRENCH), spoken)).isEmpty();
    }

    @Test
    void what_a_page_says_is_in_its_readers_language_and_from_their_side() {
        var texts = new PageTexts();
        var formats = new Formats();
        assertThat(texts.getString("site.skip")).isEqualTo(Site.say("site.skip"));
        assertThat(formats.getDirection()).isEqualTo("ltr");
        ReaderOf.pagesIn(PseudoLanguages.RIGHT_TO_LEFT, () -> {
            assertThat(texts.getString("site.skip")).startsWith("⟦").isEqualTo(Site.say("site.skip"));
            assertThat(formats.getLanguage()).isEqualTo("xx-Arab");
            assertThat(formats.getDirection()).isEqualTo("rtl");
            return texts;
        });
    }
}
