package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foundation.portal.polls.Briefing;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.RunPoll;
import org.foundation.portal.site.Site;
import org.foundation.portal.tally.Cap;

/// How many seats a voter helps to fill, and who of the candidates cannot have one, or not together.
@ApplicationScoped
public class SeatsAtStake implements Briefing {

    @Inject
    Elections elections;

    @Inject
    RunPoll runPoll;

    @Override
    public List<String> of(Poll poll) {
        return elections.byPoll(poll.id()).stream()
                .flatMap(it -> sentences(it, poll))
                .toList();
    }

    private Stream<String> sentences(Election election, Poll poll) {
        var section = runPoll.rules(poll).section("directors.per-member");
        var seats = Site.say("elections.stake.seats", election.seats().size());
        return Stream.concat(Stream.of(seats), election.caps().stream().map(it -> sentence(it, poll, section)));
    }

    private static String sentence(Cap cap, Poll poll, String section) {
        var names = cap.members().stream()
                .map(it -> poll.options().get(it - 1).label())
                .collect(Collectors.joining(", "));
        var left = Math.max(0, cap.limit() - cap.held());
        return Site.say(left == 0 ? "elections.stake.none" : "elections.stake.some", names, cap.name(), left, section);
    }
}
