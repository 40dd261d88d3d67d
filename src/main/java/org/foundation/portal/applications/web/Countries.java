package org.foundation.portal.applications.web;

import jakarta.faces.model.SelectItem;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Every country, by its name in the reader's language.
final class Countries {

    private Countries() {}

    static List<SelectItem> in(Locale locale) {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new SelectItem(code, name(code, locale)))
                .sorted(Comparator.comparing(SelectItem::getLabel))
                .toList();
    }

    static String name(String code, Locale locale) {
        return Locale.of("", code).getDisplayCountry(locale);
    }
}
