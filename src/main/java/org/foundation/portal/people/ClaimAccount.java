package org.foundation.portal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.identity.Subject;
import org.foundation.portal.people.PersonEvent.AccountLinked;
import org.foundation.portal.people.PersonEvent.LinkSent;
import org.foundation.portal.people.PersonEvent.OfficesAtRest;
import org.foundation.portal.shared.Refusal;

/// How an account takes up the record of a person whom the foundation knows and who has not signed in with it: by a
/// link to the known address, never because two addresses are alike. The same way leads back for whoever had to make
/// their account anew.
@ApplicationScoped
public class ClaimAccount {

    /// Enough for somebody who mislays a letter, too few to flood a mailbox.
    static final int LINKS_AN_HOUR = 3;

    static final int LINKS_A_DAY = 6;

    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    People people;

    @Inject
    AccountClaims claims;

    @Inject
    Appointments appointments;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    /// The known person whose address this account has confirmed as its own.
    public Optional<Person> knownTo(Subject asking) {
        return asking.emailVerified() ? people.byEmail(asking.email()) : Optional.empty();
    }

    /// The newest link that this account asked for, if it still opens.
    public Optional<AccountClaim> open(Subject asking, Person known, Instant now) {
        return claims.since(known.id(), now.minus(AccountClaim.VALID)).stream()
                .filter(claim -> claim.isAskedBy(asking) && claim.isOpen(now))
                .findFirst();
    }

    public void sendLink(Subject asking, Instant now) {
        var known = knownTo(asking).orElseThrow(() -> new Refusal("members.claim-of-nobody"));
        claims.oneAfterAnother(known);
        notTooOften(claims.since(known.id(), now.minus(Duration.ofDays(1))), now);
        var secretLink = SecretLink.random(CHANCE);
        claims.add(new AccountClaim(known, asking, secretLink, now));
        acts.happened(new LinkSent(known, asking, secretLink, now));
    }

    private static void notTooOften(List<AccountClaim> today, Instant now) {
        wait(today, LINKS_A_DAY, Duration.ofDays(1), now);
        wait(today, LINKS_AN_HOUR, Duration.ofHours(1), now);
    }

    private static void wait(List<AccountClaim> newestFirst, int most, Duration within, Instant now) {
        if (newestFirst.size() >= most) {
            var again = newestFirst.get(most - 1).askedAt().plus(within);
            if (again.isAfter(now)) {
                throw new Refusal("members.claim-too-often").with("count", most).with("moment", again);
            }
        }
    }

    /// The claim a link stands for, where the account that asked is the one that opens it.
    public AccountClaim opened(String secret, Subject by) {
        var claim = claims.byHash(new SecretLink(secret).hash()).orElseThrow(() -> new Refusal("members.claim-over"));
        if (!claim.isAskedBy(by)) {
            throw new Refusal("members.claim-of-another-account").with("account", claim.username());
        }
        return claim;
    }

    public Person useLink(String secret, Subject by, Instant now) {
        var claim = opened(secret, by);
        var known = people.byId(claim.personId()).orElseThrow();
        claims.oneAfterAnother(known);
        if (people.bySubject(by.issuer(), by.subject()).isPresent()) {
            throw new Refusal("members.claim-not-needed");
        }
        if (claims.usedSince(known.id(), claim.askedAt()) > 0) {
            throw new Refusal("members.claim-over");
        }
        var anew = known.account().isPresent();
        claim.use(known, now);
        claims.flush();
        known.passesTo(by);
        acts.happened(new AccountLinked(known, by, anew, now));
        if (anew
                && !appointments
                        .of(known.id(), LegalDay.of(now, clock.getZone()))
                        .isEmpty()) {
            acts.happened(new OfficesAtRest(known, by, otherOfficers(known, now), now));
        }
        return known;
    }

    private List<Person> otherOfficers(Person person, Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        return people.allOf(Stream.of(Office.CHAIR, Office.SECRETARY)
                .flatMap(office -> appointments.holder(office, today).stream())
                .filter(officer -> !officer.equals(person.id()))
                .collect(Collectors.toSet()));
    }
}
