package org.foundation.portal.tally.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.CountingMethod;
import org.foundation.portal.tally.Round;
import org.foundation.portal.tally.Status;
import org.foundation.portal.tally.Ties;
import org.foundation.portal.tally.stv.Meek;
import org.foundation.portal.tally.stv.Wigm;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Published round totals, to the last digit, and winners.
class StvCasesTest {
    private static final Map<String, CountingMethod> RULES = Map.of(
            "meek-prf-o6-fixed-p9-d9", Meek.PRF,
            "scotland-fixed-p5-d5", Wigm.SCOTTISH,
            "wigm-prf-fixed-p4-d4", Wigm.PRF,
            "wigm-prf-batch-fixed-p4-d4", Wigm.PRF_BATCH,
            "mpls-fixed-p4-d4", Wigm.MINNEAPOLIS);

    @TestFactory
    Stream<DynamicTest> every_round_is_as_published_by_rule() {
        return Cases.in("cases", "stv-")
                .filter(folder -> Cases.expected(folder).has("by_rule"))
                .flatMap(folder -> RULES.keySet().stream()
                        .filter(rule -> Cases.expected(folder)
                                .getAsJsonObject("by_rule")
                                .has(rule))
                        .sorted()
                        .map(rule ->
                                DynamicTest.dynamicTest(folder.getFileName() + " " + rule, () -> check(folder, rule))));
    }

    private static void check(Path folder, String ruleName) throws IOException {
        var ballotFile = Cases.blt(folder);
        var order = Ties.order(ballotFile.tieOrder().toArray(Integer[]::new));
        var rule = switch (RULES.get(ruleName)) {
            case Meek meek -> meek.breaking(order);
            case Wigm wigm
            when wigm.equals(Wigm.SCOTTISH) ->
                wigm.breaking(new Ties(List.of(Ties.Step.BACKWARDS, Ties.Step.ORDER), order.order()));
            case Wigm wigm -> wigm.breaking(order);
            default -> throw new IllegalStateException(ruleName);
        };
        var count = rule.count(ballotFile.contest());
        var expected = Cases.expected(folder).getAsJsonObject("by_rule").getAsJsonObject(ruleName);
        assertThat(Cases.names(ballotFile.contest(), count.elected()))
                .containsExactlyInAnyOrderElementsOf(Cases.winners(expected));
        var dump = Cases.file(folder, "dump_" + ruleName + ".tsv").orElseThrow();
        if (ruleName.startsWith("meek")) checkMeek(dump, count);
        else checkTransfers(dump, count);
    }

    /// The first decision of each round in the dump: quota, votes and keep factors of everybody still in.
    private static void checkMeek(Path dump, Count count) throws IOException {
        var decided = new TreeMap<Integer, Map<String, String>>();
        for (var row : rows(dump)) {
            if (!List.of("elect", "defeat").contains(row.get("Action"))) continue;
            decided.putIfAbsent(Integer.valueOf(row.get("R")), row);
        }
        for (var round : count.rounds()) {
            var row = decided.get(round.number());
            assertThat(round.quota()).hasToString(row.get("Quota"));
            for (var roundStanding : round.standings()) {
                int c = roundStanding.candidate();
                if (!stood(count, round, c)) continue;
                assertThat(roundStanding.votes())
                        .as("%s in %s", c, round.number())
                        .hasToString(row.get(c + ".vote"));
                assertThat(roundStanding.keep()).hasToString(row.get(c + ".kf"));
            }
        }
        assertThat(decided.keySet()).hasSize(count.rounds().size());
    }

    private static boolean stood(Count count, Round round, int candidate) {
        if (count.contest().withdrawn().contains(candidate)) return false;
        return round.number() == 1
                || List.of(Status.HOPEFUL, Status.ELECTED)
                        .contains(count.rounds()
                                .get(round.number() - 2)
                                .standing(candidate)
                                .status());
    }

    /// First preferences, then the totals after each transfer, in order; one last transfer may stand on one side
    /// only.
    private static void checkTransfers(Path dump, Count count) throws IOException {
        var totals = new ArrayList<Map<String, String>>();
        boolean counts = rows(dump).stream().anyMatch(row -> row.get("Action").equals("count"));
        for (var row : rows(dump)) {
            var action = row.get("Action");
            if (counts ? action.equals("count") : action.equals("transfer") || action.equals("begin")) totals.add(row);
        }
        int both = Math.min(totals.size(), count.rounds().size());
        assertThat(Math.abs(totals.size() - count.rounds().size())).isLessThanOrEqualTo(1);
        for (int i = 0; i < both; i++) {
            for (var roundStanding : count.rounds().get(i).standings()) {
                if (count.contest().withdrawn().contains(roundStanding.candidate())) continue;
                assertThat(roundStanding.votes())
                        .as("%s in %s", roundStanding.candidate(), i + 1)
                        .hasToString(totals.get(i).get(roundStanding.candidate() + ".vote"));
            }
        }
    }

    private static List<Map<String, String>> rows(Path dump) throws IOException {
        var lines = Files.readAllLines(dump);
        var heads = lines.getFirst().split("\t");
        var rows = new ArrayList<Map<String, String>>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split("\t");
            var row = new TreeMap<String, String>();
            for (int i = 0; i < Math.min(heads.length, cells.length); i++) row.put(heads[i], cells[i]);
            if (cells.length > 4) rows.add(row);
        }
        return rows;
    }

    @TestFactory
    Stream<DynamicTest> scottish_wards_are_as_published() {
        return Cases.in("cases", "stv-scottish-")
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    var contest = Cases.blt(folder).contest();
                    var count = Wigm.SCOTTISH.count(contest);
                    var expected = Cases.expected(folder);
                    assertThat(Cases.names(contest, count.elected()))
                            .containsExactlyInAnyOrderElementsOf(Cases.winners(expected));
                    var rounds = expected.getAsJsonArray("rounds");
                    assertThat(count.rounds()).hasSize(rounds.size());
                    for (int i = 0; i < rounds.size(); i++) {
                        var published = rounds.get(i).getAsJsonObject();
                        var round = count.rounds().get(i);
                        assertThat(round.quota())
                                .hasToString(published.get("quota").getAsString());
                        assertThat(round.exhausted())
                                .hasToString(
                                        published.get("nontransferable_droop").getAsString());
                        for (var ballotCandidate : contest.candidates()) {
                            assertThat(round.votes(ballotCandidate.number()))
                                    .as(ballotCandidate.name())
                                    .hasToString(published
                                            .getAsJsonObject("votes")
                                            .get(ballotCandidate.name())
                                            .getAsString());
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> meek_agrees_where_only_the_winners_are_known() {
        return Cases.in("cases", "stv-")
                .filter(folder -> Cases.expected(folder).has("elected_by_arithmetic"))
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    var ballotFile = Cases.blt(folder);
                    Contest contest = ballotFile.contest();
                    var count = Meek.PRF
                            .breaking(Ties.order(ballotFile.tieOrder().toArray(Integer[]::new)))
                            .count(contest);
                    var expected = new ArrayList<String>();
                    Cases.expected(folder).getAsJsonObject("elected_by_arithmetic").entrySet().stream()
                            .max(Comparator.comparing(entry -> entry.getKey().equals("fixed9")))
                            .orElseThrow()
                            .getValue()
                            .getAsJsonArray()
                            .forEach(w -> expected.add(w.getAsString()));
                    assertThat(Cases.names(contest, count.elected())).containsExactlyInAnyOrderElementsOf(expected);
                }));
    }
}
