package org.foundation.portal.ballots;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundation.portal.polls.CastBallots;
import org.foundation.portal.polls.Poll;
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

    @Override
    public List<Cast> of(UUID poll) {
        return piles(poll).stream()
                .map(it -> new Cast(it.ranking(), it.votes()))
                .toList();
    }

    /// As above, with the number of ballots in each line: for questions where members are counted as well as votes.
    public List<Pile> piles(UUID pollId) {
        var closed = polls.byId(pollId).orElseThrow(NotFound::new);
        if (closed.closing().isEmpty()) {
            throw new Refusal("ballots.box-is-shut", closed.title());
        }
        requireWhole(closed);
        return sorted(ballots.cast(closed.id()));
    }

    /// The box holds just what was drawn: as many ballots of each weight as lines of the roll were marked. Otherwise
    /// nothing is counted until somebody has found out why.
    void requireWhole(Poll poll) {
        var drawn = weights(ballots.drawnOnRoll(poll.id()));
        var held = weights(ballots.inBox(poll.id()));
        if (!drawn.equals(held)) {
            throw new IllegalStateException(
                    "the box of " + poll.slug() + " holds " + held + " where the roll says " + drawn);
        }
    }

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
