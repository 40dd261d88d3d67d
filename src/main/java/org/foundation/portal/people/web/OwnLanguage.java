package org.foundation.portal.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Person;
import org.foundation.portal.site.web.ChosenLanguage;

/// What whoever is signed in has chosen at `/people/language`.
@RequestScoped
public class OwnLanguage implements ChosenLanguage {

    @Inject
    Actor actor;

    @Override
    public Optional<Locale> chosen() {
        return actor.person().flatMap(Person::language);
    }
}
