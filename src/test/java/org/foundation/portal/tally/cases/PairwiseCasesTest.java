package org.foundation.portal.tally.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foundation.portal.tally.BallotSet;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.CountEvent;
import org.foundation.portal.tally.CountingMethod;
import org.foundation.portal.tally.files.BallotFiles;
import org.foundation.portal.tally.pairwise.Copeland;
import org.foundation.portal.tally.pairwise.Debian;
import org.foundation.portal.tally.pairwise.Preferences;
import org.foundation.portal.tally.pairwise.RankedPairs;
import org.foundation.portal.tally.pairwise.Schulze;
import org.foundation.portal.tally.pairwise.Unranked;
import org.foundation.portal.tally.points.Points;
import org.foundation.portal.tally.stv.InstantRunoff;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Elections compared pair by pair. Debian's of 2001-2003 were held under an older rule, but had Condorcet winners.
/// The proportional CIVS election of NixOS is no case for any rule here and is left out.
class PairwiseCasesTest {
    private static final Map<String, CountingMethod> PUBLISHED = Map.of(
            "Schulze_Winning", Schulze.WINNING_VOTES,
            "Schulze_Margin", Schulze.MARGINS,
            "Ranked_Pairs_Winning", RankedPairs.WINNING_VOTES,
            "Ranked_Pairs_Margin", RankedPairs.MARGINS);

    @TestFactory
    Stream<DynamicTest> textbook_examples() {
        return tests("condorcet-textbook", folder -> {
            var contest = read(folder, ".cvotes");
            var expected = Cases.expected(folder);
            var schulze = Schulze.WINNING_VOTES.count(contest);
            assertThat(names(schulze).getFirst())
                    .containsExactlyInAnyOrderElementsOf(strings(expected.getAsJsonArray("schulze_wv_winner")));
            if (expected.has("schulze_wv_ranking")) {
                assertThat(names(schulze).stream().flatMap(List::stream))
                        .containsExactlyElementsOf(strings(expected.getAsJsonArray("schulze_wv_ranking")));
            }
            if (expected.has("ranked_pairs_ranking")) {
                assertThat(names(RankedPairs.WINNING_VOTES.count(contest)).stream()
                                .flatMap(List::stream))
                        .containsExactlyElementsOf(strings(expected.getAsJsonArray("ranked_pairs_ranking")));
            }
            if (expected.has("ranked_pairs_groups")) {
                assertThat(names(RankedPairs.WINNING_VOTES.count(contest)))
                        .isEqualTo(lists(expected.getAsJsonArray("ranked_pairs_groups")));
            }
            if (expected.has("strongest_paths")) {
                var paths = schulze.comparison().orElseThrow().paths().orElseThrow();
                expected.getAsJsonObject("strongest_paths")
                        .entrySet()
                        .forEach(row -> row.getValue()
                                .getAsJsonObject()
                                .entrySet()
                                .forEach(cell -> assertThat(paths.get(
                                                number(contest, row.getKey()), number(contest, cell.getKey())))
                                        .isEqualTo(cell.getValue().getAsLong())));
            }
            if (expected.has("irv_winner")) {
                assertThat(Cases.names(
                                contest, InstantRunoff.USUAL.count(contest).elected()))
                        .containsExactly(expected.get("irv_winner").getAsString());
                assertThat(Cases.names(contest, Points.PLURALITY.count(contest).elected()))
                        .containsExactly(expected.get("plurality_winner").getAsString());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> debian_leaders() {
        return Cases.in("cases", "condorcet-debian")
                .filter(folder -> Cases.file(folder, ".cvotes").isPresent())
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    var contest = read(folder, ".cvotes");
                    var expected = Cases.expected(folder);
                    var developers = expected.get("developers");
                    var rule = Debian.leader(
                            contest.candidates().size(), developers.isJsonNull() ? 0 : developers.getAsLong());
                    var count = rule.count(contest);
                    assertThat(Cases.names(contest, count.elected()))
                            .containsExactly(expected.get("winner").getAsString());
                    var dropped = count.events()
                            .filter(CountEvent.OptionDropped.class::isInstance)
                            .map(e -> contest.name(((CountEvent.OptionDropped) e).candidate()))
                            .toList();
                    assertThat(dropped)
                            .containsExactlyInAnyOrderElementsOf(
                                    strings(expected.getAsJsonArray("dropped_by_default_option")));
                    assertThat(count.comparison().orElseThrow().preferences().rows())
                            .isEqualTo(matrix(expected.getAsJsonArray("pairwise_row_over_col")));
                    var ranking = lists(expected.getAsJsonArray("schulze_wv_ranking_without_dropping"));
                    assertThat(sorted(names(Schulze.WINNING_VOTES.count(contest))))
                            .isEqualTo(sorted(ranking));
                    for (var published : PUBLISHED.keySet()) {
                        var line = Cases.json(folder.resolve("condorcetphp_" + published + ".json"))
                                .get("Ranking")
                                .getAsString();
                        var places = Arrays.stream(line.split(" > "))
                                .map(place -> List.of(place.split(" = ")))
                                .toList();
                        assertThat(sorted(names(PUBLISHED.get(published).count(contest))))
                                .as(published)
                                .isEqualTo(sorted(places));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> tally_sheets_say_the_same_as_cvotes() {
        return Cases.in("cases", "condorcet-debian")
                .filter(folder -> Cases.file(folder, "_tally.txt").isPresent())
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    assertThat(Preferences.of(read(folder, "_tally.txt"), Unranked.LAST))
                            .isEqualTo(Preferences.of(read(folder, ".cvotes"), Unranked.LAST));
                }));
    }

    /// The BLT of 2001 lacks the 0 after its ballots, and holds a vote more than the tally: same winner.
    @TestFactory
    Stream<DynamicTest> an_unfinished_blt_is_read() {
        return Cases.in("cases", "condorcet-debian-dpl-2001")
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    var ballotFile = BallotFiles.read(Cases.file(folder, ".HIL").orElseThrow(), 1);
                    assertThat(ballotFile.remarks()).contains("no lone 0 after the last ballot");
                    assertThat(Cases.names(
                                    ballotFile.contest(),
                                    Debian.leader(5, 0)
                                            .count(ballotFile.contest())
                                            .elected()))
                            .containsExactly("Ben Collins");
                }));
    }

    @TestFactory
    Stream<DynamicTest> kubernetes_by_schulze_without_opinions() {
        return tests("condorcet-k8s", folder -> {
            var json = Cases.json(folder.resolve("case.json"));
            var contest = read(folder, "ballots.csv").seating(json.get("seats").getAsInt());
            var count = Schulze.WINNING_VOTES.reading(Unranked.NO_OPINION).count(contest);
            var expected = json.getAsJsonObject("expected");
            assertThat(count.comparison().orElseThrow().preferences().rows())
                    .isEqualTo(matrix(expected.getAsJsonArray("pairwise_row_over_col_computed_here")));
            if (expected.has("ranking")) {
                assertThat(names(count).stream().flatMap(List::stream))
                        .containsExactlyElementsOf(strings(expected.getAsJsonArray("ranking")));
            }
            if (expected.has("winners_in_order") && !folder.toString().contains("2017")) {
                assertThat(Cases.names(contest, count.elected())).containsExactlyElementsOf(Cases.winners(expected));
            }
            if (expected.has("winners_set")) {
                assertThat(Cases.names(contest, count.elected()))
                        .containsExactlyInAnyOrderElementsOf(strings(expected.getAsJsonArray("winners_set")));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> node_by_wins() {
        return tests("condorcet-node", folder -> {
            var json = Cases.json(folder.resolve("case.json"));
            var options = strings(json.getAsJsonArray("candidates"));
            var box = BallotSet.of(options.size());
            var file = Cases.file(folder, folder.getFileName().toString().replace("condorcet-node-tsc-", "") + ".json")
                    .orElseThrow();
            for (var vote : Cases.json(file).getAsJsonObject("votes").entrySet()) {
                var scores = new HashMap<Integer, Long>();
                var given = vote.getValue().getAsJsonObject();
                for (int i = 0; i < options.size(); i++)
                    scores.put(
                            i + 1,
                            given.has(options.get(i))
                                    ? given.get(options.get(i)).getAsLong()
                                    : 0L);
                var codes = new ArrayList<Integer>();
                for (long score : new TreeSet<>(scores.values()).descendingSet()) {
                    boolean first = true;
                    for (int c = 1; c <= options.size(); c++) {
                        if (scores.get(c) != score) continue;
                        codes.add(first ? c : -c);
                        first = false;
                    }
                }
                box.add(1, codes.stream().mapToInt(Integer::intValue).toArray());
            }
            var contest = Contest.of("node", options, 1, box.build());
            assertThat(names(Copeland.WINS.count(contest)).getFirst())
                    .containsExactlyInAnyOrderElementsOf(
                            strings(Cases.expected(folder).getAsJsonArray("winners_set")));
        });
    }

    private interface Check {
        void on(Path folder) throws IOException;
    }

    private static Stream<DynamicTest> tests(String prefix, Check check) {
        return Cases.in("cases", prefix)
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check.on(folder)));
    }

    private static Contest read(Path folder, String end) throws IOException {
        return BallotFiles.read(Cases.file(folder, end).orElseThrow(), 1).contest();
    }

    private static List<List<String>> names(Count count) {
        return count.comparison().orElseThrow().places().stream()
                .map(place -> Cases.names(count.contest(), place))
                .toList();
    }

    private static List<List<String>> sorted(List<List<String>> places) {
        return places.stream().map(place -> place.stream().sorted().toList()).toList();
    }

    private static int number(Contest contest, String name) {
        return contest.candidates().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static List<String> strings(JsonArray array) {
        return array.asList().stream().map(JsonElement::getAsString).toList();
    }

    private static List<List<String>> lists(JsonArray array) {
        return array.asList().stream()
                .map(inner -> strings(inner.getAsJsonArray()))
                .toList();
    }

    private static List<List<Long>> matrix(JsonArray array) {
        return array.asList().stream()
                .map(row -> row.getAsJsonArray().asList().stream()
                        .map(JsonElement::getAsLong)
                        .toList())
                .toList();
    }
}
