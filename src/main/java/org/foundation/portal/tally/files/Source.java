package org.foundation.portal.tally.files;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;

/// Characters of a file, one at a time, knowing line and column; line ends of all kinds read as '\n', a byte order
/// mark is dropped.
final class Source {
    static final int END = -1;

    private final Reader reader;
    private final char[] buffer = new char[1 << 16];
    private int at;
    private int filled;
    private long line = 1;
    private long column = 1;

    Source(Reader reader) throws IOException {
        this.reader = reader;
        if (peek() == '\uFEFF') at++;
    }

    /// The next character, or END, without taking it.
    int peek() throws IOException {
        if (at == filled && !fill()) return END;
        char c = buffer[at];
        return c == '\r' ? '\n' : c;
    }

    int take() throws IOException {
        int c = peek();
        if (c == END) return END;
        boolean cr = buffer[at++] == '\r';
        if (c == '\n') {
            line++;
            column = 1;
            if (cr && (at < filled || fill()) && buffer[at] == '\n') at++;
        } else {
            column++;
        }
        return c;
    }

    long line() {
        return line;
    }

    long column() {
        return column;
    }

    void skipLine() throws IOException {
        while (peek() != '\n' && peek() != END) take();
    }

    /// Blanks and tabs, not line ends.
    void skipBlanks() throws IOException {
        while (peek() == ' ' || peek() == '\t') take();
    }

    Fault fault(String found, String expected) {
        return new Fault(line, column, found, expected);
    }

    static String show(int c) {
        if (c == END) return "the end of the file";
        return c == '\n' ? "the end of the line" : "\"" + Character.toString(c) + "\"";
    }

    private boolean fill() throws IOException {
        try {
            at = 0;
            filled = Math.max(0, reader.read(buffer));
        } catch (CharacterCodingException e) {
            throw new Faults().with(fault("bytes that are not UTF-8", "text in UTF-8"));
        }
        return filled > 0;
    }
}
