package org.foundation.portal.tally.files;

import java.io.IOException;
import org.foundation.portal.tally.BallotBox;

/// The words of a BLT file: numbers and nicknames, `=` and brackets by themselves, quoted text without its quotes,
/// `(…)` as one.
final class BltTokens {
    /// No name is longer.
    private static final int LONGEST = 10_000;

    private final Source source;
    private final StringBuilder text = new StringBuilder();
    private int kind = Source.END;
    private long number;
    private boolean numeric;
    private int decimals;
    private long line;
    private long column;

    BltTokens(Source source) {
        this.source = source;
    }

    void next() throws IOException {
        skip();
        line = source.line();
        column = source.column();
        text.setLength(0);
        numeric = false;
        kind = source.peek();
        switch (kind) {
            case Source.END -> {}
            case '"' -> until('"');
            case '(' -> until(')');
            case '=', '[', ']' -> text.append((char) source.take());
            default -> {
                if (wordly(kind)) word();
                else text.append((char) source.take());
            }
        }
    }

    boolean is(char first) {
        return kind == first && !isDash();
    }

    boolean isDash() {
        return kind == '-' && text.length() == 1;
    }

    boolean isNumber() {
        return numeric && decimals == 0;
    }

    /// A number that may have decimals: [#number] of the last of [#decimals].
    boolean isWeight() {
        return numeric && number > 0;
    }

    int decimals() {
        return decimals;
    }

    boolean isZero() {
        return isNumber() && number == 0;
    }

    boolean atEnd() {
        return kind == Source.END;
    }

    long number() {
        return number;
    }

    long line() {
        return line;
    }

    CharSequence text() {
        return text;
    }

    void clear() {
        text.setLength(0);
    }

    /// Drops the rest of the line of the current word and reads the first word after it.
    void skipLine() throws IOException {
        if (source.line() == line) source.skipLine();
        next();
    }

    Fault fault(String expected) {
        var found = kind == Source.END ? Source.show(kind) : "\"" + brief() + "\"";
        return new Fault(line, column, found, expected);
    }

    private String brief() {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text.toString();
    }

    private void skip() throws IOException {
        for (int c = source.peek(); c != Source.END; c = source.peek()) {
            if (c == '#') source.skipLine();
            else if (!Character.isWhitespace(c)) return;
            else source.take();
        }
    }

    private void until(char end) throws IOException {
        source.take();
        while (source.peek() != end) {
            if (source.peek() == Source.END || text.length() == LONGEST) {
                throw new Faults().with(fault("a closing " + end));
            }
            text.append((char) source.take());
        }
        source.take();
    }

    private void word() throws IOException {
        number = 0;
        decimals = 0;
        numeric = true;
        boolean pointed = false;
        for (int c = source.peek(); wordly(c); c = source.peek()) {
            text.append((char) source.take());
            int digit = c - '0';
            if (c == '.' && !pointed && text.length() > 1) pointed = true;
            else if (digit < 0 || digit > 9 || number > (Long.MAX_VALUE - digit) / 10) numeric = false;
            else {
                number = 10 * number + digit;
                if (pointed) decimals++;
            }
        }
        // 1.50 is 1.5, and 2.0 is 2
        for (; decimals > 0 && number % 10 == 0; decimals--) number /= 10;
        if (decimals > BallotBox.MOST_DECIMALS || text.charAt(text.length() - 1) == '.') numeric = false;
    }

    private static boolean wordly(int c) {
        return c > ' '
                && c != '='
                && c != '['
                && c != ']'
                && c != '"'
                && c != '('
                && c != '#'
                && !Character.isWhitespace(c);
    }
}
