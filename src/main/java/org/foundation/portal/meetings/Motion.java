package org.foundation.portal.meetings;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.shared.Refusal;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/// What was put to the directors at a meeting, and how each of them voted. It may be put right until the record of
/// its meeting is closed; once something has been done by its authority, its words stay and only a vote may be put
/// right. Its outcome is never stored: whoever asks counts the votes.
@Entity
public class Motion {

    @Id
    private UUID id;

    private UUID meetingId;
    private int place;
    private String title;
    private String text;

    @Enumerated(EnumType.STRING)
    private MotionMatter matter;

    private @Nullable UUID concerns;
    private @Nullable UUID approves;
    private @Nullable String approvesHash;
    private Instant recordedAt;
    private UUID recordedBy;
    private @Nullable Instant reliedOnAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 100)
    @CollectionTable(name = "motion_vote", joinColumns = @JoinColumn(name = "motion_id"))
    @MapKeyColumn(name = "person_id")
    @Column(name = "choice")
    @Enumerated(EnumType.STRING)
    private Map<UUID, RollCallVote> votes = new HashMap<>();

    @Version
    private int version;

    protected Motion() {}

    public Motion(Meeting meeting, int place, Wording wording, Map<UUID, RollCallVote> votes, UUID by, Instant now) {
        this.id = UUID.randomUUID();
        this.meetingId = meeting.id();
        this.place = place;
        record(meeting, wording, votes, by, now);
    }

    /// What was moved, and what it was about. `concerns` is the director whose removal is moved, `approves` the edition
    /// of the minutes that are approved; nobody and nothing otherwise.
    public record Wording(
            String title,
            String text,
            MotionMatter matter,
            @Nullable UUID concerns,
            Minutes.@Nullable Submitted approves) {

        public Wording {
            title = title.strip();
            text = text.strip();
            if (title.isEmpty() || text.isEmpty()) {
                throw new Refusal("meetings.motion-empty");
            }
            if ((matter == MotionMatter.REMOVAL) != (concerns != null)) {
                throw new Refusal(concerns == null ? "meetings.removal-of-whom" : "meetings.concerns-nobody");
            }
            if ((matter == MotionMatter.MINUTES) != (approves != null)) {
                throw new Refusal(approves == null ? "meetings.which-minutes" : "meetings.approves-nothing");
            }
        }

        public static Wording approving(String title, String text, Minutes.Submitted minutes) {
            return new Wording(title, text, MotionMatter.MINUTES, null, minutes);
        }

        public static Wording of(String title, String text, MotionMatter motionMatter) {
            return new Wording(title, text, motionMatter, null, null);
        }
    }

    /// Records, or puts right, what was moved and how everybody voted who was there.
    public final void record(Meeting meeting, Wording wording, Map<UUID, RollCallVote> cast, UUID by, Instant now) {
        meeting.requireOpen();
        if (reliedOnAt != null && !wording.equals(wording())) {
            throw new Refusal("meetings.motion-relied-on").with("title", title);
        }
        requireVotes(meeting, cast);
        title = wording.title();
        text = wording.text();
        matter = wording.matter();
        concerns = wording.concerns();
        var minutes = wording.approves();
        approves = minutes == null ? null : minutes.edition();
        approvesHash = minutes == null ? null : minutes.hash();
        recordedAt = now;
        recordedBy = by;
        votes.keySet().retainAll(cast.keySet());
        votes.putAll(cast);
    }

    /// Everybody who was there voted in some way, and nobody else did; but whoever is disqualified on a matter is so
    /// wherever they are (BL 4.11(c)).
    private static void requireVotes(Meeting meeting, Map<UUID, RollCallVote> cast) {
        for (var director : meeting.attendance()) {
            var rollCallVote = cast.get(director.personId());
            if (director.present() && rollCallVote == null) {
                throw new Refusal("meetings.vote-missing").with("name", director.name());
            }
            if (!director.present() && rollCallVote != null && rollCallVote != RollCallVote.RECUSED) {
                throw new Refusal("meetings.vote-of-absent").with("name", director.name());
            }
        }
    }

    /// Attendance may have been put right after the votes were recorded: before they become final, both must agree.
    void requireComplete(Meeting meeting) {
        try {
            requireVotes(meeting, votes);
        } catch (Refusal refusal) {
            throw new Refusal("meetings.votes-and-attendance-differ").with("title", title);
        }
    }

    /// Refuses when it can no longer be taken away.
    public void requireOpen(Meeting meeting) {
        meeting.requireOpen();
        if (reliedOnAt != null) {
            throw new Refusal("meetings.motion-relied-on").with("title", title);
        }
    }

    /// Something has been done by the authority of this motion: it stays as it is.
    public void reliedOn(Instant now) {
        if (reliedOnAt == null) {
            reliedOnAt = now;
        }
    }

    public Wording wording() {
        return new Wording(title, text, matter, concerns, approves().orElse(null));
    }

    /// The edition of minutes it approves, as it was submitted.
    public Optional<Minutes.Submitted> approves() {
        var minutes = approves;
        var as = approvesHash;
        return minutes == null || as == null ? Optional.empty() : Optional.of(new Minutes.Submitted(minutes, as));
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public MotionOutcome outcome(Meeting meeting, Rules rules) {
        return MotionOutcome.of(matter, meeting.attendance(), votes, Optional.ofNullable(concerns), rules);
    }

    public UUID id() {
        return id;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public int place() {
        return place;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public MotionMatter matter() {
        return matter;
    }

    public Optional<UUID> concerns() {
        return Optional.ofNullable(concerns);
    }

    public Map<UUID, RollCallVote> votes() {
        return Map.copyOf(votes);
    }

    public boolean isReliedOn() {
        return reliedOnAt != null;
    }
}
