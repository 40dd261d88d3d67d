package org.foundation.portal.tally.files;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.foundation.portal.tally.BallotBox;
import org.foundation.portal.tally.BallotSet;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.pairwise.Unranked;

/// The Condorcet Election Format (.cvotes): `#/Candidates: A ; B`, `#/Number of Seats: 1`, then `tag || A > B = C
/// ^weight * count # comment`, or `/EMPTY_RANKING/`. Without a list of candidates those mentioned stand, sorted by
/// name. A weight counts only after `#/Weight Allowed: true`.
public final class Cvotes {
    private final Lines lines;
    private final Faults faults = new Faults();
    private final CandidateNames candidateNames = new CandidateNames();
    private final BallotBox box = BallotSet.of(BallotBox.MOST_CANDIDATES);
    private final RankingLine ranking = new RankingLine();
    private final List<String> remarks = new ArrayList<>();
    private String title;
    private int seats = 1;
    private boolean weights;
    private long unlisted;
    private Optional<Unranked> unranked = Optional.empty();

    private Cvotes(Reader reader, String title) throws IOException {
        lines = new Lines(reader);
        this.title = title;
    }

    public static BallotFile read(Reader reader, String title) throws IOException {
        return new Cvotes(reader, title).read();
    }

    private BallotFile read() throws IOException {
        while (lines.next()) {
            var line = lines.string();
            if (line.startsWith("#/")) readDirective(line);
            else readBallot(line);
        }
        faults.raise();
        var contest = new Contest(
                title,
                candidateNames.candidates(),
                seats,
                candidateNames.ballots(box),
                Set.of(),
                Set.of(),
                List.of(),
                true,
                "");
        if (unlisted > 0) remarks.add(unlisted + " names that no candidate has were read over");
        return new BallotFile(contest, List.of(), remarks, unranked);
    }

    private void readDirective(String line) {
        int colon = line.indexOf(':');
        var key = line.substring(2, Math.max(2, colon)).strip().toLowerCase(Locale.ROOT);
        var value = line.substring(colon + 1).strip();
        switch (key) {
            case "candidates" -> {
                for (var name : value.split(";", -1)) {
                    if (name.isBlank() || !candidateNames.declare(name.strip()))
                        faults.add(lines.fault(0, name, "different names"));
                }
            }
            case "number of seats", "number of seat" -> {
                long number = RankingLine.number(value);
                if (number < 1 || number > Integer.MAX_VALUE)
                    faults.add(lines.fault(colon + 1, value, "a number of seats"));
                else seats = (int) number;
            }
            case "weight allowed" -> weights = value.equalsIgnoreCase("true");
            case "title", "election name" -> title = value;
            case "implicit ranking" -> {
                unranked = Optional.of(value.equalsIgnoreCase("true") ? Unranked.LAST : Unranked.NO_OPINION);
            }
            default -> remarks.add(line.strip());
        }
    }

    private void readBallot(String whole) {
        int comment = whole.indexOf('#');
        var line = comment < 0 ? whole : whole.substring(0, comment);
        if (line.isBlank()) return;
        int tags = line.indexOf("||");
        int from = tags < 0 ? 0 : tags + 2;
        int star = line.lastIndexOf('*');
        long count =
                star < from ? 1 : RankingLine.number(line.substring(star + 1).strip());
        int end = star < from ? line.length() : star;
        int caret = line.lastIndexOf('^', end);
        long weight = caret < from
                ? 1
                : RankingLine.number(line.substring(caret + 1, end).strip());
        if (caret >= from) end = caret;
        if (count < 1 || weight < 1 || weights && count > Long.MAX_VALUE / weight) {
            faults.add(lines.fault(
                    Math.max(star, caret),
                    whole.substring(Math.max(0, Math.max(star, caret))),
                    "a whole number of at least 1"));
            return;
        }
        if (readRanking(line, from, end)) ranking.cast(box, weights ? count * weight : count, lines, faults);
    }

    private boolean readRanking(String line, int from, int end) {
        ranking.clear();
        var whole = line.substring(from, end).strip();
        if (whole.equalsIgnoreCase("/EMPTY_RANKING/") || whole.equalsIgnoreCase("/EMPTY/")) return true;
        boolean joins = false;
        for (int at = from, stop; at <= end; at = stop + 1) {
            stop = at;
            while (stop < end && line.charAt(stop) != '>' && line.charAt(stop) != '=') stop++;
            var name = line.substring(at, stop).strip();
            int number = name.isEmpty() ? -1 : candidateNames.number(name, !candidateNames.declared());
            if (name.isEmpty() || !candidateNames.declared() && (number < 0 || name.matches(".*[<;,/].*"))) {
                faults.add(lines.fault(at, name, "a candidate's name, then > or ="));
                return false;
            }
            boolean sameRank = stop < end && line.charAt(stop) == '=';
            if (number < 0) {
                // the format lets a line name others, and ignores them
                unlisted++;
                joins = joins && sameRank;
                continue;
            }
            ranking.put(number, joins);
            joins = sameRank;
        }
        return true;
    }
}
