package org.foundation.portal.tally.pictures;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.foundation.portal.tally.Amount;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Round;
import org.foundation.portal.tally.Standing;
import org.foundation.portal.tally.words.Texts;

/// Bars of one round: everybody with votes or still hopeful, most first, and the quota as a line.
public final class RoundPicture {
    private static final int LABELS = 190;
    private static final int BARS = 360;
    private static final int ROW = 26;

    private RoundPicture() {}

    /// Bars have the classes `bar` and the status in lower case; the line is `quota`.
    public static String draw(String id, Contest contest, Round round, Texts texts) {
        var shown = round.standings().stream()
                .filter(s -> s.votes().units() > 0)
                .sorted(Comparator.comparing(Standing::votes).reversed().thenComparing(Standing::candidate))
                .toList();
        var most = shown.stream()
                .map(Standing::votes)
                .max(Comparator.naturalOrder())
                .orElse(round.quota());
        if (round.quota().compareTo(most) > 0) most = round.quota();
        var description = shown.stream()
                .map(s -> contest.name(s.candidate()) + ": " + s.votes().brief())
                .collect(Collectors.joining("; "));
        int height = ROW * Math.max(1, shown.size()) + 28;
        var drawing = new Drawing(
                id, LABELS + BARS + 130, height, texts.say("tally.report.round", round.number()), description);
        for (int i = 0; i < shown.size(); i++) bar(drawing, contest, shown.get(i), most, i * ROW);
        if (!round.quota().isZero()) quota(drawing, round, most, height, texts);
        return drawing.done();
    }

    private static void bar(Drawing drawing, Contest contest, Standing standing, Amount most, int y) {
        int width = Drawing.scaled(standing.votes(), most, BARS);
        var kind = "bar " + standing.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
        drawing.text("name", LABELS - 8, y + 18, "end", Drawing.brief(contest.name(standing.candidate()), 24))
                .box(kind, LABELS, y + 4, width, ROW - 8, 60)
                .text(
                        "votes",
                        LABELS + BARS + 12,
                        y + 18,
                        "start",
                        standing.votes().brief());
    }

    private static void quota(Drawing drawing, Round round, Amount most, int height, Texts texts) {
        int x = LABELS + Drawing.scaled(round.quota(), most, BARS);
        drawing.line("quota", x, 0, x, height - 22)
                .text(
                        "quota",
                        x,
                        height - 6,
                        x > LABELS + BARS / 2 ? "end" : "start",
                        texts.say("tally.report.quota", round.quota().brief()));
    }
}
