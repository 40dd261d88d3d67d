package org.foundation.portal.notices;

import org.foundation.portal.shared.Sentence;
import org.foundation.portal.shared.Words;

/// The words of a letter in its reader's language, with every place filled: an unfilled one is a programming error.
record LetterWording(String subject, String body) {

    static LetterWording of(Letter letter, Words reader) {
        return new LetterWording(said(letter, "subject", reader), said(letter, "body", reader));
    }

    private static String said(Letter letter, String part, Words reader) {
        var sentence = new Sentence("notice." + letter.kind() + "." + part, letter.words()).with("name", letter.name());
        for (var place : reader.places(sentence.key())) {
            if (!sentence.arguments().containsKey(place)) {
                throw new IllegalStateException("nothing for {" + place + "} in " + sentence.key());
            }
        }
        return reader.say(sentence);
    }
}
