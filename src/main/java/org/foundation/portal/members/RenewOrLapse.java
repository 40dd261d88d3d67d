package org.foundation.portal.members;

import static org.foundation.portal.bylaws.Rule.MEMBERSHIP_TERM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.members.MemberEvent.Lapsed;
import org.foundation.portal.members.MemberEvent.RenewalDue;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.NotFound;

/// What falls due for a membership: asks the member to renew when a reminder is due, and lets it lapse when it has run
/// out with no renewal under way. A row for each reminder, and the ending itself, keep both from happening twice.
@ApplicationScoped
public class RenewOrLapse {

    @Inject
    Memberships memberships;

    @Inject
    People people;

    @Inject
    Rulebook rulebook;

    @Inject
    Event<MembershipEnded> ended;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    /// In a transaction of its own: one membership that fails does not hold up the others.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tend(UUID id, Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        var membership = memberships.byId(id).orElseThrow(NotFound::new);
        if (membership.lapses(today)) {
            lapse(membership, today, rulebook.on(today), now);
        } else if (membership.renewalOpenedOn().isEmpty() && membership.ending().isEmpty()) {
            remind(membership, today, rulebook.on(today), now);
        }
    }

    private void lapse(Membership membership, LocalDate today, Rules rules, Instant now) {
        membership.lapse(today, now);
        ended.fire(new MembershipEnded(membership, now));
        membership.closeRenewal();
        acts.happened(new Lapsed(membership, className(membership, rules), whoever(membership, today), now));
    }

    private static String className(Membership membership, Rules rules) {
        return rules.membershipClass(membership.classKey()).name();
    }

    /// Several that fell due in the meantime make one letter. One that nobody could receive counts as not sent: it goes
    /// out once somebody acts for the membership again.
    private void remind(Membership membership, LocalDate today, Rules rules, Instant now) {
        var due = new HashSet<>(membership.remindersDue(rules, today));
        if (due.isEmpty()) {
            return;
        }
        memberships.remindersSent(membership.id(), membership.expiresOn()).forEach(due::remove);
        var reader = whoever(membership, today);
        if (due.isEmpty() || reader.isEmpty()) {
            return;
        }
        due.forEach(it -> memberships.add(new Reminder(membership.id(), membership.expiresOn(), it, now)));
        acts.happened(new RenewalDue(
                membership, className(membership, rules), rules.section(MEMBERSHIP_TERM), reader.get(), now));
    }

    private Optional<Person> whoever(Membership membership, LocalDate today) {
        return membership
                .personId()
                .or(() -> memberships.representationsOf(membership.id()).stream()
                        .filter(it -> it.isVoting() && it.isOn(today))
                        .map(Representation::personId)
                        .findFirst())
                .flatMap(people::byId);
    }
}
