package org.foundation.portal.elections.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.foundation.portal.site.Bar;
import org.foundation.portal.site.Site;
import org.foundation.portal.tally.Amount;
import org.foundation.portal.tally.Candidate;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.Event;
import org.foundation.portal.tally.Round;
import org.foundation.portal.tally.Status;
import org.foundation.portal.tally.words.Telling;

/// A count as a page tells it: a few sentences and bars for each round, and one table of everything.
public final class Story {

    private final Count count;
    private final Telling telling;

    public Story(Count count) {
        this.count = count;
        this.telling = new Telling(Site::say, count.contest());
    }

    /// One round: what happened, and where everybody stood when it was decided.
    public record Chapter(int number, String heading, List<String> sentences, List<Bar> bars, BigDecimal quota) {}

    /// One candidate's votes in each round; empty once they were out.
    public record Row(String name, List<String> votes, String outcome, String tone) {}

    public List<String> before() {
        return count.before().stream().map(telling::tell).toList();
    }

    public List<Chapter> chapters() {
        var out = new HashSet<Integer>();
        return count.rounds().stream().map(it -> chapter(it, out)).toList();
    }

    private Chapter chapter(Round round, Set<Integer> out) {
        var bars = round.standings().stream()
                .filter(it -> !out.contains(it.candidate()))
                .sorted(Comparator.comparing(it -> it.votes().value(), Comparator.reverseOrder()))
                .map(it -> new Bar(
                        count.contest().name(it.candidate()),
                        it.votes().value().doubleValue(),
                        shown(it.votes()),
                        tone(round, it.candidate(), it.status())))
                .toList();
        round.events().forEach(it -> leaves(it).ifPresent(out::add));
        return new Chapter(
                round.number(),
                Site.say("elections.result.round", round.number(), shown(round.quota())),
                round.events().stream().map(telling::tell).toList(),
                bars,
                round.quota().value());
    }

    private static String tone(Round round, int candidate, Status status) {
        var leaves = round.events().stream()
                .anyMatch(it -> leaves(it).filter(who -> who == candidate).isPresent());
        var elected =
                round.events().stream().anyMatch(it -> it instanceof Event.Elected e && e.candidate() == candidate);
        if (elected || status == Status.ELECTED) {
            return "good";
        }
        return leaves ? "bad" : "";
    }

    /// Who is out of the count by this event.
    private static Optional<Integer> leaves(Event event) {
        if (event instanceof Event.Excluded excluded) {
            return Optional.of(excluded.candidate());
        }
        if (event instanceof Event.PassedOver passedOver) {
            return Optional.of(passedOver.candidate());
        }
        return Optional.empty();
    }

    public List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (Candidate candidate : count.contest().candidates()) {
            var votes = count.rounds().stream()
                    .map(it -> voted(it, candidate.number()))
                    .toList();
            var elected = count.elected().contains(candidate.number());
            rows.add(new Row(
                    candidate.name(),
                    votes,
                    Site.say(elected ? "elections.result.elected" : "elections.result.not-elected"),
                    elected ? "good" : "neutral"));
        }
        return rows;
    }

    private static String voted(Round round, int candidate) {
        var votes = round.votes(candidate);
        return votes.isZero() ? "–" : shown(votes);
    }

    public List<String> quotas() {
        return count.rounds().stream().map(it -> shown(it.quota())).toList();
    }

    public List<String> exhausted() {
        return count.rounds().stream().map(it -> shown(it.exhausted())).toList();
    }

    private static String shown(Amount amount) {
        var format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(amount.value());
    }
}
