package org.foundation.portal.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The word that stands for one thing in its address, for good: `board-2027` in `/elections/board-2027`. It has a digit
/// or a hyphen, and the word of a page has neither, so that no thing ever stands in the way of a page; the database and
/// `PagesTest` hold both sides to it.
public final class Slug {

    private static final Pattern SHAPE = Pattern.compile("(?=.*[0-9-])[a-z0-9]+(-[a-z0-9]+)*");

    /// Letters that are no other letter with an accent.
    private static final Map<String, String> LETTERS =
            Map.of("ł", "l", "ø", "o", "đ", "d", "ð", "d", "ß", "ss", "æ", "ae", "œ", "oe", "þ", "th");

    private Slug() {}

    public static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    /// The letters and digits of a title, without accents; nothing, where it has none.
    public static String words(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (var letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /// The wish, or the wish with the next number, where it was given before.
    public static String free(String wish, Predicate<String> given) {
        var slug = isOne(wish) ? wish : wish + "-1";
        for (int next = 2; given.test(slug); next++) {
            slug = wish + "-" + next;
        }
        return slug;
    }
}
