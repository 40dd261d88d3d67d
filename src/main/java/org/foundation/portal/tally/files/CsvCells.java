package org.foundation.portal.tally.files;

import java.util.ArrayList;
import java.util.List;
import org.foundation.portal.tally.BallotBox;

/// Cells of a line, and what ranks they say.
final class CsvCells {
    private final int candidates;
    private final boolean weighted;
    private final RankingLine ranking = new RankingLine();
    private final long[] keys;

    CsvCells(int candidates, boolean weighted) {
        this.candidates = candidates;
        this.weighted = weighted;
        keys = new long[candidates];
    }

    static List<String> split(Lines lines, Faults faults) {
        var cells = new ArrayList<String>();
        var text = lines.text();
        int at = 0;
        do {
            var cell = new StringBuilder();
            if (at < text.length() && text.charAt(at) == '"') {
                at = unquote(text, at + 1, cell);
                if (at < 0) {
                    faults.add(lines.fault(text.length(), "", "a closing quote"));
                    return cells;
                }
            }
            while (at < text.length() && text.charAt(at) != ',') cell.append(text.charAt(at++));
            cells.add(cell.toString().strip());
        } while (at++ < text.length());
        return cells;
    }

    /// The place after the closing quote, or -1.
    private static int unquote(CharSequence text, int at, StringBuilder cell) {
        for (; at < text.length(); at++) {
            if (text.charAt(at) != '"') cell.append(text.charAt(at));
            else if (at + 1 < text.length() && text.charAt(at + 1) == '"') cell.append(text.charAt(at++));
            else return at + 1;
        }
        return -1;
    }

    /// Sorts candidates by rank, as rank times 2^32 and number in one long each.
    void cast(Lines lines, BallotBox box, Faults faults) {
        var cells = split(lines, faults);
        int expected = candidates + (weighted ? 1 : 0);
        if (cells.size() != expected) {
            faults.add(lines.fault(0, cells.size() + " cells", expected + " cells"));
            return;
        }
        long weight = weighted ? RankingLine.number(cells.getFirst()) : 1;
        if (weight < 1) {
            faults.add(lines.fault(0, cells.getFirst(), "a weight of at least 1"));
            return;
        }
        int ranked = 0;
        for (int c = 1; c <= candidates; c++) {
            var cell = cells.get(c - (weighted ? 0 : 1));
            if (cell.isEmpty() || cell.equals("-") || cell.equalsIgnoreCase("No opinion")) continue;
            long rank = RankingLine.number(cell);
            if (rank < 1 || rank > Integer.MAX_VALUE) {
                faults.add(lines.fault(
                        0, cell, "a rank of at least 1 or No opinion in column " + (c + (weighted ? 1 : 0))));
                return;
            }
            keys[ranked++] = rank << 32 | c;
        }
        java.util.Arrays.sort(keys, 0, ranked);
        ranking.clear();
        for (int i = 0; i < ranked; i++) ranking.put((int) keys[i], i > 0 && keys[i] >> 32 == keys[i - 1] >> 32);
        ranking.cast(box, weight, lines, faults);
    }
}
