package org.foundation.portal.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/// A value as text in which no reader's language is: for what has to be said in any of them later, as in the trail.
/// Days and moments as ISO 8601 writes them, a sentence of the texts by its key, all else as it is.
public final class Neutral {

    private static final String TEXT = "text:";

    private Neutral() {}

    public static String write(Object value) {
        if (value instanceof Sentence sentence) {
            if (!sentence.arguments().isEmpty()) {
                throw new IllegalArgumentException("a sentence with places has no neutral form: " + sentence);
            }
            return TEXT + sentence.key();
        }
        return value.toString();
    }

    public static Object read(String text) {
        if (text.startsWith(TEXT)) {
            return Sentence.of(text.substring(TEXT.length()));
        }
        try {
            return Deadline.isWritten(text)
                    ? Deadline.read(text)
                    : text.indexOf('T') < 0 ? LocalDate.parse(text) : Instant.parse(text);
        } catch (DateTimeException e) {
            return text;
        }
    }
}
