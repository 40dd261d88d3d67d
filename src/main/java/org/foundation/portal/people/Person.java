package org.foundation.portal.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.identity.IdentityAccount;
import org.foundation.portal.identity.Subject;
import org.foundation.portal.shared.Printable;
import org.foundation.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// Somebody the foundation knows. They may be known by name and address long before they first sign in; from then on
/// the issuer and subject of the identity provider tell who they are, whatever happens to their address.
@Entity
public class Person {

    @Id
    private UUID id;

    private @Nullable String issuer;
    private @Nullable String subject;
    private String name;
    private String email;
    private @Nullable String country;
    private boolean disclosed;
    private @Nullable String language;
    private Instant knownSince;

    @Version
    private int version;

    protected Person() {}

    public Person(String name, String email, @Nullable String country, Instant now) {
        this.id = UUID.randomUUID();
        this.name = required(name, "members.name-missing");
        this.email = required(email, "members.email-missing");
        this.country = country;
        this.disclosed = true;
        this.knownSince = now;
    }

    public void signsInAs(Subject who) {
        if (subject != null && !isKnownAs(who)) {
            throw new Refusal("members.email-belongs-to-another-account");
        }
        passesTo(who);
    }

    /// From now on this account is theirs, and no other. The database asks for a link that the account has used.
    void passesTo(Subject who) {
        issuer = who.issuer();
        subject = who.subject();
    }

    /// The sign-in service has moved, and the account with it.
    void followsTo(Subject who) {
        if (!who.subject().equals(subject)) {
            throw new Refusal("members.email-belongs-to-another-account");
        }
        issuer = who.issuer();
    }

    void movesTo(String address) {
        email = required(address, "members.email-missing");
    }

    public Optional<IdentityAccount> account() {
        return issuer == null || subject == null ? Optional.empty() : Optional.of(new IdentityAccount(issuer, subject));
    }

    public boolean isKnownAs(Subject who) {
        return who.issuer().equals(issuer) && who.subject().equals(subject);
    }

    public void correct(String name, @Nullable String country) {
        this.name = named(name);
        this.country = country;
    }

    /// BL 2.16: a member may ask that the membership is not disclosed.
    public void disclose(boolean disclosed) {
        this.disclosed = disclosed;
    }

    /// A name as it may stand in the book, or a refusal.
    public static String named(String text) {
        return required(text, "members.name-missing");
    }

    private static final int LONGEST = 200;

    private static String required(String text, String key) {
        if (text.isBlank()) {
            throw new Refusal(key);
        }
        var name = text.strip();
        if (name.length() > LONGEST || !Printable.asName(name)) {
            throw new Refusal("members.name-unfit").with("most", LONGEST);
        }
        return name;
    }

    /// In which they read pages and letters.
    public void reads(Locale language) {
        this.language = language.toLanguageTag();
    }

    /// Pages follow the browser again, and letters the foundation.
    public void readsInNoLanguageOfTheirOwn() {
        this.language = null;
    }

    public Optional<Locale> language() {
        return Optional.ofNullable(language).map(Locale::forLanguageTag);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public Optional<String> country() {
        return Optional.ofNullable(country);
    }

    public boolean isDisclosed() {
        return disclosed;
    }

    public boolean hasSignedIn() {
        return subject != null;
    }

    public Instant knownSince() {
        return knownSince;
    }
}
