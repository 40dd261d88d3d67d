package org.foundation.portal.tally.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.CountingMethod;
import org.foundation.portal.tally.files.Blt;
import org.foundation.portal.tally.pairwise.Schulze;
import org.foundation.portal.tally.stv.InstantRunoff;
import org.foundation.portal.tally.stv.Meek;
import org.foundation.portal.tally.stv.Wigm;

/// Measures counts on made-up ballots: best of some runs on one thread, counts a second, what was allocated, and the
/// ratio to reading the file once; then the whole command in a process of its own, from file to report.
public final class Bench {
    private static final List<CountingMethod> RULES =
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
        bench.command(100_000);
        bench.command(1_000_000);
    }

    private void warmUp() {
        var small = new RandomBallots(1).contest(20_000, 20_000, CANDIDATES, SEATS);
        for (int i = 0; i < 12; i++) for (var countingMethod : RULES) countingMethod.tally(small);
    }

    private void head() {
        out.println("%d candidates, %d seats, one thread, Java %s".formatted(CANDIDATES, SEATS, Runtime.version()));
        out.println("%10s %10s  %-10s %10s %10s %8s %12s %10s"
                .formatted("ballots", "rankings", "rule", "ms", "a second", "rounds", "memory kB", "x reading"));
    }

    private void measure(int ballots, int distinct) throws IOException {
        var contest = new RandomBallots(42).contest(ballots, distinct, CANDIDATES, SEATS);
        long reading = read(contest);
        row(ballots, contest, "read BLT", reading, 0, 0, reading);
        for (var countingMethod : RULES) {
            int runs = ballots > 200_000 ? 3 : 7;
            long best = Long.MAX_VALUE;
            long bytes = 0;
            int rounds = 0;
            var seated = countingMethod instanceof InstantRunoff ? contest.seating(1) : contest;
            for (int run = 0; run < runs; run++) {
                long before = used();
                long start = System.nanoTime();
                rounds = countingMethod.tally(seated).rounds().size();
                best = Math.min(best, System.nanoTime() - start);
                bytes = Runtime.getRuntime().totalMemory()
                        - Runtime.getRuntime().freeMemory()
                        - before;
            }
            row(ballots, contest, countingMethod.name(), best, rounds, bytes, reading);
        }
    }

    private void row(int ballots, Contest contest, String what, long nanos, int rounds, long bytes, long reading) {
        out.println("%10d %10d  %-10s %10.1f %10.1f %8d %12d %10.2f"
                .formatted(
                        ballots,
                        contest.ballots().size(),
                        what,
                        nanos / 1e6,
                        1e9 / nanos,
                        rounds,
                        bytes / 1024,
                        (double) nanos / reading));
    }

    /// `./portal tally FILE` as a shell would start it: wall time, and the most memory the process ever had.
    private void command(int ballots) throws IOException {
        var file = Files.createTempFile("ballots", ".blt");
        try {
            try (var to = Files.newBufferedWriter(file)) {
                Blt.write(new RandomBallots(42).contest(ballots, ballots, CANDIDATES, SEATS), to);
            }
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            long start = System.nanoTime();
            var process = new ProcessBuilder(
                            java,
                            "-XX:+UseSerialGC",
                            "-Xshare:auto",
                            "-cp",
                            System.getProperty("java.class.path"),
                            TallyCommand.class.getName(),
                            file.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            long peak = 0;
            while (!process.waitFor(2, TimeUnit.MILLISECONDS)) peak = Math.max(peak, peakOf(process.pid()));
            out.println("%10d ballots, the whole command: %.2f s, %d MB, exit %d"
                    .formatted(ballots, (System.nanoTime() - start) / 1e9, peak / 1024, process.exitValue()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Files.delete(file);
        }
    }

    /// In kB; 0 where the system does not tell.
    private static long peakOf(long pid) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
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
