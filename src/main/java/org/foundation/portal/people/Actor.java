package org.foundation.portal.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.identity.Visitor;
import org.foundation.portal.platform.Foundation;
import org.foundation.portal.shared.Detour;
import org.foundation.portal.shared.SignInNeeded;

/// The person behind the request, and the offices they may act in: those they hold today and were given since their
/// record last passed to another account, once they have shown a second factor. The person is as they were when first
/// asked for;
/// load them again to change them.
@Named
@RequestScoped
public class Actor {

    @Inject
    Visitor visitor;

    @Inject
    IdentifyPerson identifyPerson;

    @Inject
    Appointments appointments;

    @Inject
    Foundation foundation;

    @Inject
    Clock clock;

    private Optional<Person> known = Optional.empty();
    private final Set<Office> held = EnumSet.noneOf(Office.class);
    private boolean factorAwaited;
    private boolean asked;

    /// The person who is signed in, if the foundation knows them.
    public Optional<Person> person() {
        if (!asked) {
            asked = true;
            visitor.subject().flatMap(it -> identifyPerson.known(it)).ifPresent(this::remember);
        }
        return known;
    }

    /// The person who is signed in. Whoever signs in for the first time becomes known by this.
    public Person signedIn() {
        return person().orElseGet(() -> {
            var subject = visitor.subject().orElseThrow(SignInNeeded::new);
            var person = identifyPerson.meet(subject, clock.instant());
            remember(person);
            return person;
        });
    }

    /// Who is signed in, with the offices they act in.
    public By by() {
        return new By(signedIn(), offices());
    }

    /// The person who is signed in, when they hold one of the offices today.
    public Person holding(Office... offices) {
        var person = signedIn();
        if (factorAwaited) {
            throw new Detour("/sign-in/officer");
        }
        if (Arrays.stream(offices).noneMatch(held::contains)) {
            throw new OfficeNeeded(offices);
        }
        return person;
    }

    /// They hold an office, and have not yet shown a second factor: until then they are a member like any other.
    public boolean isFactorAwaited() {
        person();
        return factorAwaited;
    }

    public boolean holds(Office office) {
        return person().isPresent() && held.contains(office);
    }

    /// For pages: `#{actor.holds('SECRETARY')}`.
    public boolean holds(String office) {
        return holds(Office.valueOf(office));
    }

    public Set<Office> offices() {
        person();
        return Set.copyOf(held);
    }

    private void remember(Person person) {
        known = Optional.of(person);
        held.clear();
        appointments.actedIn(person.id(), LegalDay.today(clock)).forEach(it -> held.add(it.office()));
        factorAwaited = !held.isEmpty() && foundation.isSecondFactorAsked() && !visitor.hasTwoFactors();
        if (factorAwaited) {
            held.clear();
        }
    }
}
