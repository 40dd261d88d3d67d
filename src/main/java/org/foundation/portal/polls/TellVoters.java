package org.foundation.portal.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.members.People;
import org.foundation.portal.notices.Letter;
import org.foundation.portal.notices.Notices;

/// Writes one letter to everybody who acts for a membership on the roll of a poll.
@ApplicationScoped
public class TellVoters {

    @Inject
    Roll roll;

    @Inject
    Electorate electorate;

    @Inject
    Rulebook rulebook;

    @Inject
    People people;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /// How many letters were written.
    public int tell(Poll poll, UnaryOperator<Letter> written, Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        var onRoll = roll.of(poll.id()).stream().map(RollLine::membershipId).collect(Collectors.toSet());
        var voters = electorate.on(today, rulebook.on(today)).stream()
                .filter(it -> onRoll.contains(it.membershipId()))
                .map(Electorate.Line::voterId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (voters.isEmpty()) {
            return 0;
        }
        for (var person : people.allOf(voters)) {
            notices.post(written.apply(Letter.to(person.id(), person.email(), person.name())), now);
        }
        return voters.size();
    }
}
