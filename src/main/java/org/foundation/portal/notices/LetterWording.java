package org.foundation.portal.notices;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foundation.portal.shared.Texts;

/// The words of a letter in the texts' language, with every place filled: an unfilled one is a programming error.
record LetterWording(String subject, String body) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    static LetterWording of(Letter letter) {
        ResourceBundle texts = Texts.in(Locale.ENGLISH);
        var words = new java.util.HashMap<>(letter.words());
        words.put("name", letter.name());
        return new LetterWording(
                fill(texts.getString("notice." + letter.kind() + ".subject"), words),
                fill(texts.getString("notice." + letter.kind() + ".body"), words));
    }

    static String fill(String text, Map<String, String> words) {
        var filled = PLACE.matcher(text).replaceAll(place -> {
            var word = words.get(place.group(1));
            if (word == null) {
                throw new IllegalStateException("no word for " + place.group() + " in: " + text);
            }
            return Matcher.quoteReplacement(word);
        });
        return filled;
    }
}
