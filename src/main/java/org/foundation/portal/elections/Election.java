package org.foundation.portal.elections;

import jakarta.persistence.AttributeOverride;
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
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.foundation.portal.board.Cohort;
import org.foundation.portal.bylaws.Governed;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.polls.Phase;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.Timetable;
import org.foundation.portal.shared.Address;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.shared.TimeWindow;
import org.foundation.portal.tally.Cap;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.SortNatural;
import org.jspecify.annotations.Nullable;

/// An election of directors for the seats that fall due. Members nominate people while nominations are open; whoever
/// consents and is accepted by the committee stands on the list that becomes the poll's ballot paper. After the close
/// the count is preliminary, until two members of the committee have certified it.
@Entity
@DynamicUpdate
public class Election implements Governed {

    @Id
    private UUID id;

    @OneToOne(optional = false)
    @JoinColumn(name = "poll_id", updatable = false)
    private Poll poll;

    private String slug;

    @Enumerated(EnumType.STRING)
    private Cohort cohort;

    private LocalDate termFrom;
    private LocalDate termUntil;

    @Embedded
    @AttributeOverride(name = "opens", column = @Column(name = "nominations_opens"))
    @AttributeOverride(name = "closes", column = @Column(name = "nominations_closes"))
    private TimeWindow nominations;

    private Instant listAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "election_seat", joinColumns = @JoinColumn(name = "election_id"))
    @Column(name = "seat_number")
    @SortNatural
    @Fetch(FetchMode.SUBSELECT)
    private SortedSet<Integer> seats = new TreeSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "certification", joinColumns = @JoinColumn(name = "election_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<Signature> certifications = new HashSet<>();

    private int edition;
    private @Nullable String caps;
    private @Nullable Instant finalAt;

    @Version
    private int version;

    protected Election() {}

    /// `seats` are numbers of the board's register; the winners' terms begin on `termFrom`, or when they are
    /// certified, and run out on `termUntil` in any case.
    public Election(
            Poll poll,
            Cohort cohort,
            Collection<Integer> seats,
            LocalDate termFrom,
            LocalDate termUntil,
            Timetable timetable,
            ZoneId zone) {
        if (seats.isEmpty()) {
            throw new Refusal("elections.no-seats");
        }
        var nominations = Objects.requireNonNull(timetable.nominations(), "an election has nominations");
        this.id = UUID.randomUUID();
        this.poll = poll;
        this.slug = poll.slug();
        this.cohort = cohort;
        this.seats.addAll(seats);
        this.termFrom = termFrom;
        this.termUntil = termUntil;
        this.edition = 1;
        this.nominations = nominations.period(zone);
        this.listAt = LegalDay.start(nominations.listOn(), zone);
    }

    public ElectionStage stageAt(Instant now) {
        return switch (poll.phaseAt(now)) {
            case CANCELLED, LAPSED -> ElectionStage.CANCELLED;
            case CLOSED -> finalAt == null ? ElectionStage.PRELIMINARY : ElectionStage.CERTIFIED;
            case CLOSING -> ElectionStage.COUNTING;
            case VOTING -> ElectionStage.VOTING;
            case HELD_UP -> ElectionStage.HELD_UP;
            case CALLED -> beforeVoting(now);
        };
    }

    private ElectionStage beforeVoting(Instant now) {
        if (now.isBefore(nominations.opens())) {
            return ElectionStage.ANNOUNCED;
        }
        if (nominations.contains(now)) {
            return ElectionStage.NOMINATING;
        }
        return poll.ballot().isPresent() ? ElectionStage.LISTED : ElectionStage.REVIEWING;
    }

    /// Candidates can still be added, decided about, or leave the list.
    public boolean isListOpen(Instant now) {
        var phase = poll.phaseAt(now);
        return (phase == Phase.CALLED || phase == Phase.HELD_UP)
                && poll.ballot().isEmpty();
    }

    public boolean isListDue(Instant now) {
        return !now.isBefore(listAt);
    }

    /// Nothing about it changes any more.
    public boolean isSettled(Instant now) {
        var electionStage = stageAt(now);
        return electionStage == ElectionStage.CERTIFIED || electionStage == ElectionStage.CANCELLED;
    }

    /// Who may not be elected together is fixed with the list: what anybody declares afterwards decides nothing.
    void fixCaps(Collection<Cap> fixed) {
        if (caps != null) {
            throw new IllegalStateException("caps are fixed: " + slug);
        }
        caps = WrittenCaps.write(fixed);
    }

    /// Empty before the list is final.
    public List<Cap> caps() {
        return caps == null ? List.of() : WrittenCaps.read(caps);
    }

    /// One more member of the committee has examined the count and certifies it. With enough of them the result is
    /// final.
    public void certify(UUID by, int needed, Instant now) {
        requirePreliminary(now);
        if (hasSigned(by)) {
            throw new IllegalStateException("signed already: " + slug);
        }
        certifications.add(new Signature(by, edition, now));
        if (certifications().size() >= needed) {
            finalAt = now;
        }
    }

    /// The count is made again: who had signed the one before has not signed this one.
    void countAgain(Instant now) {
        requirePreliminary(now);
        edition++;
    }

    private void requirePreliminary(Instant now) {
        if (stageAt(now) != ElectionStage.PRELIMINARY) {
            throw new IllegalStateException("no preliminary result: " + slug);
        }
    }

    public boolean hasSigned(UUID person) {
        return certifications().containsKey(person);
    }

    public UUID id() {
        return id;
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

    public String slug() {
        return slug;
    }

    public Address address() {
        return Address.of("elections", slug);
    }

    public Cohort cohort() {
        return cohort;
    }

    public LocalDate termFrom() {
        return termFrom;
    }

    public LocalDate termUntil() {
        return termUntil;
    }

    /// The first day in office of whoever is elected, if the result is final on a day.
    public LocalDate seatedOn(LocalDate certified) {
        return termFrom.isAfter(certified) ? termFrom : certified;
    }

    public TimeWindow nominations() {
        return nominations;
    }

    public Instant listAt() {
        return listAt;
    }

    public SortedSet<Integer> seats() {
        return new TreeSet<>(seats);
    }

    /// Who has certified the count as it is now, and when.
    public Map<UUID, Instant> certifications() {
        var signed = new TreeMap<UUID, Instant>();
        certifications.stream()
                .filter(it -> it.edition() == edition)
                .forEach(it -> signed.put(it.personId(), it.certifiedAt()));
        return signed;
    }

    /// How many times the ballots were counted, the first time included.
    public int edition() {
        return edition;
    }

    public Optional<Instant> finalAt() {
        return Optional.ofNullable(finalAt);
    }
}
