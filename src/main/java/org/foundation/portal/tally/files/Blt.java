package org.foundation.portal.tally.files;

import java.io.IOException;
import java.io.Reader;
import org.foundation.portal.tally.BallotSet;
import org.foundation.portal.tally.Contest;

/// BLT, the format of the Electoral Reform Society and of OpenSTV, OpaVote and Droop: `candidates seats`, withdrawn
/// candidates as negative numbers, options in brackets, ballots as `weight 2 1=3 - 4 0`, a lone 0, names in quotes,
/// the title. White space is free, `#` begins a comment, `(id)` before a ballot of weight 1 is skipped, text after
/// the title is ignored.
public final class Blt {
    private Blt() {}

    /// Streams; time and memory grow with the file and the distinct rankings.
    public static BallotFile read(Reader reader) throws IOException {
        return new BltReader(reader, false).read();
    }

    /// As above, keeping ballots that name a candidate twice, for rules that say what this means.
    public static BallotFile readKeepingRepeats(Reader reader) throws IOException {
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
        var ballotSet = contest.ballots();
        for (int i = 0; i < ballotSet.size(); i++) {
            out.append(ballotSet.amount(ballotSet.weight(i)).brief());
            writeRanking(ballotSet, i, out);
            out.append(" 0\n");
        }
        if (ballotSet.blank() > 0)
            out.append(ballotSet.amount(ballotSet.blank()).brief() + " 0\n");
        out.append("0\n");
        for (var ballotCandidate : contest.candidates())
            out.append(quoted(ballotCandidate.name())).append("\n");
        out.append(quoted(contest.title())).append("\n");
    }

    private static void writeRanking(BallotSet ballotSet, int ranking, Appendable out) throws IOException {
        for (int at = ballotSet.start(ranking); at < ballotSet.end(ranking); at++) {
            int code = ballotSet.code(at);
            if (code > 0) out.append(" " + code);
            else out.append(code == 0 ? " -" : "=" + -code);
        }
    }

    /// A quote inside a name would end it; the format has no way to escape it.
    private static String quoted(String text) {
        return '"' + text.replace('"', '\'').replaceAll("\\R", " ") + '"';
    }
}
