package org.foundation.portal.tally.files;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.foundation.portal.tally.BallotCandidate;
import org.foundation.portal.tally.BallotSet;
import org.foundation.portal.tally.Contest;

/// Ballots as CIVS and Elekto write them: a line of candidates, then a line for each ballot with each candidate's
/// rank, 1 the best, equal ranks allowed, gaps without meaning, "No opinion", "-" or nothing for unranked. A first
/// column named `weight` or `count` says how many votes a line is. Cells may be quoted.
public final class Csv {
    private static final Pattern FORMULA =
            Pattern.compile("((?:^|[;,|\\t\\r\\n])[\\s\"']*)([=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

    private Csv() {}

    /// The file does not say how many seats there are.
    public static BallotFile read(Reader reader, String title, int seats) throws IOException {
        var lines = new Lines(reader);
        var faults = new Faults();
        if (!lines.next() || lines.blank()) throw faults.with(lines.fault(0, "", "a line with the candidates' names"));
        var heads = CsvCells.split(lines, faults);
        faults.raise();
        boolean weighted =
                heads.getFirst().equalsIgnoreCase("weight") || heads.getFirst().equalsIgnoreCase("count");
        var candidates = new ArrayList<BallotCandidate>();
        for (var head : heads.subList(weighted ? 1 : 0, heads.size())) {
            if (head.isEmpty()) throw faults.with(lines.fault(0, head, "a name for every column"));
            candidates.add(new BallotCandidate(candidates.size() + 1, head));
        }
        var box = BallotSet.of(candidates.size());
        var cells = new CsvCells(candidates.size(), weighted);
        while (lines.next()) if (!lines.blank()) cells.cast(lines, box, faults);
        faults.raise();
        return BallotFile.of(new Contest(
                title, candidates, seats, box.build(), java.util.Set.of(), java.util.Set.of(), List.of(), true, ""));
    }

    public static void write(Contest contest, Appendable out) throws IOException {
        out.append("weight");
        for (var ballotCandidate : contest.candidates()) out.append(',').append(quoted(ballotCandidate.name()));
        out.append('\n');
        var ballotSet = contest.ballots();
        for (int i = 0; i < ballotSet.size(); i++) {
            var ranks = new int[contest.candidates().size() + 1];
            int rank = 0;
            for (int at = ballotSet.start(i); at < ballotSet.end(i); at++) {
                if (ballotSet.code(at) > 0) rank++;
                ranks[Math.abs(ballotSet.code(at))] = rank;
            }
            out.append(ballotSet.amount(ballotSet.weight(i)).brief());
            for (int c = 1; c < ranks.length; c++)
                out.append(',').append(ranks[c] == 0 ? "" : String.valueOf(ranks[c]));
            out.append('\n');
        }
        if (ballotSet.blank() > 0)
            out.append(ballotSet.amount(ballotSet.blank()).brief()
                    + ",".repeat(contest.candidates().size()) + "\n");
    }

    /// Harmless, and quoted where needed: a program may split the line at any of these.
    public static String quoted(String text) {
        var safe = harmless(text);
        boolean plain = safe.chars().noneMatch(c -> ",;|\"\t\n\r".indexOf(c) >= 0);
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /// A character that spreadsheets take for the start of a formula gets an apostrophe: at the start of the text and
    /// after every separator, because in some countries lines are split at semicolons even within quotes.
    public static String harmless(String text) {
        var safe = FORMULA.matcher(text).replaceAll("$1'$2");
        return !safe.isEmpty() && "\t\r\n".indexOf(safe.charAt(0)) >= 0 ? "'" + safe : safe;
    }
}
