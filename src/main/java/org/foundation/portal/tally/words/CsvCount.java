package org.foundation.portal.tally.words;

import java.util.List;
import java.util.function.Function;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.Round;
import org.foundation.portal.tally.files.Csv;

/// A count as a table: a line for each candidate, a column for each round, then quota, exhausted and lost.
public final class CsvCount {
    private CsvCount() {}

    public static String write(Count count) {
        var out = new StringBuilder("candidate,name,status");
        for (var round : count.rounds()) out.append(",round ").append(round.number());
        out.append('\n');
        for (var ballotCandidate : count.contest().candidates()) {
            int c = ballotCandidate.number();
            out.append(c)
                    .append(',')
                    .append(Csv.quoted(ballotCandidate.name()))
                    .append(',')
                    .append(count.status(c));
            row(out, count.rounds(), round -> round.votes(c));
        }
        row(out.append(",quota,"), count.rounds(), Round::quota);
        row(out.append(",exhausted,"), count.rounds(), Round::exhausted);
        row(out.append(",lost,"), count.rounds(), Round::lost);
        return out.toString();
    }

    private static void row(StringBuilder out, List<Round> rounds, Function<Round, Object> value) {
        for (var round : rounds) out.append(',').append(value.apply(round));
        out.append('\n');
    }
}
