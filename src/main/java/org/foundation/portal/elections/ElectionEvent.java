package org.foundation.portal.elections;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.acts.DomainEvent;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.people.By;
import org.foundation.portal.people.Person;

/// What happens in elections; [ElectionChronicle] records it.
public sealed interface ElectionEvent extends DomainEvent {

    /// `told` are all who may nominate somebody.
    record Called(Election election, List<Person> told, Rules rules, By by, Instant at) implements ElectionEvent {}

    record Cancelled(Election election, String reason, By by, Instant at) implements ElectionEvent {}

    record Nominated(
            Election election, Candidate candidate, Electorate.ElectorateLine nominator, Person nominee, Instant at)
            implements ElectionEvent {}

    /// `first` when the answer is new, and not the statement in other words.
    record Consented(Election election, boolean first, Person by, Instant at) implements ElectionEvent {}

    record Declined(Election election, Person by, Instant at) implements ElectionEvent {}

    /// `listed` when the list was final, so that they stay on the paper.
    record Withdrawn(Election election, boolean listed, Person by, Instant at) implements ElectionEvent {}

    record Reviewed(Election election, Person nominee, boolean accepted, String reason, By by, Instant at)
            implements ElectionEvent {}

    /// `section` states the rule that is not met any more.
    record SentBack(Election election, String candidate, String section, Instant at) implements ElectionEvent {}

    record Listed(Election election, Instant at) implements ElectionEvent {}

    record Counted(Election election, List<String> elected, String commitment, String seed, Instant at)
            implements ElectionEvent {}

    /// `told` are all on the ballot paper.
    record CountedAgain(
            Election election, List<String> without, List<String> elected, List<Person> told, By by, Instant at)
            implements ElectionEvent {}

    /// `told` is the election committee.
    record Challenged(Election election, Challenge challenge, List<Person> told, Instant at) implements ElectionEvent {}

    record ChallengeAnswered(Election election, Person raisedBy, String answer, Instant at) implements ElectionEvent {}

    /// `conclusion` is there with the last signature needed.
    record Signed(Election election, Optional<Conclusion> conclusion, By by, Instant at) implements ElectionEvent {}

    /// What a final result means: everybody on the paper with what became of them, who was elected, and the secretary,
    /// who is to write to those.
    record Conclusion(
            List<CandidateOutcome> outcomes, List<String> elected, boolean allSeated, Optional<Person> secretary) {

        record CandidateOutcome(Person candidate, CandidateFate fate) {}

        enum CandidateFate {
            NOT_ELECTED,
            SEATED,
            TOO_LATE
        }
    }
}
