package org.foundation.portal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.people.PersonEvent.LanguageChosen;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Texts;
import org.jspecify.annotations.Nullable;

/// Somebody chooses the language of their pages and letters, or none: pages then follow the browser, and letters the
/// foundation.
@ApplicationScoped
public class ChooseLanguage implements Act<ChooseLanguage.Case, LanguageChosen> {

    @Inject
    People people;

    @Inject
    Clock clock;

    public record Case(Person person, @Nullable Locale language, LocalDate today, Instant now) {}

    public Case of(UUID person, @Nullable Locale language, Instant now) {
        var chooser = people.byId(person).orElseThrow(NotFound::new);
        return new Case(chooser, language, LegalDay.of(now, clock.getZone()), now);
    }

    @Override
    public String name() {
        return "people.language";
    }

    @Override
    public List<Verdict> who(Case it) {
        return List.of();
    }

    @Override
    public List<Verdict> rules(Case it) {
        var spoken = it.language() == null || Texts.languages().contains(it.language());
        return List.of(Verdict.plain("people.rule.language-spoken", spoken, it.today()));
    }

    @Override
    public LanguageChosen perform(Case it) {
        if (it.language() == null) {
            it.person().readsInNoLanguageOfTheirOwn();
        } else {
            it.person().reads(it.language());
        }
        return new LanguageChosen(it.person(), it.now());
    }
}
