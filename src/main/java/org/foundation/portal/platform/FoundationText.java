package org.foundation.portal.platform;

import java.time.Instant;
import java.time.LocalDate;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.shared.Words;
import org.jspecify.annotations.Nullable;

/// What is stored, published or sent: in the foundation's language, whoever acts and whatever their browser asks for.
public final class FoundationText {

    private FoundationText() {}

    public static String say(Sentence sentence) {
        return words().say(sentence);
    }

    public static String say(String key, @Nullable Object... arguments) {
        return say(numbered(key, arguments));
    }

    /// By number: until every sentence has its arguments by name.
    public static Sentence numbered(String key, @Nullable Object... arguments) {
        var sentence = Sentence.of(key);
        for (var i = 0; i < arguments.length; i++) {
            sentence = sentence.with(String.valueOf(i), arguments[i]);
        }
        return sentence;
    }

    public static String moment(Instant at) {
        return words().moment(at);
    }

    /// A moment at which something ends.
    public static String until(Instant at) {
        return words().until(at);
    }

    public static String day(LocalDate on) {
        return words().day(on);
    }

    private static Words words() {
        return Words.in(Foundation.LANGUAGE, Foundation.ZONE);
    }
}
