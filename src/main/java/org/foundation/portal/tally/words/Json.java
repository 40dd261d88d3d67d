package org.foundation.portal.tally.words;

import java.util.Map;

/// Writes JSON: maps, lists, strings, whole numbers, booleans; anything else as its text. Two blanks of indent,
/// keys in the map's order.
final class Json {
    private final StringBuilder out = new StringBuilder();

    static String write(Object value) {
        var json = new Json();
        json.put(value, 0);
        return json.out.append('\n').toString();
    }

    private void put(Object value, int depth) {
        switch (value) {
            case Map<?, ?> map when flat(map.values()) -> row('{', map.entrySet(), '}');
            case Map<?, ?> map -> block('{', map.entrySet(), '}', depth);
            case Iterable<?> list when flat(list) -> row('[', list, ']');
            case Iterable<?> list -> block('[', list, ']', depth);
            case Map.Entry<?, ?> entry -> {
                quote(String.valueOf(entry.getKey()));
                out.append(": ");
                put(entry.getValue(), depth);
            }
            case Integer number -> out.append(number.intValue());
            case Long number -> out.append(number.longValue());
            case Boolean truth -> out.append(truth.booleanValue());
            default -> quote(value.toString());
        }
    }

    private static boolean flat(Iterable<?> values) {
        for (var value : values) if (value instanceof Map || value instanceof Iterable) return false;
        return true;
    }

    private void row(char open, Iterable<?> values, char close) {
        out.append(open);
        var comma = "";
        for (var value : values) {
            out.append(comma);
            put(value, 0);
            comma = ", ";
        }
        out.append(close);
    }

    private void block(char open, Iterable<?> values, char close, int depth) {
        out.append(open);
        var comma = "";
        for (var value : values) {
            out.append(comma).append('\n').repeat("  ", depth + 1);
            put(value, depth + 1);
            comma = ",";
        }
        out.append('\n').repeat("  ", depth).append(close);
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
                        out.append("\\u").append(java.util.HexFormat.of().toHexDigits(c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
