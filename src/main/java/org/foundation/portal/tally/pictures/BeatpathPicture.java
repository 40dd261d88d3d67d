package org.foundation.portal.tally.pictures;

import java.util.List;
import java.util.stream.Collectors;
import org.foundation.portal.tally.Amount;
import org.foundation.portal.tally.Comparison;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Matrix;
import org.foundation.portal.tally.words.Texts;

/// Defeats as arrows between candidates in a row, in the final order: forwards above the row, backwards (those that
/// make a circle) below it; the more votes, the thicker. At most the first eight candidates, as more cannot be
/// read.
public final class BeatpathPicture {
    private static final int MOST = 8;
    private static final int STEP = 130;

    private BeatpathPicture() {}

    /// Arrows have the class `defeat` and `forwards` or `backwards`.
    public static String draw(String id, Contest contest, Comparison comparison, Texts texts) {
        List<Integer> order =
                comparison.places().stream().flatMap(List::stream).limit(MOST).toList();
        var matrix = comparison.preferences();
        int middle = 44 + 28 * Math.max(1, order.size());
        var description = order.stream().map(contest::name).collect(Collectors.joining(", "));
        var drawing = new Drawing(
                id, STEP * Math.max(1, order.size()), 2 * middle, texts.say("tally.picture.beatpaths"), description);
        long most = 1;
        for (int a : order) for (int b : order) if (a != b) most = Math.max(most, matrix.get(a, b));
        for (int i = 0; i < order.size(); i++) {
            drawing.text(
                    "name", STEP * i + STEP / 2, middle + 5, "middle", Drawing.brief(contest.name(order.get(i)), 14));
            for (int j = 0; j < order.size(); j++) {
                if (i != j && matrix.beats(order.get(i), order.get(j)))
                    arrow(drawing, matrix, order, i, j, middle, most);
            }
        }
        return drawing.done();
    }

    private static void arrow(
            Drawing drawing, Matrix matrix, List<Integer> order, int from, int to, int middle, long most) {
        long votes = matrix.get(order.get(from), order.get(to));
        boolean forwards = from < to;
        int side = forwards ? -1 : 1;
        int shift = side * -7 * Math.abs(to - from);
        int x1 = STEP * from + STEP / 2 + shift;
        int x2 = STEP * to + STEP / 2 - shift;
        int reach = side * (10 + 56 * Math.abs(to - from));
        int thick = 1 + Drawing.scaled(Amount.whole(votes), Amount.whole(most), 2);
        int start = middle + side * 14;
        drawing.curve(
                        "defeat " + (forwards ? "forwards" : "backwards"),
                        x1,
                        start,
                        (x1 + x2) / 2,
                        start + reach,
                        x2,
                        start,
                        thick)
                .text(
                        "votes",
                        (x1 + x2) / 2,
                        start + reach / 2 + (forwards ? -6 : 18),
                        "middle",
                        String.valueOf(votes));
    }
}
