package org.foundation.portal.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.Optional;
import org.foundation.portal.identity.Subject;
import org.foundation.portal.identity.Visitor;
import org.foundation.portal.people.AccountClaim;
import org.foundation.portal.people.AccountClaims;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.ClaimAccount;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.shared.SignInNeeded;
import org.foundation.portal.site.web.ShowsRefusals;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// `/people/claim` — for an account that is nobody's yet though the foundation knows its address: a link goes there,
/// and `?link=…` is where it leads.
@Named("peopleClaim")
@ViewScoped
public class ClaimPage implements Serializable {

    public enum ClaimState {
        /// The account belongs to a person already.
        KNOWN,
        /// The link opens: one press more.
        OPENED,
        SENT,
        TO_SEND,
        /// Another account has taken this one's place.
        REPLACED,
        /// The foundation does not know the address.
        NOBODY
    }

    @Inject
    Actor actor;

    @Inject
    Visitor visitor;

    @Inject
    ClaimAccount claimAccount;

    @Inject
    AccountClaims claims;

    @Inject
    People people;

    @Inject
    Clock clock;

    private String link = "";

    public void load() {
        subject();
    }

    private Subject subject() {
        return visitor.subject().orElseThrow(SignInNeeded::new);
    }

    public ClaimState getState() {
        var subject = subject();
        if (actor.person().isPresent()) {
            return ClaimState.KNOWN;
        }
        if (opened().isPresent()) {
            return ClaimState.OPENED;
        }
        var known = claimAccount.knownTo(subject);
        if (known.isPresent()) {
            return getSent() == null ? ClaimState.TO_SEND : ClaimState.SENT;
        }
        return claims.thatReplaced(subject.issuer(), subject.subject()).isEmpty()
                ? ClaimState.NOBODY
                : ClaimState.REPLACED;
    }

    private Optional<AccountClaim> opened() {
        try {
            return Optional.of(link)
                    .filter(it -> !it.isEmpty())
                    .map(secret -> claimAccount.opened(secret, subject()))
                    .filter(claim -> claim.isOpen(clock.instant()));
        } catch (Refusal notTheirs) {
            return Optional.empty();
        }
    }

    /// Why the link that led here does not open, if one did.
    public @Nullable String getTrouble() {
        if (link.isEmpty() || getState() == ClaimState.OPENED || getState() == ClaimState.KNOWN) {
            return null;
        }
        try {
            claimAccount.opened(link, subject());
            return Site.say("members.claim-over");
        } catch (Refusal refusal) {
            return Site.say(refusal);
        }
    }

    public @Nullable AccountClaim getSent() {
        var subject = subject();
        return claimAccount
                .knownTo(subject)
                .flatMap(known -> claimAccount.open(subject, known, clock.instant()))
                .orElse(null);
    }

    public String getName() {
        return opened().flatMap(claim -> people.byId(claim.personId()))
                .map(Person::name)
                .orElse("");
    }

    public String getUsername() {
        return subject().username();
    }

    public String getEmail() {
        return subject().email();
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String send() {
        claimAccount.sendLink(subject(), clock.instant());
        return "claim?faces-redirect=true";
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String use() {
        claimAccount.useLink(link, subject(), clock.instant());
        return "/members/mine?faces-redirect=true";
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
