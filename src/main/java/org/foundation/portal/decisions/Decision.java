package org.foundation.portal.decisions;

import static org.foundation.portal.bylaws.Rule.CERTIFICATION_SIGNATURES;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.bylaws.Governed;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.people.Person;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.shared.Refusal;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/// A question put to the members, under the identity of its poll. Its text stands in the notice of the poll;
/// when the poll closes, the answers are counted, once; when enough officers have certified the count,
/// it is final.
@Entity
@DynamicUpdate
public class Decision implements Governed {

    /// That of the poll, from when it is stored.
    @Id
    private @Nullable UUID pollId;

    @MapsId
    @OneToOne(optional = false)
    @JoinColumn(name = "poll_id")
    private Poll poll;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DecisionMatter matter;

    @Column(updatable = false)
    private String body;

    @Embedded
    private @Nullable Answers answers;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 100)
    @CollectionTable(name = "decision_certificate", joinColumns = @JoinColumn(name = "poll_id"))
    @MapKeyColumn(name = "person_id")
    private Map<UUID, Certificate> certificates = new HashMap<>();

    @Version
    private int version;

    protected Decision() {}

    public Decision(Poll poll, DecisionMatter decisionMatter, String body) {
        if (body.isBlank()) {
            throw new Refusal("decisions.text-missing");
        }
        this.poll = poll;
        this.matter = decisionMatter;
        this.body = body.strip();
    }

    void count(Answers counted) {
        if (answers != null) {
            throw new Refusal("decisions.already-counted");
        }
        answers = counted;
    }

    /// Each officer once; the count is final when as many have certified as the rules ask for.
    public void certify(Person by, Instant now) {
        if (answers == null) {
            throw new Refusal("decisions.not-counted-yet");
        }
        if (certificates.containsKey(by.id())) {
            throw new Refusal("decisions.certified-by-you");
        }
        certificates.put(by.id(), new Certificate(by.name(), now));
    }

    public boolean isFinal(Rules rules) {
        return certificates.size() >= rules.of(CERTIFICATION_SIGNATURES);
    }

    public UUID pollId() {
        return poll.id();
    }

    public Poll poll() {
        return poll;
    }

    public String title() {
        return poll.title();
    }

    @Override
    public LocalDate rulebookDate() {
        return poll.rulebookDate();
    }

    public DecisionMatter matter() {
        return matter;
    }

    public String body() {
        return body;
    }

    public Optional<Answers> answers() {
        return Optional.ofNullable(answers);
    }

    public boolean isCertifiedBy(UUID person) {
        return certificates.containsKey(person);
    }

    public List<Certificate> certificates() {
        return certificates.values().stream()
                .sorted(Comparator.comparing(Certificate::certifiedAt))
                .toList();
    }
}
