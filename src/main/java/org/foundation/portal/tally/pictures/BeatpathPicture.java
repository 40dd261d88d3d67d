package org.foundation.portal.tally.pictures;

import java.util.ArrayList;
import java.util.List;
import org.foundation.portal.tally.Amount;
import org.foundation.portal.tally.Comparison;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Matrix;
import org.foundation.portal.tally.words.TallyTexts;

/// Who beats whom, as arrows between candidates on a ring: the first of the final order stands at the top, the others
/// follow clockwise. An arrow against that order is what makes a circle, and has a class of its own. The more votes,
/// the thicker. At most the first eight candidates, as more cannot be read.
public final class BeatpathPicture {
    private static final int MOST = 8;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 430;
    private static final int RADIUS = 160;
    private static final int NODE = 17;

    private final Drawing drawing;
    private final Contest contest;
    private final Matrix matrix;
    private final List<Integer> order;

    private BeatpathPicture(String id, Contest contest, Comparison comparison, TallyTexts tallyTexts) {
        this.contest = contest;
        matrix = comparison.preferences();
        order = comparison.places().stream().flatMap(List::stream).limit(MOST).toList();
        var said = new ArrayList<String>();
        for (int a : order) {
            for (int b : order) {
                if (!matrix.beats(a, b)) continue;
                said.add(tallyTexts.say(
                        "tally.picture.beats", contest.name(a), contest.name(b), votes(a, b), votes(b, a)));
            }
        }
        drawing = new Drawing(id, WIDTH, HEIGHT, tallyTexts.say("tally.picture.beatpaths"), String.join(" ", said));
    }

    /// Arrows have the class `defeat` and `forwards` or `backwards`; `id` must be unique on the page.
    public static String draw(String id, Contest contest, Comparison comparison, TallyTexts tallyTexts) {
        var picture = new BeatpathPicture(id, contest, comparison, tallyTexts);
        picture.arrows();
        for (int place = 0; place < picture.order.size(); place++) picture.candidate(place);
        return picture.drawing.done();
    }

    private void arrows() {
        long most = 1;
        for (int a : order) for (int b : order) if (matrix.beats(a, b)) most = Math.max(most, matrix.get(a, b));
        // the circle is drawn last, over the rest
        for (boolean forwards : List.of(true, false)) {
            for (int from = 0; from < order.size(); from++) {
                for (int to = 0; to < order.size(); to++) {
                    if (from < to == forwards && matrix.beats(order.get(from), order.get(to))) arrow(from, to, most);
                }
            }
        }
    }

    private void arrow(int from, int to, long most) {
        long votes = matrix.get(order.get(from), order.get(to));
        int thick = 1 + Drawing.scaled(Amount.whole(votes), Amount.whole(most), 3);
        drawing.arrow("defeat " + (from < to ? "forwards" : "backwards"), place(from), place(to), NODE + 2, thick)
                .text(
                        "votes",
                        place(from).towards(place(to), 25).lower(5),
                        "middle",
                        contest.ballots().amount(votes).brief());
    }

    private void candidate(int at) {
        var place = place(at);
        var name = place.from(centre(), NODE + 10);
        int side = Integer.compare(place.x(), WIDTH / 2);
        // those straight above and below have room on both sides
        if (Math.abs(place.x() - WIDTH / 2) < NODE) side = 0;
        var anchor = side < 0 ? "end" : side > 0 ? "start" : "middle";
        int lower = side != 0 ? 5 : place.y() < HEIGHT / 2 ? 0 : 12;
        drawing.circle("candidate", place, NODE)
                .text("place", place.lower(5), "middle", String.valueOf(at + 1))
                .text("name", name.lower(lower), anchor, Drawing.brief(contest.name(order.get(at)), 18));
    }

    private String votes(int over, int under) {
        return contest.ballots().amount(matrix.get(over, under)).brief();
    }

    private Point place(int at) {
        return centre().around(RADIUS, at, order.size());
    }

    private static Point centre() {
        return new Point(WIDTH / 2, HEIGHT / 2);
    }
}
