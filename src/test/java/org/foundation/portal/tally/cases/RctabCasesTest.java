package org.foundation.portal.tally.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.foundation.portal.tally.BallotSet;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.CountEvent;
import org.foundation.portal.tally.CountingMethod;
import org.foundation.portal.tally.Ties;
import org.foundation.portal.tally.stv.InstantRunoff;
import org.foundation.portal.tally.stv.Marks;
import org.foundation.portal.tally.stv.Quota;
import org.foundation.portal.tally.stv.Wigm;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// RCTab's regression elections, whose settings are read from its own configuration. Its seeded shuffle is repeated
/// here as a fixed order; where it drew anew for a tie, rounds after the draw are not compared, as our draw is
/// another.
class RctabCasesTest {
    @TestFactory
    Stream<DynamicTest> every_round_before_a_draw_is_as_published() {
        return Stream.of("irv-", "stv-")
                .flatMap(prefix -> Cases.in("cases", prefix))
                .filter(folder -> Files.exists(folder.resolve("rctab_config.json")))
                .filter(folder -> votes(folder) != null)
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private static void check(Path folder) throws Exception {
        var config = Cases.json(folder.resolve("rctab_config.json"));
        var rules = config.getAsJsonObject("rules");
        var contest = contest(folder, config, rules);
        var count = rule(rules, contest).count(contest);
        var expected = Cases.expected(folder).getAsJsonArray("rounds");
        boolean stopsEarly = !text(rules, "stopTabulationEarlyAfterRound").isEmpty();
        for (int i = 0; i < Math.min(expected.size(), count.rounds().size()); i++) {
            var tally = expected.get(i).getAsJsonObject().getAsJsonObject("tally");
            for (var name : tally.keySet()) {
                assertThat(count.rounds().get(i).votes(number(contest, name)).brief())
                        .as("%s in %s", name, i + 1)
                        .isEqualTo(tally.get(name).getAsString());
            }
            if (drew(count, i)) return;
        }
        if (!stopsEarly) {
            assertThat(Cases.names(contest, count.elected()))
                    .containsExactlyInAnyOrderElementsOf(Cases.winners(Cases.expected(folder)));
        }
    }

    private static boolean drew(Count count, int round) {
        return count.rounds().get(round).events().stream()
                .anyMatch(e -> e instanceof CountEvent.TieBroken t && t.by() == Ties.Step.DRAW);
    }

    private static Path votes(Path folder) {
        return Cases.file(folder, "aggregated.csv")
                .or(() -> Cases.file(folder, ".xlsx"))
                .or(() -> Cases.file(folder, "_cvr.json"))
                .orElse(null);
    }

    private static Contest contest(Path folder, JsonObject config, JsonObject rules) throws Exception {
        var names = new ArrayList<String>();
        var withdrawn = new ArrayList<Integer>();
        for (var candidate : config.getAsJsonArray("candidates")) {
            names.add(candidate.getAsJsonObject().get("name").getAsString());
            if (candidate.getAsJsonObject().get("excluded").getAsBoolean()) withdrawn.add(names.size());
        }
        int real = names.size();
        names.addAll(List.of("Undeclared Write-ins", "overvote one", "overvote two"));
        withdrawn.addAll(List.of(real + 2, real + 3));
        var box = BallotSet.of(names.size()).keepingRepeats();
        var file = votes(folder);
        var source = config.getAsJsonArray("cvrFileSources").get(0).getAsJsonObject();
        var ballots = file.toString().endsWith(".csv")
                ? CastVotes.derived(file)
                : file.toString().endsWith(".xlsx") ? CastVotes.sheet(file, source) : CastVotes.cdf(file);
        for (var ranks : ballots) {
            var codes = new ArrayList<Integer>();
            for (var rank : ranks) {
                if (rank.isEmpty()) codes.add(0);
                boolean first = true;
                for (var name : rank.contains("overvote") ? List.of("overvote one", "overvote two") : rank) {
                    int number = name == null || name.equals("UWI") ? real + 1 : names.indexOf(name) + 1;
                    codes.add(first ? (number == 0 ? real + 1 : number) : -(number == 0 ? real + 1 : number));
                    first = false;
                }
            }
            box.add(1, codes.stream().mapToInt(Integer::intValue).toArray());
        }
        boolean writeIns = ballots.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .anyMatch(name -> name == null || name.equals("UWI"));
        if (!writeIns) withdrawn.add(real + 1);
        return Contest.of(
                        folder.getFileName().toString(),
                        names,
                        rules.get("numberOfWinners").getAsInt(),
                        box.build())
                .withdrawing(withdrawn.toArray(Integer[]::new))
                .undeclaring(writeIns ? Set.of(real + 1) : Set.of());
    }

    private static CountingMethod rule(JsonObject rules, Contest contest) {
        var marks = new Marks(
                text(rules, "overvoteRule").equals("exhaustImmediately") ? Marks.Equal.STOP : Marks.Equal.SKIP,
                rules.get("maxSkippedRanksAllowed").getAsInt(),
                rules.get("exhaustOnDuplicateCandidate").getAsBoolean() ? Marks.Twice.STOP : Marks.Twice.SKIP);
        var ties = ties(rules, contest);
        var mode = text(rules, "winnerElectionMode");
        if (mode.startsWith("multiWinnerAllow")) {
            var quota = rules.get("hareQuota").getAsBoolean()
                    ? Quota.HARE
                    : rules.get("nonIntegerWinningThreshold").getAsBoolean() ? Quota.EXACT_DROOP : Quota.DROOP;
            var surpluses = mode.contains("OnlyOne") ? Wigm.Surpluses.ONE_WINNER : Wigm.Surpluses.TOGETHER;
            return new Wigm("rctab", 4, quota, surpluses, false, Wigm.Losers.ONE_BY_ONE, marks, ties);
        }
        var irv = InstantRunoff.USUAL.reading(marks).breaking(ties);
        if (mode.equals("bottomsUp")) irv = irv.with(InstantRunoff.Threshold.BOTTOMS_UP);
        return rules.get("batchElimination").getAsBoolean() ? irv.batching() : irv;
    }

    private static Ties ties(JsonObject rules, Contest contest) {
        var numbers = new ArrayList<Integer>();
        contest.candidates().forEach(ballotCandidate -> numbers.add(ballotCandidate.number()));
        return switch (text(rules, "tiebreakMode")) {
            case "useCandidateOrder" -> Ties.precedence(numbers.toArray(Integer[]::new));
            case "generatePermutation" -> {
                var declared = new ArrayList<>(contest.candidates().stream()
                        .map(c -> c.name())
                        .filter(n -> !n.startsWith("overvote") && !n.startsWith("Undeclared"))
                        .sorted()
                        .toList());
                Collections.shuffle(declared, new Random(rules.get("randomSeed").getAsLong()));
                yield Ties.precedence(
                        declared.stream().map(name -> number(contest, name)).toArray(Integer[]::new));
            }
            case "previousRoundCountsThenRandom" -> Ties.BACKWARDS;
            default -> Ties.DRAW;
        };
    }

    private static int number(Contest contest, String name) {
        var names = contest.candidates().stream().map(c -> c.name()).toList();
        assertThat(new HashSet<>(names)).as(name).contains(name);
        return names.indexOf(name) + 1;
    }

    private static String text(JsonObject rules, String key) {
        return rules.has(key) ? rules.get(key).getAsString() : "";
    }
}
