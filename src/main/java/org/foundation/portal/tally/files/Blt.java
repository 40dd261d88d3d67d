package org.foundation.portal.tally.files;

import java.io.IOException;
import java.io.Reader;
import org.foundation.portal.tally.Ballots;
import org.foundation.portal.tally.Contest;

/// BLT, the format of the Electoral Reform Society and of OpenSTV, OpaVote and Droop: `candidates seats`, withdrawn
/// candidates as negative numbers, options in brackets, ballots as `weight 2 1=3 - 4 0`, a lone 0, names in quotes,
/// the title. White space is free, `#` begins a comment, `(id)` before a ballot of weight 1 is skipped, text after
/// the title is ignored.
public final class Blt {
    private Blt() {}

    /// Streams; time and memory grow with the file and the distinct rankings.
    public static Sheet read(Reader reader) throws IOException {
        return new BltReader(reader, false).read();
    }

    /// As above, keeping ballots that name a candidate twice, for rules that say what this means.
    public static Sheet readKeepingRepeats(Reader reader) throws IOException {
        return new BltReader(reader, true).read();
    }

    public static void write(Contest contest, Appendable out) throws IOException {
        out.append(contest.candidates().size() + " " + contest.seats() + "\n");
        for (int number : contest.withdrawn().stream().sorted().toList()) out.append("-" + number + "\n");
        if (!contest.undeclared().isEmpty()) {
            out.append("[undeclared");
            for (int number : contest.undeclared().stream().sorted().toList()) out.append(" " + number);
            out.append("]\n");
        }
        var ballots = contest.ballots();
        for (int i = 0; i < ballots.size(); i++) {
            out.append(ballots.amount(ballots.weight(i)).brief());
            writeRanking(ballots, i, out);
            out.append(" 0\n");
        }
        if (ballots.blank() > 0) out.append(ballots.amount(ballots.blank()).brief() + " 0\n");
        out.append("0\n");
        for (var candidate : contest.candidates())
            out.append(quoted(candidate.name())).append("\n");
        out.append(quoted(contest.title())).append("\n");
    }

    private static void writeRanking(Ballots ballots, int ranking, Appendable out) throws IOException {
        for (int at = ballots.start(ranking); at < ballots.end(ranking); at++) {
            int code = ballots.code(at);
            if (code > 0) out.append(" " + code);
            else out.append(code == 0 ? " -" : "=" + -code);
        }
    }

    /// A quote inside a name would end it; the format knows no other sign for it.
    private static String quoted(String text) {
        return '"' + text.replace('"', '\'').replaceAll("\\R", " ") + '"';
    }
}
