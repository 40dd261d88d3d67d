package org.foundation.portal.site.web;

import java.util.Locale;
import java.util.Optional;

/// The language that whoever is signed in has chosen for themselves. Who that is, the room of people knows.
public interface ChosenLanguage {

    Optional<Locale> chosen();
}
