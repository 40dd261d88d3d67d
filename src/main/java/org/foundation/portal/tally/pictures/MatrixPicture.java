package org.foundation.portal.tally.pictures;

import java.util.stream.Collectors;
import org.foundation.portal.tally.Comparison;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Matrix;
import org.foundation.portal.tally.words.Texts;

/// Votes for each pair, rows over columns, in the final order: who is first stands at the top left.
public final class MatrixPicture {
    private static final int LABELS = 190;
    private static final int CELL = 62;
    private static final int ROW = 28;

    private MatrixPicture() {}

    /// Cells have the class `cell` and `win`, `loss` or `even`.
    public static String draw(String id, Contest contest, Comparison comparison, Texts texts) {
        var order = comparison.places().stream().flatMap(java.util.List::stream).toList();
        var matrix = comparison.preferences();
        var description = order.stream()
                .map(a -> order.stream()
                        .filter(b -> matrix.beats(a, b))
                        .map(b -> texts.say(
                                "tally.picture.beats",
                                contest.name(a),
                                contest.name(b),
                                matrix.get(a, b),
                                matrix.get(b, a)))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" "));
        var drawing = new Drawing(
                id,
                LABELS + CELL * order.size() + 10,
                ROW * (order.size() + 1) + 6,
                texts.say("tally.picture.matrix"),
                description);
        for (int row = 0; row < order.size(); row++) {
            int y = ROW * (row + 1);
            int a = order.get(row);
            drawing.text("name", LABELS - 8, y + 19, "end", row + 1 + ". " + Drawing.brief(contest.name(a), 20));
            drawing.text("place", LABELS + CELL * row + CELL / 2, 19, "middle", row + 1 + ".");
            for (int column = 0; column < order.size(); column++) {
                if (column != row) cell(drawing, matrix, a, order.get(column), LABELS + CELL * column, y);
            }
        }
        return drawing.done();
    }

    private static void cell(Drawing drawing, Matrix matrix, int a, int b, int x, int y) {
        var kind = matrix.beats(a, b) ? "win" : matrix.beats(b, a) ? "loss" : "even";
        drawing.box("cell " + kind, x + 1, y + 1, CELL - 2, ROW - 2, kind.equals("win") ? 25 : 8)
                .text("votes " + kind, x + CELL / 2, y + 19, "middle", String.valueOf(matrix.get(a, b)));
    }
}
