package org.foundation.portal.members;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.people.Person;

/// What "Am I eligible?" asks every room that holds polls. Implementations are `@ApplicationScoped`.
public interface EligibilitySource {

    /// One answer for each coming poll and each thing the person might do there, soonest first.
    List<Eligibility> of(Person person, Instant now);

    /// `title` names the poll; `act` is the key of what the person would do ("elections.eligible.vote"); `with` says
    /// with which membership, or is empty; `decidedOn` is the day the rules look at.
    record Eligibility(
            String title, String href, String act, String with, LocalDate decidedOn, List<Verdict> verdicts) {

        public boolean isSatisfied() {
            return Verdict.all(verdicts);
        }
    }
}
