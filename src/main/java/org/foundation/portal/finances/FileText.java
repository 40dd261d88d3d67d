package org.foundation.portal.finances;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.foundation.portal.shared.Refusal;

/// The text of a file as spreadsheets write it: UTF-8 with or without a mark, UTF-16 with one, and nothing else,
/// because a guess would silently misspell people's names.
final class FileText {

    private FileText() {}

    /// How many bytes tell what kind of file it is.
    static final int TELLING = 1_024;

    static String of(byte[] content) {
        requireText(content);
        var bytes = ByteBuffer.wrap(content);
        var charset = charset(content, bytes);
        try {
            var text = charset.newDecoder().decode(bytes).toString();
            if (text.indexOf('\0') >= 0) {
                throw new Refusal("finances.not-text");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new Refusal("finances.not-utf8").with("line", brokenLine(content));
        }
    }

    /// Refuses what is not text by its first bytes, before the rest is read.
    static void requireText(byte[] beginning) {
        if (startsWith(beginning, 'P', 'K', 3, 4) || startsWith(beginning, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new Refusal("finances.is-a-spreadsheet");
        }
        var wide = startsWith(beginning, 0xFF, 0xFE) || startsWith(beginning, 0xFE, 0xFF);
        for (int i = 0; !wide && i < Math.min(TELLING, beginning.length); i++) {
            if (beginning[i] == 0) {
                throw new Refusal("finances.not-text");
            }
        }
    }

    /// Comma, semicolon or tab: whichever the header uses most.
    static char separator(String text) {
        var header = text.lines().findFirst().orElse("");
        return List.of(',', ';', '\t').stream()
                .max(Comparator.comparingLong(separator ->
                        header.chars().filter(it -> it == separator).count()))
                .filter(separator -> header.indexOf(separator) >= 0)
                .orElse(',');
    }

    private static Charset charset(byte[] content, ByteBuffer bytes) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            bytes.position(3);
            return StandardCharsets.UTF_8;
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            bytes.position(2);
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            bytes.position(2);
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    /// The first line whose bytes are not UTF-8.
    private static long brokenLine(byte[] content) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.wrap(content);
        var characters = java.nio.CharBuffer.allocate(content.length);
        decoder.decode(bytes, characters, true);
        return 1 + characters.flip().chars().filter(it -> it == '\n').count();
    }

    private static boolean startsWith(byte[] content, int... marks) {
        if (content.length < marks.length) {
            return false;
        }
        for (int i = 0; i < marks.length; i++) {
            if ((content[i] & 0xFF) != marks[i]) {
                return false;
            }
        }
        return true;
    }
}
