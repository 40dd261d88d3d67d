package org.foundation.portal.elections;

import static org.foundation.portal.bylaws.Rule.NOMINEE_NOT_COMMITTEE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.people.Person;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.shared.Refusal;

/// Nobody runs an election they stand in (BL 4.4(a)). Members of the committee cannot be nominated; whoever joins it
/// afterwards decides nothing in that election, about themselves or about others.
@ApplicationScoped
public class Impartiality {

    @Inject
    Candidates candidates;

    @Inject
    Rulebook rulebook;

    public boolean isStanding(Election election, UUID person) {
        return candidates
                .byPerson(election.id(), person)
                .filter(it -> it.hasAnInterest() || isOnThePaper(election.poll(), it))
                .isPresent();
    }

    public void require(Election election, Person by) {
        if (isStanding(election, by.id())) {
            throw new Refusal("elections.stands-here")
                    .with("title", election.title())
                    .with("section", rulebook.governing(election).section(NOMINEE_NOT_COMMITTEE));
        }
    }

    private static boolean isOnThePaper(Poll poll, Candidate candidate) {
        return poll.options().stream()
                .anyMatch(it -> it.stands().filter(candidate.id()::equals).isPresent());
    }
}
