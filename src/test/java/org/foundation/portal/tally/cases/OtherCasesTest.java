package org.foundation.portal.tally.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foundation.portal.tally.BallotSet;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.motions.Base;
import org.foundation.portal.tally.motions.MotionRule;
import org.foundation.portal.tally.motions.Share;
import org.foundation.portal.tally.motions.Voices;
import org.foundation.portal.tally.points.Points;
import org.foundation.portal.tally.stv.InstantRunoff;
import org.foundation.portal.tally.stv.Meek;
import org.foundation.portal.tally.stv.Wigm;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Motions, totals of points, and elections of which only a set of winners is known.
class OtherCasesTest {
    @TestFactory
    Stream<DynamicTest> motions_carry_as_recorded() {
        return Cases.in("cases", "motion-")
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    var expected = Cases.expected(folder);
                    var tally = expected.getAsJsonObject("tally_computed_here");
                    long yes = tally.get("for").getAsLong();
                    long no = tally.get("against").getAsLong();
                    long abstain = tally.get("abstain").getAsLong();
                    var count = MotionRule.SIMPLE
                            .quorumOf(Base.CAST, Share.NONE)
                            .count(Voices.cast(yes, no, abstain, yes + no + abstain));
                    assertThat(count.carried())
                            .isEqualTo(expected.get("outcome").getAsString().equals("Yes"));
                }));
    }

    /// Only totals are published: as many ballots marking one candidate as there are points give the same totals.
    @TestFactory
    Stream<DynamicTest> totals_give_the_published_order() {
        return Stream.of("approval-", "score-")
                .flatMap(prefix -> Cases.in("cases", prefix))
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    var names = new ArrayList<String>();
                    var totals = new ArrayList<Long>();
                    for (var line : Files.readAllLines(folder.resolve("totals.csv")).stream()
                            .skip(1)
                            .toList()) {
                        names.add(line.substring(1, line.lastIndexOf('"')));
                        totals.add(Long.valueOf(
                                line.substring(line.lastIndexOf(',') + 1).strip()));
                    }
                    var box = BallotSet.of(names.size());
                    for (int i = 0; i < totals.size(); i++) box.add(totals.get(i), i + 1);
                    var contest = Contest.of(
                            folder.getFileName().toString(),
                            names,
                            Cases.json(folder.resolve("case.json")).get("seats").getAsInt(),
                            box.build());
                    assertThat(Cases.names(
                                    contest, Points.APPROVAL.count(contest).elected()))
                            .containsExactlyElementsOf(Cases.winners(Cases.expected(folder)));
                }));
    }

    @TestFactory
    Stream<DynamicTest> sets_of_winners() {
        return Stream.of("stv-dublin", "stv-rational")
                .flatMap(prefix -> Cases.in("cases", prefix))
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    var contest = Cases.blt(folder).contest();
                    var expected = Cases.expected(folder).getAsJsonArray("winners_set").asList().stream()
                            .map(w -> w.getAsString())
                            .toList();
                    for (var rule : List.of(Meek.PRF, Meek.OPENSTV, Wigm.SCOTTISH, Wigm.PRF)) {
                        assertThat(Cases.names(contest, rule.count(contest).elected()))
                                .as(rule.name())
                                .containsExactlyInAnyOrderElementsOf(expected);
                    }
                }));
    }

    /// The second round of OpenSTV's own report.
    @TestFactory
    Stream<DynamicTest> openstv_digits() {
        return Cases.in("cases", "stv-rational")
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    var round = Meek.OPENSTV
                            .count(Cases.blt(folder).contest())
                            .rounds()
                            .get(1);
                    assertThat(round.quota()).hasToString("4.322667");
                    assertThat(round.surplus()).hasToString("4.322663");
                    var votes = round.standings().stream().map(s -> s.votes().toString());
                    assertThat(votes).contains("5.463336", "5.921655", "4.766683", "5.461657");
                }));
    }

    @TestFactory
    Stream<DynamicTest> the_irish_president() {
        return Cases.in("cases", "irv-ireland")
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    var count = InstantRunoff.USUAL.count(ireland(folder));
                    var expected = Cases.expected(folder);
                    assertThat(Cases.names(count.contest(), count.elected()))
                            .containsExactly(expected.get("winner").getAsString());
                    for (int round = 1; round <= 2; round++) {
                        for (var total :
                                expected.getAsJsonObject("round" + round).entrySet()) {
                            int number = count.contest().candidates().stream()
                                    .filter(c -> c.name().equals(total.getKey()))
                                    .findFirst()
                                    .orElseThrow()
                                    .number();
                            assertThat(count.rounds()
                                            .get(round - 1)
                                            .votes(number)
                                            .units())
                                    .isEqualTo(total.getValue().getAsLong());
                        }
                    }
                }));
    }

    private static Contest ireland(Path folder) {
        var json = Cases.json(folder.resolve("ballots.json"));
        var names = json.getAsJsonArray("candidates").asList().stream()
                .map(n -> n.getAsString())
                .toList();
        var box = BallotSet.of(names.size());
        for (var ballot : json.getAsJsonArray("ballots")) {
            var ranking = ballot.getAsJsonArray().get(0).getAsJsonArray().asList().stream()
                    .mapToInt(n -> names.indexOf(n.getAsString()) + 1)
                    .toArray();
            box.add(ballot.getAsJsonArray().get(1).getAsLong(), ranking);
        }
        return Contest.of("President", names, 1, box.build());
    }
}
