package org.foundation.portal.elections;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.shared.Refusal;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/// Somebody nominated in an election, once, by however many members. Their name reaches the ballot paper when they
/// have consented and the committee has accepted them. They may withdraw until the result is final: before the list
/// they leave it, afterwards they stay on the paper and the count passes them over. Either way the record keeps it.
@Entity
@DynamicUpdate
public class Candidate {

    public static final int LONGEST_STATEMENT = 5000;

    /// How far a candidacy has come.
    public enum CandidateStanding {
        ASKED("neutral"),
        DECLINED("neutral"),
        CONSENTED("info"),
        ACCEPTED("good"),
        REFUSED("bad"),
        WITHDRAWN("warn");

        private final String tone;

        CandidateStanding(String tone) {
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }
    }

    @Id
    private UUID id;

    private UUID electionId;
    private UUID personId;
    private String slug;
    private Instant namedAt;
    private @Nullable Instant consentedAt;
    private @Nullable Instant declinedAt;
    private String statement;

    @Embedded
    private @Nullable CandidateReview review;

    private @Nullable Instant withdrawnAt;

    @Version
    private int version;

    protected Candidate() {}

    /// @param slug the word for them in the addresses of this election, for good
    public Candidate(UUID electionId, UUID personId, String slug, Instant now) {
        this.id = UUID.randomUUID();
        this.electionId = electionId;
        this.personId = personId;
        this.slug = slug;
        this.namedAt = now;
        this.statement = "";
    }

    public CandidateStanding standing() {
        if (declinedAt != null) {
            return CandidateStanding.DECLINED;
        }
        if (withdrawnAt != null) {
            return CandidateStanding.WITHDRAWN;
        }
        if (consentedAt == null) {
            return CandidateStanding.ASKED;
        }
        if (review == null) {
            return CandidateStanding.CONSENTED;
        }
        return review.accepted() ? CandidateStanding.ACCEPTED : CandidateStanding.REFUSED;
    }

    /// Consents to stand. Written again, it corrects the statement, until the committee has decided.
    public void consent(String statement, Instant now) {
        require(isToAnswer());
        if (statement.length() > LONGEST_STATEMENT) {
            throw new Refusal("elections.statement-too-long")
                    .with("most", LONGEST_STATEMENT)
                    .with("length", statement.length());
        }
        this.statement = statement.strip();
        if (consentedAt == null) {
            consentedAt = now;
        }
    }

    public void decline(Instant now) {
        require(isAsked());
        declinedAt = now;
    }

    public void withdraw(Instant now) {
        require(mayBeElected());
        withdrawnAt = now;
    }

    public void accept(UUID by, String reason, Instant now) {
        require(isToReview());
        review = new CandidateReview(true, by, now, reason.strip());
    }

    public void refuse(UUID by, String reason, Instant now) {
        require(isToReview());
        review = new CandidateReview(false, by, now, reason.strip());
    }

    /// The rules are not met any more when the list falls due: the committee has to look again.
    void reviewAgain() {
        require(isAccepted());
        review = null;
    }

    private void require(boolean met) {
        if (!met) {
            throw new IllegalStateException("the candidacy is " + standing() + ": " + id);
        }
    }

    /// Has not answered yet.
    public boolean isAsked() {
        return standing() == CandidateStanding.ASKED;
    }

    /// May say yes, or say it in other words.
    public boolean isToAnswer() {
        return isAsked() || isToReview();
    }

    /// Has said yes, and waits for the committee.
    public boolean isToReview() {
        return standing() == CandidateStanding.CONSENTED;
    }

    boolean isAccepted() {
        return standing() == CandidateStanding.ACCEPTED;
    }

    /// Is not asked again in this election.
    boolean hasSaidNo() {
        return standing() == CandidateStanding.DECLINED || standing() == CandidateStanding.WITHDRAWN;
    }

    /// Their name may be shown as a candidate: they have said yes.
    public boolean isPublic() {
        return consentedAt != null;
    }

    /// Has consented, and has neither been refused nor withdrawn since.
    public boolean mayBeElected() {
        return isToReview() || isAccepted();
    }

    /// Stands, might still stand, or was refused: may not judge the others.
    boolean hasAnInterest() {
        return !hasSaidNo();
    }

    public UUID id() {
        return id;
    }

    public UUID electionId() {
        return electionId;
    }

    public UUID personId() {
        return personId;
    }

    public String slug() {
        return slug;
    }

    public Instant namedAt() {
        return namedAt;
    }

    public Optional<Instant> consentedAt() {
        return Optional.ofNullable(consentedAt);
    }

    public Optional<Instant> declinedAt() {
        return Optional.ofNullable(declinedAt);
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    public String statement() {
        return statement;
    }

    public Optional<CandidateReview> review() {
        return Optional.ofNullable(review);
    }
}
