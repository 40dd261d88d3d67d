package org.foundation.portal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.identity.SignedIn;
import org.foundation.portal.identity.Subject;
import org.foundation.portal.people.PersonEvent.AddressChanged;
import org.foundation.portal.platform.Foundation;
import org.foundation.portal.shared.Detour;
import org.foundation.portal.shared.Refusal;

/// Finds the person for somebody who signed in. An account is the person's whom it has always been, whatever becomes
/// of its address; an account that nobody knows, with an address that somebody has, is sent a link ([ClaimAccount]).
@ApplicationScoped
public class IdentifyPerson {

    /// Where to claim a person's record for an account that is nobody's yet.
    private static final String CLAIM = "/people/claim";

    @Inject
    People people;

    @Inject
    AccountClaims claims;

    @Inject
    ClaimAccount claimAccount;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    public Optional<Person> known(Subject subject) {
        return people.bySubject(subject.issuer(), subject.subject());
    }

    @Transactional
    public Person meet(Subject subject, Instant now) {
        return known(subject).orElseGet(() -> {
            if (!subject.emailVerified()) {
                throw new Refusal("members.address-unconfirmed");
            }
            if (people.byEmail(subject.email()).isPresent() || wasReplaced(subject)) {
                throw new Detour(CLAIM);
            }
            var person = new Person(subject.name(), subject.email(), null, now);
            person.signsInAs(subject);
            people.add(person);
            return person;
        });
    }

    private boolean wasReplaced(Subject subject) {
        return !claims.thatReplaced(subject.issuer(), subject.subject()).isEmpty();
    }

    /// Whoever comes through the door is recognised again, or sent the link they need.
    @Transactional
    public void arrived(@Observes SignedIn event) {
        var subject = event.subject();
        var now = clock.instant();
        if (!subject.emailVerified()) {
            return;
        }
        var person = known(subject).or(() -> knownBeforeTheMove(subject));
        person.ifPresentOrElse(it -> takeOverAddress(it, subject, now), () -> offerLink(subject, now));
    }

    /// The operator said that the sign-in service had these addresses before: its accounts are the same.
    private Optional<Person> knownBeforeTheMove(Subject subject) {
        var moved = Foundation.settings("portal.sign-in.moved-from").stream()
                .flatMap(issuer -> people.bySubject(issuer, subject.subject()).stream())
                .findFirst();
        moved.ifPresent(person -> person.followsTo(subject));
        return moved;
    }

    private void takeOverAddress(Person person, Subject subject, Instant now) {
        var old = person.email();
        if (old.equalsIgnoreCase(subject.email())
                || people.byEmail(subject.email())
                        .filter(other -> !other.id().equals(person.id()))
                        .isPresent()) {
            return;
        }
        person.movesTo(subject.email());
        acts.happened(new AddressChanged(person, old, now));
    }

    private void offerLink(Subject subject, Instant now) {
        var known = claimAccount.knownTo(subject);
        if (known.isPresent() && claimAccount.open(subject, known.get(), now).isEmpty()) {
            try {
                claimAccount.sendLink(subject, now);
            } catch (Refusal tooOften) {
                // the page where they ask for it says when there will be another
                return;
            }
        }
    }
}
