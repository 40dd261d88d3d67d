package org.foundation.portal.elections;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.shared.Refusal;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/// A member objects to a preliminary result, in writing. The election committee answers, once, before anybody
/// certifies. What they write is confidential; that there is a challenge, and an answer, is public.
@Entity
@DynamicUpdate
public class Challenge {

    public static final int LONGEST = 4000;

    @Id
    private UUID id;

    private UUID electionId;
    private int edition;
    private UUID personId;
    private String grounds;
    private Instant raisedAt;
    private @Nullable String answer;
    private @Nullable UUID answeredBy;
    private @Nullable Instant answeredAt;

    @Version
    private int version;

    protected Challenge() {}

    public Challenge(UUID electionId, int edition, UUID person, String grounds, Instant now) {
        this.id = UUID.randomUUID();
        this.electionId = electionId;
        this.edition = edition;
        this.personId = person;
        this.grounds = said(grounds);
        this.raisedAt = now;
    }

    public void answer(String answer, UUID by, Instant now) {
        if (isAnswered()) {
            throw new IllegalStateException("answered already: " + id);
        }
        this.answer = said(answer);
        this.answeredBy = by;
        this.answeredAt = now;
    }

    private static String said(String words) {
        if (words.isBlank()) {
            throw new Refusal("elections.challenge-words-missing");
        }
        if (words.length() > LONGEST) {
            throw new Refusal("elections.challenge-too-long")
                    .with("most", LONGEST)
                    .with("length", words.length());
        }
        return words.strip();
    }

    public boolean isAnswered() {
        return answer != null;
    }

    public UUID id() {
        return id;
    }

    public UUID electionId() {
        return electionId;
    }

    public int edition() {
        return edition;
    }

    public UUID personId() {
        return personId;
    }

    public String grounds() {
        return grounds;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<UUID> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
