package org.foundation.portal.tally.files;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.foundation.portal.tally.BallotBox;
import org.foundation.portal.tally.BallotCandidate;
import org.foundation.portal.tally.BallotSet;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Uncountable;

/// Reads one BLT file. See Blt.
final class BltReader {
    private final BltTokens tokens;
    private final boolean keepRepeats;
    private final Faults faults = new Faults();
    private final TreeSet<Integer> withdrawn = new TreeSet<>();
    private BltOptions options = new BltOptions(0);
    private int candidates;
    private int[] ranking = new int[32];
    private int length;
    private boolean unfinished;

    BltReader(Reader reader, boolean keepRepeats) throws IOException {
        tokens = new BltTokens(new Source(reader));
        this.keepRepeats = keepRepeats;
    }

    BallotFile read() throws IOException {
        candidates = (int) header("the number of candidates", BallotBox.MOST_CANDIDATES);
        int seats = (int) header("the number of seats, at least 1", Integer.MAX_VALUE);
        options = new BltOptions(candidates);
        readOptions();
        var box = BallotSet.of(candidates);
        if (keepRepeats) box.keepingRepeats();
        while (readBallot(box)) {}
        var names = readNames();
        faults.raise();
        withdrawn.addAll(options.withdrawn());
        var contest = new Contest(
                tokens.text().toString(),
                names,
                seats,
                box.build(),
                withdrawn,
                options.undeclared(),
                List.of(),
                true,
                "");
        return new BallotFile(contest, options.tie(), options.remarks());
    }

    private long header(String expected, long most) throws IOException {
        tokens.next();
        if (!tokens.isNumber()
                || tokens.number() < 1 && expected.startsWith("the number of s")
                || tokens.number() > most) {
            throw faults.with(tokens.fault(expected));
        }
        return tokens.number();
    }

    private void readOptions() throws IOException {
        for (tokens.next(); tokens.is('[') || tokens.is('-'); tokens.next()) {
            if (tokens.is('[')) {
                options.read(tokens, faults);
            } else {
                int number = options.candidate(
                        tokens.text().subSequence(1, tokens.text().length()));
                if (number < 1) faults.add(tokens.fault("a withdrawn candidate, from -1 to -" + candidates));
                else withdrawn.add(number);
            }
        }
    }

    /// The weight is the current token. Tells whether ballots go on.
    private boolean readBallot(BallotBox box) throws IOException {
        if (tokens.is('"')) {
            unfinished = true;
            return false;
        }
        boolean labelled = tokens.is('(');
        if (labelled) tokens.next();
        boolean one = tokens.isNumber() && tokens.number() == 1;
        if (!tokens.isWeight() && !tokens.isZero() || labelled && !one) {
            if (tokens.atEnd()) throw faults.with(tokens.fault("a lone 0 after the last ballot"));
            return fail(
                    labelled
                            ? "weight 1 after a ballot's own name"
                            : "a ballot's weight, such as 1, or 1.5 with at most " + BallotBox.MOST_DECIMALS
                                    + " decimals");
        }
        if (tokens.isZero()) return false;
        long weight = tokens.number();
        int decimals = tokens.decimals();
        length = 0;
        boolean joined = false;
        long line = tokens.line();
        for (tokens.next(); !tokens.isZero(); tokens.next()) {
            if (tokens.atEnd() || tokens.is('"')) throw faults.with(tokens.fault("0 at the end of the ballot"));
            if (tokens.is('=')) {
                joined = length > 0 && ranking[length - 1] != 0;
                if (!joined) return fail("a candidate before \"=\"");
                continue;
            }
            int number = tokens.isDash() ? 0 : options.candidate(tokens.text());
            if (number < 0 || joined && number == 0) {
                return fail("a candidate from 1 to " + candidates + (options.hasNicks() ? " or a nickname" : "")
                        + ", or 0");
            }
            put(joined ? -number : number);
            joined = false;
        }
        if (joined) return fail("a candidate after \"=\"");
        add(box, weight, decimals, line);
        tokens.next();
        return true;
    }

    private void add(BallotBox box, long weight, int decimals, long line) {
        try {
            box.add(weight, decimals, ranking, length);
        } catch (Uncountable e) {
            var expected = e.why() == Uncountable.Why.REPEATED_CANDIDATE
                    ? "each candidate once"
                    : "at most 9223372036854775807 votes in all";
            faults.add(new Fault(line, 1, e.found(), expected));
        }
    }

    private void put(int code) {
        if (length == ranking.length) ranking = java.util.Arrays.copyOf(ranking, 2 * length);
        ranking[length++] = code;
    }

    private boolean fail(String expected) throws IOException {
        faults.add(tokens.fault(expected));
        tokens.skipLine();
        return true;
    }

    private List<BallotCandidate> readNames() throws IOException {
        var names = new ArrayList<BallotCandidate>();
        if (unfinished) options.remark("no lone 0 after the last ballot");
        else tokens.next();
        for (int number = 1; number <= candidates; number++, tokens.next()) {
            if (!tokens.is('"')) throw faults.with(tokens.fault("the name of candidate " + number + " in quotes"));
            var name = tokens.text().toString().strip();
            if (name.isEmpty()) faults.add(tokens.fault("a name"));
            names.add(new BallotCandidate(number, name.isEmpty() ? "?" : name));
        }
        if (!tokens.is('"')) tokens.clear();
        return names;
    }
}
