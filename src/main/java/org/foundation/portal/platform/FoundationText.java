package org.foundation.portal.platform;

import java.time.Instant;
import java.time.LocalDate;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.shared.Words;

/// What is stored, published or sent: in the foundation's language, whoever acts and whatever their browser asks for.
public final class FoundationText {

    private FoundationText() {}

    public static String say(Sentence sentence) {
        return words().say(sentence);
    }

    public static String say(String key) {
        return words().say(key);
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
