package org.foundation.portal.elections;

import static org.foundation.portal.bylaws.Rule.DIRECTORS_PER_MEMBER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.polls.Briefing;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.tally.Cap;

/// How many seats a voter helps to fill, and which of the candidates cannot have one, or not together.
@ApplicationScoped
public class SeatsAtStake implements Briefing {

    @Inject
    Elections elections;

    @Inject
    Rulebook rulebook;

    @Override
    public List<Sentence> of(Poll poll) {
        return elections.byPoll(poll.id()).stream().flatMap(it -> sentences(it)).toList();
    }

    private Stream<Sentence> sentences(Election election) {
        var section = rulebook.governing(election).section(DIRECTORS_PER_MEMBER);
        var paper = election.poll().options();
        var seats = Sentence.of("elections.stake.seats")
                .with("seats", election.seats().size());
        return Stream.concat(
                Stream.of(seats),
                election.caps().stream()
                        .map(it -> Sentence.of("site.cited")
                                .with(
                                        "sentence",
                                        sentence(
                                                it,
                                                number -> paper.get(number - 1).label()))
                                .with("section", section)));
    }

    /// What a cap means for the candidates under it; `names` by number.
    public static Sentence sentence(Cap cap, IntFunction<String> names) {
        var members = cap.members().stream().map(names::apply).collect(Collectors.joining(", "));
        var left = Math.max(0, cap.limit() - cap.held());
        Object name = BoardCaps.UNNAMED.equals(cap.name()) ? Sentence.of("elections.result.cap-unnamed") : cap.name();
        return Sentence.of(left == 0 ? "elections.stake.none" : "elections.stake.some")
                .with("people", members)
                .with("member", name)
                .with("left", left);
    }
}
