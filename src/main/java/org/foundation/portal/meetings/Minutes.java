package org.foundation.portal.meetings;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// One edition of the minutes of one meeting. A draft is written until a motion approves it; approval freezes the
/// whole document (the record of the meeting and these words) and its hash; publication opens it to everybody. What
/// is wrong afterwards is put right by the next edition, which says why and needs a motion of its own.
@Entity
public class Minutes {

    /// Characters; the longest minutes anybody reads.
    static final int LONGEST = 200_000;

    @Id
    private UUID id;

    private UUID meetingId;
    private int edition;
    private String text;
    private @Nullable String reason;
    private Instant draftedAt;
    private UUID draftedBy;
    private Instant changedAt;

    @Embedded
    private @Nullable Approval approval;

    @Embedded
    private @Nullable Publication publication;

    private @Nullable String document;
    private @Nullable String hash;

    @Version
    private int version;

    protected Minutes() {}

    private Minutes(UUID meetingId, int edition, String text, @Nullable String reason, UUID by, Instant now) {
        this.id = UUID.randomUUID();
        this.meetingId = meetingId;
        this.edition = edition;
        this.text = text;
        this.reason = reason;
        this.draftedAt = now;
        this.draftedBy = by;
        this.changedAt = now;
    }

    public static Minutes begin(Meeting meeting, UUID by, Instant now) {
        meeting.requireOpen();
        return new Minutes(meeting.id(), 1, "", null, by, now);
    }

    /// The next edition, which begins with the words of this one.
    public Minutes correct(String why, UUID by, Instant now) {
        if (publication == null) {
            throw new Refusal("meetings.not-published");
        }
        if (why.isBlank()) {
            throw new Refusal("meetings.why-corrected");
        }
        return new Minutes(meetingId, edition + 1, text, why.strip(), by, now);
    }

    public void write(String words, Instant now) {
        requireDraft();
        if (words.length() > LONGEST) {
            throw new Refusal("meetings.minutes-too-long", LONGEST);
        }
        text = words.strip().replace("\r\n", "\n");
        changedAt = now;
    }

    /// A motion that carried, at the same meeting or a later one of the same body, approves these words.
    public void approve(
            Meeting meeting, Motion motion, Meeting decidedAt, Outcome outcome, String record, UUID by, Instant now) {
        requireDraft();
        if (text.isBlank()) {
            throw new Refusal("meetings.minutes-empty");
        }
        if (decidedAt.body() != meeting.body() || decidedAt.heldOn().isBefore(meeting.heldOn())) {
            throw new Refusal("meetings.motion-of-another-meeting", decidedAt.title());
        }
        if (motion.matter() != Matter.MINUTES || !outcome.carried()) {
            throw new Refusal("meetings.motion-does-not-approve", motion.title());
        }
        approval = new Approval(now, by, motion.id());
        document = record;
        hash = sha256(record);
        motion.reliedOn(now);
        meeting.close(now);
    }

    public void publish(UUID by, Instant now) {
        if (publication != null) {
            throw new Refusal("meetings.already-published");
        }
        if (approval == null) {
            throw new Refusal("meetings.not-approved");
        }
        publication = new Publication(now, by);
    }

    private void requireDraft() {
        if (approval != null) {
            throw new Refusal("meetings.already-approved");
        }
    }

    static String sha256(String words) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public int edition() {
        return edition;
    }

    public String text() {
        return text;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Optional<Approval> approval() {
        return Optional.ofNullable(approval);
    }

    public Optional<Publication> publication() {
        return Optional.ofNullable(publication);
    }

    public boolean isPublished() {
        return publication != null;
    }

    boolean approvedBy(UUID motion) {
        return approval != null && approval.motionId().equals(motion);
    }

    public boolean isApproved() {
        return approval != null;
    }

    /// The approved document, word by word.
    public Optional<String> document() {
        return Optional.ofNullable(document);
    }

    public Optional<String> hash() {
        return Optional.ofNullable(hash);
    }
}
