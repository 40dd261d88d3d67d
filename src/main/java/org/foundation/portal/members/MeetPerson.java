package org.foundation.portal.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.foundation.portal.identity.Subject;

/// Finds the person for somebody who signed in. A verified address that the foundation knows already, and that no
/// account has claimed, is theirs from then on.
@ApplicationScoped
public class MeetPerson {

    @Inject
    People people;

    @Transactional
    public Optional<Person> known(Subject subject) {
        return people.bySubject(subject.issuer(), subject.subject()).or(() -> claimed(subject));
    }

    @Transactional
    public Person meet(Subject subject, Instant now) {
        return known(subject).orElseGet(() -> {
            var person = new Person(subject.name(), subject.email(), null, now);
            person.signsInAs(subject);
            people.entityManager().persist(person);
            return person;
        });
    }

    private Optional<Person> claimed(Subject subject) {
        if (!subject.emailVerified()) {
            return Optional.empty();
        }
        var known = people.byEmail(subject.email()).filter(it -> !it.hasSignedIn());
        known.ifPresent(it -> it.signsInAs(subject));
        return known;
    }
}
