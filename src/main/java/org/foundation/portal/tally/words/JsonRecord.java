package org.foundation.portal.tally.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foundation.portal.tally.BallotCandidate;
import org.foundation.portal.tally.Cap;
import org.foundation.portal.tally.CountEvent;
import org.foundation.portal.tally.Lot;
import org.foundation.portal.tally.RoundStanding;

/// Small records as maps, spelt out, so that the JSON stays as documented when a record is renamed inside.
final class JsonRecord {
    private JsonRecord() {}

    static Map<String, Object> of(BallotCandidate ballotCandidate) {
        return map("number", ballotCandidate.number(), "name", ballotCandidate.name());
    }

    static Map<String, Object> of(Cap cap) {
        return map("name", cap.name(), "members", cap.members(), "limit", cap.limit(), "held", cap.held());
    }

    static Map<String, Object> of(RoundStanding roundStanding) {
        return map(
                "candidate", roundStanding.candidate(),
                "status", roundStanding.status(),
                "votes", roundStanding.votes(),
                "keep", roundStanding.keep());
    }

    static Map<String, Object> of(CountEvent countEvent) {
        return switch (countEvent) {
            case CountEvent.Withdrawn e -> map("candidate", e.candidate());
            case CountEvent.Elected e ->
                map("candidate", e.candidate(), "seat", e.seat(), "votes", e.votes(), "quota", e.quota(), "by", e.by());
            case CountEvent.Excluded e -> map("candidate", e.candidate(), "votes", e.votes(), "by", e.by());
            case CountEvent.PassedOver e ->
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
            case CountEvent.Kept e ->
                map("candidate", e.candidate(), "votes", e.votes(), "fillable", e.fillable(), "open", e.open());
            case CountEvent.TieBroken e ->
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
            case CountEvent.SurplusMoved e ->
                map("candidate", e.candidate(), "surplus", e.surplus(), "perVote", e.perVote());
            case CountEvent.Vacant e -> map("seats", e.seats());
            case CountEvent.Judged e ->
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
            case CountEvent.ChairDecided e -> map("yes", e.yes());
            case CountEvent.Defeat e ->
                map("over", e.over(), "under", e.under(), "votes", e.votes(), "against", e.against(), "fate", e.fate());
            case CountEvent.OptionDropped e ->
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
            case CountEvent.DefaultWon e -> map("candidate", e.candidate());
            case CountEvent.Spoilt e -> map("votes", e.votes());
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
