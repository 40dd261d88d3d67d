package org.foundation.portal.meetings;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.shared.Sha256;
import org.jspecify.annotations.Nullable;

/// One edition of the minutes of one meeting. A draft is written, then submitted to the directors: that fixes the
/// whole document (the record of the meeting and these words) and its hash, and whatever changes afterwards has to
/// be submitted again. A later motion approves it by that hash; publication opens it to everybody. What is wrong
/// afterwards is put right by the next edition, which says why and needs a motion of its own.
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
    private @Nullable Submission submission;

    @Embedded
    private @Nullable Approval approval;

    @Embedded
    private @Nullable MinutesPublication publication;

    private @Nullable String document;
    private @Nullable String hash;

    /// Of the record of the meeting when a correction was begun.
    private @Nullable String recordHash;

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

    /// The next edition, which begins with the words of this one and the record as it stands.
    public Minutes correct(String why, String record, UUID by, Instant now) {
        if (publication == null) {
            throw new Refusal("meetings.not-published");
        }
        if (why.isBlank()) {
            throw new Refusal("meetings.why-corrected");
        }
        var next = new Minutes(meetingId, edition + 1, text, why.strip(), by, now);
        next.recordHash = Sha256.of(record);
        return next;
    }

    /// Whether attendance and votes are as they were when this correction was begun.
    boolean isRecord(String record) {
        return Sha256.of(record).equals(recordHash);
    }

    /// Other words than those submitted have to be submitted again.
    public void write(String words, Instant now) {
        requireDraft();
        if (words.length() > LONGEST) {
            throw new Refusal("meetings.minutes-too-long").with("most", LONGEST);
        }
        var written = words.strip().replace("\r\n", "\n");
        if (!written.equals(text)) {
            submission = null;
            document = null;
            hash = null;
        }
        text = written;
        changedAt = now;
    }

    /// Lays the document before the directors as it is now.
    public void submit(String record, UUID by, Instant now) {
        requireDraft();
        if (text.isBlank()) {
            throw new Refusal("meetings.minutes-empty");
        }
        submission = new Submission(now, by);
        document = record;
        hash = Sha256.of(record);
    }

    /// Refuses a motion that could not have had these words before it: they were submitted, and no later than on the
    /// day of the meeting that decides, which is the same one or a later one of the same body.
    void requireSubmittedFor(Submitted approves, Meeting meeting, Meeting decidedAt) {
        requireDraft();
        if (decidedAt.body() != meeting.body() || decidedAt.heldOn().isBefore(meeting.heldOn())) {
            throw new Refusal("meetings.motion-of-another-meeting").with("title", decidedAt.title());
        }
        if (submission == null || !approves.hash().equals(hash)) {
            throw new Refusal("meetings.changed-since-submitted").with("title", meeting.title());
        }
        if (!isInTimeFor(decidedAt)) {
            throw new Refusal("meetings.submitted-after")
                    .with("moment", submission.submittedAt())
                    .with("meeting", decidedAt.title())
                    .with("day", decidedAt.heldOn());
        }
    }

    /// Whether this is the document that was submitted.
    public boolean isStill(String record) {
        return Sha256.of(record).equals(hash);
    }

    /// Whether a motion at that meeting could have had these words before it.
    public boolean isInTimeFor(Meeting decidedAt) {
        return submission != null
                && !LegalDay.of(submission.submittedAt(), ZoneId.of(decidedAt.zone()))
                        .isAfter(decidedAt.heldOn());
    }

    /// A motion that carried, made after these words were submitted, approves them by their hash. `record` is the
    /// document as it would be now.
    public void approve(
            Meeting meeting,
            Motion motion,
            Meeting decidedAt,
            MotionOutcome motionOutcome,
            String record,
            UUID by,
            Instant now) {
        requireDraft();
        var approves = motion.approves().filter(it -> it.edition().equals(id));
        if (approves.isEmpty() || !motionOutcome.carried()) {
            throw new Refusal("meetings.motion-does-not-approve").with("title", motion.title());
        }
        requireSubmittedFor(approves.get(), meeting, decidedAt);
        var submittedAt = Objects.requireNonNull(submission).submittedAt();
        if (!isStill(record) || !motion.recordedAt().isAfter(submittedAt)) {
            throw new Refusal("meetings.changed-since-submitted").with("title", meeting.title());
        }
        approval = new Approval(now, by, motion.id());
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
        publication = new MinutesPublication(now, by);
    }

    private void requireDraft() {
        if (approval != null) {
            throw new Refusal("meetings.already-approved");
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

    public Optional<MinutesPublication> publication() {
        return Optional.ofNullable(publication);
    }

    public boolean isPublished() {
        return publication != null;
    }

    public Optional<Submission> submission() {
        return Optional.ofNullable(submission);
    }

    /// What a motion names when it approves these words.
    public Optional<Submitted> submitted() {
        return Optional.ofNullable(hash).map(it -> new Submitted(id, it));
    }

    /// An edition as it was submitted.
    public record Submitted(UUID edition, String hash) implements Serializable {}

    public boolean isApproved() {
        return approval != null;
    }

    /// The document as submitted, word by word.
    public Optional<String> document() {
        return Optional.ofNullable(document);
    }

    public Optional<String> hash() {
        return Optional.ofNullable(hash);
    }
}
