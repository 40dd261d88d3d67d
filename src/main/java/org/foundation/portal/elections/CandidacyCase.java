package org.foundation.portal.elections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.people.Person;

/// What the rules about answering a nomination look at: the candidate, who is the one that answers, and what other
/// election they stand in. `bound` says that the policies of the office are accepted, or are with this answer.
public record CandidacyCase(
        Candidate candidate,
        Election election,
        Optional<String> standsIn,
        boolean bound,
        Person by,
        Rules rules,
        LocalDate today,
        Instant now) {}
