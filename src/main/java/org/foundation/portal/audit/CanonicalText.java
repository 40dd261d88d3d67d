package org.foundation.portal.audit;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// A map of words as one text: a line `name=value` each, sorted, with backslash escapes, so that equal maps give
/// equal bytes.
final class CanonicalText {

    private static final Pattern LINE = Pattern.compile("\n");

    private CanonicalText() {}

    static String write(SortedMap<String, String> words) {
        var text = new StringBuilder();
        words.forEach((name, value) -> text.append(name)
                .append('=')
                .append(value.replace("\\", "\\\\").replace("\n", "\\n"))
                .append('\n'));
        return text.toString();
    }

    static Map<String, String> read(String text) {
        var words = new TreeMap<String, String>();
        // not lines(): a value may hold a carriage return
        for (var line : LINE.split(text)) {
            var equals = line.indexOf('=');
            if (equals > 0) {
                words.put(line.substring(0, equals), unescape(line.substring(equals + 1)));
            }
        }
        return words;
    }

    private static String unescape(String value) {
        var plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                char next = value.charAt(++i);
                plain.append(next == 'n' ? '\n' : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
