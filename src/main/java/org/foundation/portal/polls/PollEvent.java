package org.foundation.portal.polls;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.foundation.portal.acts.DomainEvent;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.Sentence;

/// What happens to polls; [PollChronicle] records it. Rooms above observe the close, and count in the same
/// transaction.
public sealed interface PollEvent extends DomainEvent {

    Poll poll();

    record RollFrozen(Poll poll, Instant at) implements PollEvent {}

    /// `purpose` is what the poll's own room says of it.
    record NoticeWritten(Poll poll, Optional<Sentence> purpose, String section, Instant at) implements PollEvent {}

    /// `resumed` says that the vote was held for want of it, and goes on.
    record NoticeGiven(
            Poll poll, LocalDate day, long letters, long refused, String section, boolean resumed, Instant at)
            implements PollEvent {}

    record Held(Poll poll, HoldReason why, Instant at) implements PollEvent {}

    record PutOff(Poll poll, String reason, Person by, Instant at) implements PollEvent {}

    record Opened(Poll poll, Instant at) implements PollEvent {}

    /// With its quorum reached.
    record Closed(Poll poll, Instant at) implements PollEvent {}

    record Extended(Poll poll, Extension extension, String section, Instant at) implements PollEvent {}

    record Lapsed(Poll poll, Quorum quorum, String section, Instant at) implements PollEvent {}

    record Cancelled(Poll poll, String reason, Person by, Instant at) implements PollEvent {}
}
