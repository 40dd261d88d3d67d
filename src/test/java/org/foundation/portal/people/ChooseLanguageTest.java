package org.foundation.portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundation.portal.people.Refused.refused;

import jakarta.inject.Inject;
import java.util.Locale;
import org.foundation.portal.PseudoLanguages;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.notices.Letter;
import org.foundation.portal.notices.Notice;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.people.web.LanguagePage;
import org.foundation.portal.site.web.ChosenLanguage;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Test;

@OnDatabase
class ChooseLanguageTest {

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    People people;

    @Inject
    Notices notices;

    @Inject
    LanguagePage page;

    @Inject
    ChosenLanguage chosenLanguage;

    @Test
    void pages_and_letters_are_in_the_language_that_was_chosen() {
        var ada = stage.signIn("ada");
        assertThat(chosenLanguage.chosen()).isEmpty();
        choose("xx-Arab");

        stage.nextRequest();
        assertThat(chosenLanguage.chosen()).contains(PseudoLanguages.RIGHT_TO_LEFT);
        assertThat(written(ada).language()).isEqualTo(PseudoLanguages.RIGHT_TO_LEFT);
        assertThat(stage.trail(ada.id())).contains("members.language-chosen");
    }

    @Test
    void whoever_chooses_none_again_is_written_to_in_the_foundations() {
        var ada = stage.signIn("ada");
        choose("xx");
        choose("");

        stage.nextRequest();
        assertThat(chosenLanguage.chosen()).isEmpty();
        assertThat(written(ada).language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void a_language_that_the_portal_does_not_speak_is_refused() {
        var ada = stage.signIn("ada");
        refused("people.rule.language-spoken.no", () -> choose("tlh"));
        assertThat(people.byId(ada.id()).orElseThrow().language()).isEmpty();
    }

    @Test
    void nobody_has_chosen_who_is_not_signed_in() {
        stage.signOut();
        assertThat(chosenLanguage.chosen()).isEmpty();
    }

    @Test
    void the_page_offers_each_language_and_none_and_shows_what_was_chosen() {
        stage.signIn("ada");
        choose("xx");
        stage.nextRequest();
        page.load();
        assertThat(page.getLanguage()).isEqualTo("xx");
        assertThat(page.isChoice()).isTrue();
        assertThat(page.getLanguages()).extracting(it -> it.getValue()).contains("", "en", "xx", "xx-Arab");
    }

    private void choose(String language) {
        stage.nextRequest();
        page.load();
        page.setLanguage(language);
        page.choose();
    }

    private Notice written(Person to) {
        var letter = Letter.to(to.id(), to.email(), to.name())
                .about("members.resigned")
                .with("class", "Individual")
                .with("number", 7);
        stage.act(() -> notices.post(letter, hand.now()));
        return notices.inbox(to.id(), Page.first(1)).getFirst();
    }
}
