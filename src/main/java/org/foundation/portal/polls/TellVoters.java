package org.foundation.portal.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.members.Ending;
import org.foundation.portal.members.Memberships;
import org.foundation.portal.members.People;
import org.foundation.portal.members.Representation;
import org.foundation.portal.notices.Letter;
import org.foundation.portal.notices.Notices;

/// Writes one letter to everybody who votes for a membership on the roll of a poll, also for one that has run out since
/// the record date (BL 9.4), not for one that the board terminated. Before there is a roll, to everybody who could be
/// on it.
@ApplicationScoped
public class TellVoters {

    @Inject
    Roll roll;

    @Inject
    Memberships memberships;

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
        var representatives = memberships.representationsOn(today).stream()
                .filter(Representation::isVoting)
                .collect(Collectors.toMap(Representation::membershipId, Representation::personId));
        var onRoll = poll.roll().isPresent()
                ? roll.of(poll.id()).stream().map(RollLine::membershipId).toList()
                : electorate.entitled(today, rulebook.on(today)).stream()
                        .map(Electorate.Line::membershipId)
                        .toList();
        var voters = onRoll.isEmpty()
                ? Set.<UUID>of()
                : memberships.allOf(onRoll).stream()
                        .filter(it -> it.ending()
                                .filter(end -> end.endingKind() == Ending.Kind.TERMINATED)
                                .isEmpty())
                        .map(it -> it.personId().orElseGet(() -> representatives.get(it.id())))
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
