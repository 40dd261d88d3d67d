package org.foundation.portal.ballots;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foundation.portal.polls.CastBallots;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.PollEvent.Closed;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;

/// What the ballots say, once the poll has closed and never before: equal ballots in one line, the lines in the order
/// of what they say, so that nothing tells who cast them or when.
@ApplicationScoped
public class OpenedBox implements CastBallots {

    private static final Comparator<List<Integer>> BY_CHOICES = (one, other) -> {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = Integer.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    };

    @Inject
    Ballots ballots;

    @Inject
    Polls polls;

    /// In the transaction that closes the poll.
    void forgetOrder(@Observes Closed closed) {
        ballots.sort(closed.poll().id());
    }

    @Override
    public List<Cast> of(UUID poll) {
        return piles(poll).stream()
                .map(it -> new Cast(it.ranking(), it.votes()))
                .toList();
    }

    @Override
    public long fewestAlike(UUID poll) {
        return ballots.castByWeight(poll).stream()
                .mapToLong(Ballots.OfWeight::ballots)
                .min()
                .orElse(0);
    }

    /// As above, with the number of ballots in each line: for questions where members are counted as well as votes.
    public List<Pile> piles(UUID pollId) {
        var closed = polls.byId(pollId).orElseThrow(NotFound::new);
        if (closed.closing().isEmpty()) {
            throw new Refusal("ballots.box-is-shut").with("title", closed.title());
        }
        requireWhole(closed);
        return sorted(ballots.cast(closed.id()));
    }

    /// The box holds just what was drawn: as many ballots of each weight as lines of the roll were marked. Otherwise
    /// nothing is counted until somebody has found out why.
    private void requireWhole(Poll poll) {
        var mismatches = mismatches(poll.id());
        if (!mismatches.isEmpty()) {
            throw new IllegalStateException("the box of " + poll.slug() + " does not match its roll: " + mismatches);
        }
    }

    /// Where box and roll differ, weight by weight; empty as long as all is well.
    public List<Mismatch> mismatches(UUID poll) {
        return mismatches(ballots.drawnOnRoll(poll), ballots.inBox(poll));
    }

    static List<Mismatch> mismatches(List<Ballots.OfWeight> drawn, List<Ballots.OfWeight> held) {
        var byRoll = weights(drawn);
        var inBox = weights(held);
        return Stream.concat(byRoll.keySet().stream(), inBox.keySet().stream())
                .distinct()
                .sorted()
                .map(it -> new Mismatch(it, byRoll.getOrDefault(it, 0L), inBox.getOrDefault(it, 0L)))
                .filter(it -> it.drawn() != it.held())
                .toList();
    }

    /// For ballots of one weight, the number the roll expects and the number in the box.
    public record Mismatch(int votes, long drawn, long held) implements Serializable {}

    private static Map<Integer, Long> weights(List<Ballots.OfWeight> lines) {
        return lines.stream().collect(Collectors.toMap(Ballots.OfWeight::votes, Ballots.OfWeight::ballots));
    }

    static List<Pile> sorted(List<Ballot> cast) {
        return cast.stream().collect(Collectors.groupingBy(it -> it.ranking().orElseThrow())).entrySet().stream()
                .map(it -> new Pile(
                        it.getKey(),
                        it.getValue().size(),
                        it.getValue().stream().mapToLong(Ballot::votes).sum()))
                .sorted(Comparator.comparing(Pile::ranking, BY_CHOICES))
                .toList();
    }

    /// Equal ballots: what they say, how many they are, and their votes together.
    public record Pile(List<Integer> ranking, long heads, long votes) {}
}
