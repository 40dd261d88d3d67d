package org.foundation.portal.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.foundation.portal.identity.Subject;
import org.foundation.portal.shared.Refusal;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/// An account asks for the record of a person the foundation knows. A link goes to the known address; whoever opens it
/// while signed in with the same account, within the hour, has shown that they control both. The link itself is not
/// kept.
@Entity
@DynamicUpdate
public class AccountClaim {

    public static final Duration VALID = Duration.ofHours(1);

    @Id
    private UUID id;

    private UUID personId;
    private String linkHash;
    private String email;
    private String issuer;
    private String subject;
    private String username;
    private Instant askedAt;
    private Instant expiresAt;

    @Column(insertable = false)
    private @Nullable Instant usedAt;

    @Column(insertable = false)
    private @Nullable String wasIssuer;

    @Column(insertable = false)
    private @Nullable String wasSubject;

    protected AccountClaim() {}

    AccountClaim(Person known, Subject asking, SecretLink secretLink, Instant now) {
        this.id = UUID.randomUUID();
        this.personId = known.id();
        this.linkHash = secretLink.hash();
        this.email = known.email();
        this.issuer = asking.issuer();
        this.subject = asking.subject();
        this.username = asking.username();
        this.askedAt = now;
        this.expiresAt = now.plus(VALID);
    }

    /// Once, in time, and while letters still go where the link went.
    void use(Person known, Instant now) {
        if (!isOpen(now) || !email.equalsIgnoreCase(known.email())) {
            throw new Refusal("members.claim-over");
        }
        usedAt = now;
        known.account().ifPresent(identityAccount -> {
            wasIssuer = identityAccount.issuer();
            wasSubject = identityAccount.subject();
        });
    }

    public boolean isAskedBy(Subject who) {
        return who.issuer().equals(issuer) && who.subject().equals(subject);
    }

    public boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    public UUID id() {
        return id;
    }

    public UUID personId() {
        return personId;
    }

    public String email() {
        return email;
    }

    public String username() {
        return username;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public @Nullable Instant usedAt() {
        return usedAt;
    }
}
