package org.foundation.portal.polls;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An option as it is stored under its number.
@Embeddable
record PrintedOption(String label, String about, @Nullable UUID reference) {

    static PrintedOption of(Option option) {
        return new PrintedOption(option.label(), option.about(), option.reference());
    }

    Option numbered(int number) {
        return new Option(number, label, about, reference);
    }
}
