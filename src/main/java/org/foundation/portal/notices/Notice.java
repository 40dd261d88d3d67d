package org.foundation.portal.notices;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/// A letter on its way: posted, then sent or, after tries with growing pauses, given up. It stays in the inbox either
/// way.
@Entity
@DynamicUpdate
@Table(name = "notice")
public class Notice {

    static final int TRIES = 8;

    @Id
    private UUID id;

    private @Nullable UUID person;
    private String email;
    private String name;
    private String kind;
    private @Nullable String section;
    private @Nullable String href;
    private String subject;
    private String body;
    private Instant postedAt;
    private @Nullable Instant nextTryAt;
    private int tries;
    private @Nullable Instant sentAt;
    private @Nullable Instant givenUpAt;
    private @Nullable String trouble;
    private @Nullable Instant seenAt;
    private boolean fleeting;

    protected Notice() {}

    static Notice of(Letter letter, Instant now) {
        var text = Wording.of(letter);
        return new Notice(letter, text.subject(), text.body(), now);
    }

    Notice(Letter letter, String subject, String body, Instant now) {
        this.id = UUID.randomUUID();
        this.person = letter.person();
        this.email = letter.email();
        this.name = letter.name();
        this.kind = letter.kind();
        this.section = letter.section();
        this.href = letter.href();
        this.subject = subject;
        this.body = body;
        this.postedAt = now;
        this.nextTryAt = now;
    }

    /// The link in it is worth something to whoever reads it, so it is kept no longer than it takes to send it.
    Notice forOnce() {
        fleeting = true;
        return this;
    }

    private void settled() {
        if (fleeting) {
            href = null;
        }
    }

    public void sent(Instant now) {
        tries++;
        sentAt = now;
        settled();
        nextTryAt = null;
        trouble = null;
    }

    public void failed(String trouble, Instant now) {
        tries++;
        this.trouble = trouble.length() > 500 ? trouble.substring(0, 500) : trouble;
        if (tries >= TRIES) {
            givenUpAt = now;
            settled();
            nextTryAt = null;
        } else {
            nextTryAt = now.plus(Duration.ofSeconds(30L << tries));
        }
    }

    public void seen(Instant now) {
        if (seenAt == null) {
            seenAt = now;
        }
    }

    public UUID id() {
        return id;
    }

    public @Nullable UUID person() {
        return person;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public @Nullable String section() {
        return section;
    }

    public @Nullable String href() {
        return href;
    }

    public Instant postedAt() {
        return postedAt;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    public @Nullable Instant givenUpAt() {
        return givenUpAt;
    }

    public @Nullable Instant seenAt() {
        return seenAt;
    }
}
