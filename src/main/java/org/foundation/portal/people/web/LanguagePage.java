package org.foundation.portal.people.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.ChooseLanguage;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.shared.Texts;
import org.foundation.portal.site.web.Done;
import org.foundation.portal.site.web.ShowsRefusals;
import org.foundation.portal.site.web.Site;

/// `/people/language` — the language in which one reads pages and letters.
@Named("peopleLanguage")
@ViewScoped
@OnlyFor
public class LanguagePage implements Serializable {

    @Inject
    Actor actor;

    @Inject
    ChooseLanguage chooseLanguage;

    @Inject
    Acts acts;

    @Inject
    Done done;

    @Inject
    Clock clock;

    private String language = "";

    public void load() {
        language = actor.signedIn().language().map(Locale::toLanguageTag).orElse("");
    }

    @Transactional
    @ShowsRefusals
    public String choose() {
        var chosen = language.isEmpty() ? null : Locale.forLanguageTag(language);
        acts.perform(chooseLanguage, chooseLanguage.of(actor.signedIn().id(), chosen, clock.instant()));
        done.say("people.language.chosen");
        return "language?faces-redirect=true";
    }

    /// Each by its own name, for whoever cannot read the page they are on.
    public List<SelectItem> getLanguages() {
        return Stream.concat(
                        Stream.of(new SelectItem("", Site.say("people.language.browser"))),
                        Texts.languages().stream().map(it -> new SelectItem(it.toLanguageTag(), it.getDisplayName(it))))
                .toList();
    }

    /// Where there is only one, there is nothing to choose.
    public boolean isChoice() {
        return Texts.languages().size() > 1;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
