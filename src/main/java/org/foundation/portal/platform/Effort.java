package org.foundation.portal.platform;

/// What a text would cost its parser, counted before it is parsed. A paragraph is gone through again for each of its
/// lines, and a table gets a cell in every row for every column its head names: both grow with the square of the text,
/// so both have a limit far above any real text.
final class Effort {

    static final int LONGEST = 250_000;
    static final int MOST_LINES_TOGETHER = 2_000;
    static final int MOST_CELLS = 50_000;

    private Effort() {}

    static boolean isReasonable(String text) {
        return text.length() <= LONGEST && longestRun(text) <= MOST_LINES_TOGETHER;
    }

    /// The cells there would be if every line were a row as wide as the widest.
    static boolean hasReasonableTables(String text) {
        var columns = text.lines().mapToLong(Effort::strokes).max().orElse(0) + 1;
        var rows = text.lines().filter(line -> line.indexOf('|') >= 0).count();
        return columns * rows <= MOST_CELLS;
    }

    /// The most lines that follow one another without an empty one between them.
    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (var lines = text.lines().iterator(); lines.hasNext(); ) {
            run = lines.next().isBlank() ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static long strokes(String line) {
        return line.chars().filter(letter -> letter == '|').count();
    }
}
