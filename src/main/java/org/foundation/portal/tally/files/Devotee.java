package org.foundation.portal.tally.files;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.foundation.portal.tally.BallotBox;
import org.foundation.portal.tally.BallotSet;
import org.foundation.portal.tally.Contest;

/// Tally sheets of Debian's devotee: a drawing with `Option 1---->: name` for each option, then lines `V: 1-32 <hash>`
/// with one character for each option: its rank 1-9, then letters, or `-` for unranked. Other lines are skipped.
public final class Devotee {
    private static final Pattern OPTION = Pattern.compile("Option\\s+(\\w+)-*>?:\\s*(.+?)\\s*$");

    private Devotee() {}

    public static BallotFile read(Reader reader, String title) throws IOException {
        var lines = new Lines(reader);
        var faults = new Faults();
        var candidateNames = new CandidateNames();
        var box = BallotSet.of(BallotBox.MOST_CANDIDATES);
        var ranking = new RankingLine();
        while (lines.next()) {
            var line = lines.string();
            var option = OPTION.matcher(line);
            if (line.startsWith("V:")) cast(line, candidateNames.count(), ranking, box, lines, faults);
            else if (option.find() && !candidateNames.declare(option.group(2)))
                faults.add(lines.fault(0, option.group(2), "a new name"));
        }
        if (candidateNames.count() == 0) faults.add(lines.fault(0, "", "lines such as \"Option 1---->: name\""));
        faults.raise();
        return BallotFile.of(new Contest(
                title,
                candidateNames.candidates(),
                1,
                candidateNames.ballots(box),
                Set.of(),
                Set.of(),
                List.of(),
                true,
                ""));
    }

    private static void cast(String line, int options, RankingLine ranking, BallotBox box, Lines lines, Faults faults) {
        int from = 2;
        while (from < line.length() && Character.isWhitespace(line.charAt(from))) from++;
        int to = from;
        while (to < line.length() && !Character.isWhitespace(line.charAt(to))) to++;
        if (to - from != options) {
            faults.add(lines.fault(from, line.substring(from, to), "one sign for each of " + options + " options"));
            return;
        }
        ranking.clear();
        for (int rank = 1; rank <= 35; rank++) {
            boolean joins = false;
            for (int option = 1; option <= options; option++) {
                if (Character.digit(line.charAt(from + option - 1), 36) != rank) continue;
                ranking.put(option, joins);
                joins = true;
            }
        }
        long ranked = line.substring(from, to).chars().filter(c -> c != '-').count();
        if (ranked != ranking.length())
            faults.add(lines.fault(from, line.substring(from, to), "ranks 1-9, letters, or -"));
        else ranking.cast(box, 1, lines, faults);
    }
}
