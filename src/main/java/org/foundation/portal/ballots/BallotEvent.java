package org.foundation.portal.ballots;

import java.time.Instant;
import org.foundation.portal.acts.DomainEvent;
import org.foundation.portal.people.Person;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.RollLine;

/// What happens to ballots. No event has a ballot in it, nor its code; [BallotChronicle] records who drew one, and
/// nothing else.
public sealed interface BallotEvent extends DomainEvent {

    /// `anew` says that an older version had drawn it in vain.
    record Drawn(Poll poll, RollLine line, Person voter, boolean anew, Instant at) implements BallotEvent {}

    /// The same form came twice, or another ranking under the same code.
    record Kept(Instant at) implements BallotEvent {}
}
