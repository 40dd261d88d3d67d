package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.NotFound;

/// Everybody on the final list of an election, in the order of the ballot paper.
@ApplicationScoped
class OnThePaper {

    @Inject
    Candidates candidates;

    @Inject
    People people;

    List<Candidate> candidates(Election election) {
        return election.poll().options().stream()
                .map(it -> candidates.byId(it.stands().orElseThrow()).orElseThrow(NotFound::new))
                .toList();
    }

    List<Person> people(Election election) {
        return candidates(election).stream()
                .map(it -> people.byId(it.personId()).orElseThrow(NotFound::new))
                .toList();
    }
}
