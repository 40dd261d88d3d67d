package org.foundation.portal.notices;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.shared.Words;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/// A letter on its way: posted, then handed to the mail server or, after days of trying, given up. Whatever has not
/// arrived waits for the secretary, who sends it again or delivers it otherwise. It stays in the inbox either way.
@Entity
@DynamicUpdate
@Table(name = "notice")
public class Notice {

    @Id
    private UUID id;

    private @Nullable UUID person;
    private @Nullable String email;
    private String name;
    private String kind;
    private @Nullable String section;
    private @Nullable String href;
    private @Nullable UUID concerns;
    private String subject;
    private String body;
    private String language;
    private Instant postedAt;
    private Instant tryingSince;
    private @Nullable Instant nextTryAt;
    private int tries;
    private @Nullable Instant sentAt;
    private @Nullable Instant refusedAt;
    private @Nullable Instant givenUpAt;
    private @Nullable String trouble;
    private @Nullable Instant withdrawnAt;

    @Embedded
    private @Nullable Delivery delivery;

    private @Nullable Instant seenAt;
    private boolean fleeting;

    protected Notice() {}

    static Notice of(Letter letter, Words reader, Instant now) {
        return new Notice(letter, LetterWording.of(letter, reader), reader.language(), now);
    }

    Notice(Letter letter, LetterWording text, Locale language, Instant now) {
        this.id = UUID.randomUUID();
        this.person = letter.person();
        this.email = letter.email();
        this.name = letter.name();
        this.kind = letter.kind();
        this.section = letter.section();
        this.href = letter.href();
        this.concerns = letter.concerns();
        this.subject = text.subject();
        this.body = text.body();
        this.language = language.toLanguageTag();
        this.postedAt = now;
        this.tryingSince = now;
        this.nextTryAt = email == null ? null : now;
        this.refusedAt = email == null ? now : null;
        this.givenUpAt = refusedAt;
    }

    /// The link in it is a secret, so it is kept no longer than it takes to send it.
    Notice forOnce() {
        fleeting = true;
        return this;
    }

    /// Nobody else takes it until then; if whoever took it crashed, it is free again after that.
    void waitUntil(Instant until) {
        nextTryAt = until;
    }

    void sent(Instant now) {
        tries++;
        sentAt = now;
        href = fleeting ? null : href;
        nextTryAt = null;
        trouble = null;
    }

    /// The server answered no to this letter.
    void refused(String words, boolean forGood, MailLimits mailLimits, Instant now) {
        if (refusedAt == null) {
            refusedAt = now;
        }
        failed(words, mailLimits, now);
        if (forGood) {
            giveUp(now);
        }
    }

    void failed(String words, MailLimits mailLimits, Instant now) {
        tries++;
        trouble = cut(words);
        nextTryAt = now.plus(mailLimits.pauseAfter(tries));
        if (!now.isBefore(tryingSince.plus(mailLimits.giveUpAfter()))) {
            giveUp(now);
        }
    }

    /// The server is away: the letter waits, and nothing is held against it.
    void held(String words, Instant until) {
        trouble = cut(words);
        nextTryAt = until;
    }

    private void giveUp(Instant now) {
        givenUpAt = now;
        href = fleeting ? null : href;
        nextTryAt = null;
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(500, words.length()));
    }

    /// From the start.
    void sendAgain(String to, Instant now) {
        requireUndelivered();
        email = to;
        tries = 0;
        tryingSince = now;
        givenUpAt = null;
        nextTryAt = now;
    }

    void delivered(Delivery otherwise) {
        requireUndelivered();
        delivery = otherwise;
        nextTryAt = null;
    }

    private void requireUndelivered() {
        if (!isUndelivered()) {
            throw new IllegalStateException("it has arrived, or was withdrawn: " + id);
        }
    }

    Verdict hasNotArrived(LocalDate on) {
        return Verdict.plain("notices.rule.not-arrived", isUndelivered(), on).with("subject", subject);
    }

    boolean isForOnce() {
        return fleeting;
    }

    public boolean isUndelivered() {
        return sentAt == null && delivery == null && withdrawnAt == null;
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

    public @Nullable String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public String kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    /// In which it was written.
    public Locale language() {
        return Locale.forLanguageTag(language);
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

    public @Nullable Instant nextTryAt() {
        return nextTryAt;
    }

    public int tries() {
        return tries;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    public @Nullable Instant refusedAt() {
        return refusedAt;
    }

    public @Nullable Instant givenUpAt() {
        return givenUpAt;
    }

    public @Nullable String trouble() {
        return trouble;
    }

    public Optional<Delivery> delivery() {
        return Optional.ofNullable(delivery);
    }

    public @Nullable Instant seenAt() {
        return seenAt;
    }
}
