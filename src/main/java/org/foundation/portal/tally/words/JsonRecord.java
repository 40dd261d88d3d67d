package org.foundation.portal.tally.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foundation.portal.tally.Candidate;
import org.foundation.portal.tally.Cap;
import org.foundation.portal.tally.Event;
import org.foundation.portal.tally.Lot;
import org.foundation.portal.tally.Standing;

/// Small records as maps, spelt out, so that the JSON stays as documented when a record is renamed inside.
final class JsonRecord {
    private JsonRecord() {}

    static Map<String, Object> of(Candidate candidate) {
        return map("number", candidate.number(), "name", candidate.name());
    }

    static Map<String, Object> of(Cap cap) {
        return map("name", cap.name(), "members", cap.members(), "limit", cap.limit(), "held", cap.held());
    }

    static Map<String, Object> of(Standing standing) {
        return map(
                "candidate", standing.candidate(),
                "status", standing.status(),
                "votes", standing.votes(),
                "keep", standing.keep());
    }

    static Map<String, Object> of(Event event) {
        return switch (event) {
            case Event.Withdrawn e -> map("candidate", e.candidate());
            case Event.Elected e ->
                map("candidate", e.candidate(), "seat", e.seat(), "votes", e.votes(), "quota", e.quota(), "by", e.by());
            case Event.Excluded e -> map("candidate", e.candidate(), "votes", e.votes(), "by", e.by());
            case Event.PassedOver e ->
                map(
                        "candidate",
                        e.candidate(),
                        "cap",
                        e.cap().name(),
                        "group",
                        e.cap().members(),
                        "limit",
                        e.cap().limit(),
                        "held",
                        e.cap().held(),
                        "seat",
                        e.seat(),
                        "by",
                        e.by());
            case Event.Kept e ->
                map("candidate", e.candidate(), "votes", e.votes(), "fillable", e.fillable(), "open", e.open());
            case Event.TieBroken e ->
                map(
                        "purpose",
                        e.purpose(),
                        "tied",
                        e.tied(),
                        "taken",
                        e.taken(),
                        "by",
                        e.by(),
                        "round",
                        e.round(),
                        "seed",
                        e.seed(),
                        "lots",
                        lots(e.lots()));
            case Event.SurplusMoved e ->
                map("candidate", e.candidate(), "surplus", e.surplus(), "perVote", e.perVote());
            case Event.Vacant e -> map("seats", e.seats());
            case Event.Judged e ->
                map(
                        "test",
                        e.test(),
                        "voters",
                        e.voters(),
                        "have",
                        e.have(),
                        "base",
                        e.base(),
                        "share",
                        e.share(),
                        "strict",
                        e.strict(),
                        "met",
                        e.met());
            case Event.ChairDecided e -> map("yes", e.yes());
            case Event.Defeat e ->
                map("over", e.over(), "under", e.under(), "votes", e.votes(), "against", e.against(), "fate", e.fate());
            case Event.OptionDropped e ->
                map(
                        "candidate",
                        e.candidate(),
                        "test",
                        e.test(),
                        "votes",
                        e.votes(),
                        "against",
                        e.against(),
                        "needed",
                        e.needed());
            case Event.DefaultWon e -> map("candidate", e.candidate());
            case Event.Spoilt e -> map("votes", e.votes());
        };
    }

    private static List<Map<String, Object>> lots(List<Lot> lots) {
        return lots.stream()
                .map(lot -> map("candidate", lot.candidate(), "hash", lot.hash()))
                .toList();
    }

    private static Map<String, Object> map(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) map.put((String) pairs[i], pairs[i + 1]);
        return map;
    }
}
