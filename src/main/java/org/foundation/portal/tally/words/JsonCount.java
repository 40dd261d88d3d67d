package org.foundation.portal.tally.words;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foundation.portal.tally.Comparison;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.CountEvent;
import org.foundation.portal.tally.Round;

/// A count as JSON, by `count.schema.json` beside this class. Amounts are strings with all their decimals, candidates
/// numbers into "candidates"; equal counts give equal bytes.
public final class JsonCount {
    /// Raised whenever a reader of the old form would misunderstand the new one.
    public static final int VERSION = 1;

    private JsonCount() {}

    /// The schema that every count follows, as JSON Schema 2020-12.
    public static InputStream schema() {
        return Objects.requireNonNull(JsonCount.class.getResourceAsStream("count.schema.json"));
    }

    public static String write(Count count) {
        var root = new LinkedHashMap<String, Object>();
        root.put("version", VERSION);
        root.put("rule", count.rule().name());
        root.put("parameters", count.rule().parameters());
        root.putAll(contest(count.contest()));
        root.putAll(result(count));
        count.uncapped().ifPresent(other -> root.put("withoutCaps", result(other)));
        return Json.write(root);
    }

    private static Map<String, Object> contest(Contest contest) {
        var map = new LinkedHashMap<String, Object>();
        map.put("title", contest.title());
        map.put("seats", contest.seats());
        map.put("candidates", contest.candidates().stream().map(JsonRecord::of).toList());
        map.put("withdrawn", contest.withdrawn().stream().sorted().toList());
        map.put("undeclared", contest.undeclared().stream().sorted().toList());
        map.put("caps", contest.caps().stream().map(JsonRecord::of).toList());
        map.put("guard", contest.guard());
        map.put("seed", contest.seed());
        map.put("weightDecimals", contest.ballots().decimals());
        map.put("votes", contest.ballots().votes());
        map.put("blank", contest.ballots().blank());
        return map;
    }

    private static Map<String, Object> result(Count count) {
        var map = new LinkedHashMap<String, Object>();
        map.put("elected", count.elected());
        map.put("vacant", count.vacant());
        count.comparison().ifPresent(comparison -> map.put("comparison", comparison(comparison)));
        map.put("before", events(count.before()));
        map.put("rounds", count.rounds().stream().map(JsonCount::round).toList());
        return map;
    }

    private static Map<String, Object> comparison(Comparison comparison) {
        var map = new LinkedHashMap<String, Object>();
        map.put("places", comparison.places());
        map.put("preferences", comparison.preferences().rows());
        comparison.paths().ifPresent(paths -> map.put("paths", paths.rows()));
        return map;
    }

    private static Map<String, Object> round(Round round) {
        var map = new LinkedHashMap<String, Object>();
        map.put("number", round.number());
        map.put("quota", round.quota());
        map.put("surplus", round.surplus());
        map.put("exhausted", round.exhausted());
        map.put("lost", round.lost());
        map.put("passes", round.passes());
        map.put("standings", round.standings().stream().map(JsonRecord::of).toList());
        map.put("events", events(round.events()));
        return map;
    }

    static List<Map<String, Object>> events(List<CountEvent> events) {
        var list = new ArrayList<Map<String, Object>>();
        for (var countEvent : events) {
            var map = new LinkedHashMap<String, Object>();
            map.put("event", countEvent.getClass().getSimpleName());
            map.putAll(JsonRecord.of(countEvent));
            list.add(map);
        }
        return list;
    }
}
