package org.foundation.portal.shared;

import java.util.Locale;

/// What a name in small letters is asked to hold, for `like … escape '!'`: what is a wildcard to the database is an
/// ordinary character to whoever looks for a name.
public final class Containing {

    private Containing() {}

    public static String words(String words) {
        return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
