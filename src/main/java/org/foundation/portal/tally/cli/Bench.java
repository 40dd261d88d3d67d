package org.foundation.portal.tally.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Rule;
import org.foundation.portal.tally.files.Blt;
import org.foundation.portal.tally.pairwise.Schulze;
import org.foundation.portal.tally.stv.InstantRunoff;
import org.foundation.portal.tally.stv.Meek;
import org.foundation.portal.tally.stv.Wigm;

/// Measures counts on made-up ballots: best of some runs on one thread, what was allocated, and the ratio to
/// reading the file once.
public final class Bench {
    private static final List<Rule> RULES =
            List.of(Meek.PRF, Wigm.SCOTTISH, InstantRunoff.USUAL, Schulze.WINNING_VOTES);
    private static final int CANDIDATES = 20;
    private static final int SEATS = 7;

    private final PrintStream out;

    private Bench(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        var bench = new Bench(System.out);
        bench.warmUp();
        bench.head();
        for (int size : List.of(1_000, 100_000, 1_000_000)) bench.measure(size, size);
        bench.measure(1_000_000, 10_000);
    }

    private void warmUp() {
        var small = new Electorate(1).contest(20_000, 20_000, CANDIDATES, SEATS);
        for (int i = 0; i < 12; i++) for (var rule : RULES) rule.tally(small);
    }

    private void head() {
        out.println("%d candidates, %d seats, one thread, Java %s".formatted(CANDIDATES, SEATS, Runtime.version()));
        out.println("%10s %10s  %-10s %10s %8s %12s %10s"
                .formatted("ballots", "rankings", "rule", "ms", "rounds", "memory kB", "x reading"));
    }

    private void measure(int ballots, int distinct) throws IOException {
        var contest = new Electorate(42).contest(ballots, distinct, CANDIDATES, SEATS);
        long reading = read(contest);
        row(ballots, contest, "read BLT", reading, 0, 0, reading);
        for (var rule : RULES) {
            int runs = ballots > 200_000 ? 3 : 7;
            long best = Long.MAX_VALUE;
            long bytes = 0;
            int rounds = 0;
            var seated = rule instanceof InstantRunoff ? contest.seating(1) : contest;
            for (int run = 0; run < runs; run++) {
                long before = used();
                long start = System.nanoTime();
                rounds = rule.tally(seated).rounds().size();
                best = Math.min(best, System.nanoTime() - start);
                bytes = Runtime.getRuntime().totalMemory()
                        - Runtime.getRuntime().freeMemory()
                        - before;
            }
            row(ballots, contest, rule.name(), best, rounds, bytes, reading);
        }
    }

    private void row(int ballots, Contest contest, String what, long nanos, int rounds, long bytes, long reading) {
        out.println("%10d %10d  %-10s %10.1f %8d %12d %10.2f"
                .formatted(
                        ballots,
                        contest.ballots().size(),
                        what,
                        nanos / 1e6,
                        rounds,
                        bytes / 1024,
                        (double) nanos / reading));
    }

    private static long read(Contest contest) throws IOException {
        var text = new StringWriter();
        Blt.write(contest, text);
        long start = System.nanoTime();
        Blt.read(new StringReader(text.toString()));
        return System.nanoTime() - start;
    }

    /// Heap in use after a collection; what a run adds to it, where it is small enough to need no collection of its
    /// own.
    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
