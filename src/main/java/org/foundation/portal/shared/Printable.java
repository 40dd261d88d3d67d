package org.foundation.portal.shared;

/// Whether a text may stand as a name: on a ballot paper, in a signature, in a file with a line for each. Invisible
/// characters, line breaks and characters that reverse the direction of others are no part of a name.
public final class Printable {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private Printable() {}

    public static boolean asName(String text) {
        return text.codePoints().allMatch(Printable::isVisible)
                && text.codePoints().anyMatch(it -> !Character.isWhitespace(it) && !Character.isSpaceChar(it));
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            // some scripts need these two within a word
            case Character.FORMAT -> c == JOINER || c == NON_JOINER;
            default -> true;
        };
    }
}
