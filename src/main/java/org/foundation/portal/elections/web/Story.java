package org.foundation.portal.elections.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.site.web.Bar;
import org.foundation.portal.site.web.Site;
import org.foundation.portal.tally.Amount;
import org.foundation.portal.tally.BallotCandidate;
import org.foundation.portal.tally.Comparison;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.CountEvent;
import org.foundation.portal.tally.Round;
import org.foundation.portal.tally.RoundStanding;
import org.foundation.portal.tally.Status;
import org.foundation.portal.tally.words.TallyTexts;
import org.foundation.portal.tally.words.Telling;
import org.jspecify.annotations.Nullable;

/// A count as a page presents it: a few sentences and bars for each round, and one table of everything.
public final class Story {

    private final Count count;
    private final Telling telling;

    public Story(Count count) {
        this.count = count;
        this.telling = new Telling(TallyTexts.in(Site.language()), count.contest(), Story::shown);
    }

    /// One round: what happened, and where everybody stood when it was decided.
    public record Chapter(int number, String heading, List<String> sentences, List<Bar> bars, BigDecimal quota) {}

    /// One candidate's votes, and the share of each vote that they kept, in each round; a dash where there are none.
    public record StoryRow(String name, List<String> votes, List<String> keep, String outcome, String tone) {}

    /// One candidate against each other, in the final order: `tone` is good where they win, neutral where not, and the
    /// cell against oneself is empty.
    public record Duel(String name, List<Against> others) {}

    public record Against(String votes, String tone) {}

    public List<String> before() {
        return count.before().stream().map(telling::tell).toList();
    }

    public List<Chapter> chapters() {
        var out = new HashSet<Integer>();
        var chapters = new ArrayList<Chapter>();
        Round before = null;
        for (var round : count.rounds()) {
            chapters.add(chapter(round, before, out));
            before = round;
        }
        return chapters;
    }

    /// The longest bar of all rounds, so that a candidate's bar is shorter where the votes are fewer.
    public double scale() {
        return count.rounds().stream()
                .flatMap(it -> Stream.concat(
                        Stream.of(it.quota()), it.standings().stream().map(RoundStanding::votes)))
                .mapToDouble(it -> it.value().doubleValue())
                .max()
                .orElse(0);
    }

    private Chapter chapter(Round round, @Nullable Round before, Set<Integer> out) {
        var bars = round.standings().stream()
                .filter(it -> !out.contains(it.candidate()))
                .sorted(Comparator.comparing(it -> it.votes().value(), Comparator.reverseOrder()))
                .map(it -> new Bar(
                        count.contest().name(it.candidate()),
                        it.votes().value().doubleValue(),
                        shown(it.votes()) + gained(round, before, it.candidate()),
                        tone(round, it.candidate(), it.status())))
                .toList();
        round.events().forEach(it -> leaves(it).ifPresent(out::add));
        return new Chapter(
                round.number(),
                Site.say(Sentence.of("elections.result.round")
                        .with("round", round.number())
                        .with("quota", shown(round.quota()))),
                round.events().stream().map(telling::tell).toList(),
                bars,
                round.quota().value());
    }

    /// What came or went since the round before, as in " (+36.33)".
    private static String gained(Round round, @Nullable Round before, int candidate) {
        if (before == null
                || round.votes(candidate).decimals() != before.votes(candidate).decimals()) {
            return "";
        }
        var gain = round.votes(candidate).minus(before.votes(candidate));
        var said = shown(gain);
        return said.equals("0") || said.equals("-0") ? "" : " (" + (gain.units() > 0 ? "+" : "") + said + ")";
    }

    private static String tone(Round round, int candidate, Status status) {
        var leaves = round.events().stream()
                .anyMatch(it -> leaves(it).filter(who -> who == candidate).isPresent());
        var elected = round.events().stream()
                .anyMatch(it -> it instanceof CountEvent.Elected e && e.candidate() == candidate);
        if (elected || status == Status.ELECTED) {
            return "good";
        }
        return leaves ? "bad" : "";
    }

    /// Who is out of the count by this event.
    private static Optional<Integer> leaves(CountEvent countEvent) {
        if (countEvent instanceof CountEvent.Excluded excluded) {
            return Optional.of(excluded.candidate());
        }
        if (countEvent instanceof CountEvent.PassedOver passedOver) {
            return Optional.of(passedOver.candidate());
        }
        return Optional.empty();
    }

    public List<StoryRow> rows() {
        var rows = new ArrayList<StoryRow>();
        for (BallotCandidate ballotCandidate : count.contest().candidates()) {
            var votes = count.rounds().stream()
                    .map(it -> voted(it, ballotCandidate.number()))
                    .toList();
            var keep = count.rounds().stream()
                    .map(it -> it.standing(ballotCandidate.number()).keep())
                    .map(it -> it.isZero() ? "–" : it.brief())
                    .toList();
            var elected = count.elected().contains(ballotCandidate.number());
            rows.add(new StoryRow(
                    ballotCandidate.name(),
                    votes,
                    keep,
                    outcome(ballotCandidate.number(), elected),
                    elected ? "good" : "neutral"));
        }
        return rows;
    }

    private String outcome(int candidate, boolean elected) {
        if (elected) {
            return Site.say("elections.result.elected");
        }
        return Site.say(
                switch (count.status(candidate)) {
                    case PASSED_OVER -> "elections.result.passed-over";
                    case WITHDRAWN -> "elections.result.withdrawn";
                    case HOPEFUL, ELECTED, EXCLUDED -> "elections.result.not-elected";
                });
    }

    /// Whether anybody kept a share between all and nothing.
    public boolean keepsShares() {
        return count.rounds().stream()
                .flatMap(it -> it.standings().stream())
                .anyMatch(it -> !it.keep().isZero() && it.keep().value().compareTo(BigDecimal.ONE) != 0);
    }

    /// Every pair, for rules that compare pairs: both ways of it, in the final order.
    public List<Duel> duels() {
        return count.comparison().stream().flatMap(this::duels).toList();
    }

    private Stream<Duel> duels(Comparison comparison) {
        var matrix = comparison.preferences();
        var order = comparison.places().stream().flatMap(List::stream).toList();
        return order.stream()
                .map(a -> new Duel(
                        count.contest().name(a),
                        order.stream()
                                .map(b -> a.equals(b)
                                        ? new Against("", "none")
                                        : new Against(
                                                shown(count.contest().ballots().amount(matrix.get(a, b))),
                                                matrix.beats(a, b) ? "good" : "neutral"))
                                .toList()));
    }

    /// The rule's parameters, each by name.
    public List<Map.Entry<String, String>> parameters() {
        return List.copyOf(count.rule().parameters().entrySet());
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

    public List<String> lost() {
        return count.rounds().stream()
                .map(it -> it.lost().isZero() ? "0" : it.lost().brief())
                .toList();
    }

    /// Whether rounding lost anything at all.
    public boolean losesSome() {
        return count.rounds().stream().anyMatch(it -> !it.lost().isZero());
    }

    private static String shown(Amount amount) {
        var format = NumberFormat.getNumberInstance(Site.language());
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(amount.value()).replace('-', '−');
    }
}
