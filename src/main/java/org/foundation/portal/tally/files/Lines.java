package org.foundation.portal.tally.files;

import java.io.IOException;
import java.io.Reader;

/// Lines of a file, one at a time in a buffer that is used again.
final class Lines {
    /// A longer line is no ballot.
    private static final int LONGEST = 1 << 20;

    private final Source source;
    private final StringBuilder text = new StringBuilder();
    private long number = 1;

    Lines(Reader reader) throws IOException {
        source = new Source(reader);
    }

    boolean next() throws IOException {
        if (source.peek() == Source.END) return false;
        number = source.line();
        text.setLength(0);
        for (int c = source.take(); c != '\n' && c != Source.END; c = source.take()) {
            if (text.length() == LONGEST) throw new Faults().with(fault(LONGEST, "…", "a shorter line"));
            text.append((char) c);
        }
        return true;
    }

    CharSequence text() {
        return text;
    }

    String string() {
        return text.toString();
    }

    boolean blank() {
        return text.chars().allMatch(Character::isWhitespace);
    }

    /// `at` is the place in the line, from 0.
    Fault fault(int at, String found, String expected) {
        var brief = found.length() > 40 ? found.substring(0, 40) + "…" : found;
        return new Fault(number, at + 1L, brief.isEmpty() ? "nothing" : "\"" + brief + "\"", expected);
    }
}
