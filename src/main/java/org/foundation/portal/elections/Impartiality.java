package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.foundation.portal.polls.Poll;

/// Nobody runs an election they stand in (BL 4.4(a)). Members of the committee cannot be nominated; whoever joins it
/// afterwards decides nothing in that election, about themselves or about others.
@ApplicationScoped
public class Impartiality {

    @Inject
    Candidates candidates;

    public boolean isStanding(Election election, UUID person) {
        return candidates
                .byPerson(election.id(), person)
                .filter(it -> it.hasAnInterest() || isOnThePaper(election.poll(), it))
                .isPresent();
    }

    private static boolean isOnThePaper(Poll poll, Candidate candidate) {
        return poll.options().stream()
                .anyMatch(it -> it.stands().filter(candidate.id()::equals).isPresent());
    }
}
