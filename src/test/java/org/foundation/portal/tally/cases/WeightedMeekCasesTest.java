package org.foundation.portal.tally.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.foundation.portal.tally.BallotSet;
import org.foundation.portal.tally.Cap;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.stv.Meek;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Weighted tallies of another program, whose defects are flagged: its winners where the textbook agrees, the right
/// behaviour where it went wrong. Where an exclusion was an exact tie any rule may break it its own way.
class WeightedMeekCasesTest {
    @TestFactory
    Stream<DynamicTest> winners_caps_order_and_an_end() {
        return Cases.in("cases-meek", "astra-meek")
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(Cases.json(file))));
    }

    private static void check(JsonObject json) {
        var contest = contest(json, List.of());
        var count = Meek.PRF.count(contest);
        for (var cap : contest.caps()) {
            assertThat(count.elected().stream().filter(cap.members()::contains)).hasSizeLessThanOrEqualTo(cap.limit());
        }
        if (json.has("textbook_meek")
                && !tied(json.getAsJsonObject("textbook_meek").get("smallest_elimination_margin"))) {
            assertThat(count.elected())
                    .containsExactlyInAnyOrderElementsOf(
                            numbers(json.getAsJsonObject("textbook_meek").getAsJsonArray("own_reference_elected_set")));
        }
        var order = new ArrayList<Integer>();
        for (int i = 0; i < json.getAsJsonArray("ballots").size(); i++) order.add(i);
        Collections.shuffle(order, new Random(3));
        assertThat(Meek.PRF.count(contest(json, order)).rounds()).isEqualTo(count.rounds());
        int fillable = json.getAsJsonArray("exclusion_groups").isEmpty()
                ? Math.min(contest.seats(), contest.candidates().size())
                : 1;
        assertThat(count.elected()).hasSizeGreaterThanOrEqualTo(fillable);
    }

    private static boolean tied(JsonElement margin) {
        return !margin.isJsonNull() && margin.getAsBigDecimal().signum() == 0;
    }

    private static Contest contest(JsonObject json, List<Integer> order) {
        var names = new ArrayList<String>();
        json.getAsJsonArray("candidates")
                .forEach(c -> names.add(c.getAsJsonObject().get("name").getAsString()));
        var box = BallotSet.of(names.size());
        var ballots = json.getAsJsonArray("ballots");
        for (int i = 0; i < ballots.size(); i++) {
            var ballot = ballots.get(order.isEmpty() ? i : order.get(i)).getAsJsonObject();
            long weight = ballot.get("weight").getAsLong() * ballot.get("count").getAsLong();
            box.add(
                    weight,
                    numbers(ballot.getAsJsonArray("ranking")).stream()
                            .mapToInt(Integer::intValue)
                            .toArray());
        }
        var caps = new ArrayList<Cap>();
        for (var group : json.getAsJsonArray("exclusion_groups")) {
            var g = group.getAsJsonObject();
            caps.add(new Cap(
                    g.get("name").getAsString(),
                    numbers(g.getAsJsonArray("candidates")),
                    g.get("max_elected").getAsInt(),
                    0));
        }
        return Contest.of(json.get("id").getAsString(), names, json.get("seats").getAsInt(), box.build())
                .capped(caps);
    }

    private static List<Integer> numbers(JsonArray array) {
        var numbers = new ArrayList<Integer>();
        array.forEach(n -> numbers.add(n.getAsInt()));
        return numbers;
    }
}
