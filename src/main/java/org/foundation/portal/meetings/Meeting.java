package org.foundation.portal.meetings;

import static org.foundation.portal.bylaws.Rule.BOARD_QUORUM;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.shared.Address;
import org.foundation.portal.shared.Printable;
import org.foundation.portal.shared.Refusal;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/// A meeting is called with notice; it is cancelled before its time, or held, or missed: then somebody says that it did
/// not take place, and why. Opening its record freezes who was in office; who was there may be put right until the
/// minutes are approved, which closes the record until a correction opens it again. A meeting known only from a list of
/// earlier years has a date and a number, and its papers are elsewhere unless its record is opened here.
@Entity
public class Meeting {

    @Id
    private UUID id;

    private String slug;

    @Enumerated(EnumType.STRING)
    private Body body;

    private @Nullable Integer number;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private LocalDate heldOn;
    private @Nullable LocalTime startsAt;
    private String zone;
    private @Nullable String place;
    private @Nullable String link;
    private @Nullable String waiver;

    @Embedded
    private @Nullable Missed missed;

    @Embedded
    private @Nullable Calling calling;

    @Embedded
    private @Nullable MeetingCancellation cancellation;

    @Embedded
    private @Nullable Opening opening;

    @Embedded
    private @Nullable Listing listing;

    private @Nullable Instant closedAt;
    private @Nullable Instant remindedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 100)
    @CollectionTable(name = "meeting_agenda", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "place")
    @Column(name = "title")
    private List<String> agenda = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 100)
    @CollectionTable(name = "meeting_waiver", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "place")
    private List<Waiver> waivers = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 100)
    @CollectionTable(name = "meeting_attendance", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "place")
    private List<Attendance> attendance = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 100)
    @CollectionTable(name = "meeting_guest", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "place")
    @Column(name = "name")
    private List<String> guests = new ArrayList<>();

    @Version
    private int version;

    protected Meeting() {}

    private Meeting(
            String slug, Body body, MeetingKind meetingKind, @Nullable Integer number, LocalDate heldOn, ZoneId zone) {
        this.id = UUID.randomUUID();
        this.slug = slug;
        this.body = body;
        this.kind = meetingKind;
        this.number = number;
        this.heldOn = heldOn;
        this.zone = zone.getId();
    }

    /// Gives notice of a meeting to the directors in office that day; whether it is long enough, [NoticeRules] says.
    static Meeting call(Plan plan, Collection<Attendance> directors, String slug, int number, UUID by, Instant now) {
        var meeting = new Meeting(slug, plan.body(), plan.kind(), number, plan.heldOn(), plan.zone());
        meeting.startsAt = plan.startsAt();
        meeting.place = plan.place().isEmpty() ? null : plan.place();
        meeting.link = plan.link().isEmpty() ? null : plan.link();
        directors.stream()
                .filter(it -> plan.waivers().contains(it.personId()))
                .forEach(it -> meeting.waivers.add(new Waiver(it.personId(), it.name())));
        meeting.agenda.addAll(plan.agenda());
        meeting.calling = new Calling(now, by);
        return meeting;
    }

    /// A meeting as an imported list tells of it.
    public static Meeting listed(
            MeetingsFile.ListedMeeting listedMeeting, Body body, String slug, ZoneId zone, Instant now) {
        var meeting = new Meeting(slug, body, MeetingKind.REGULAR, listedMeeting.number(), listedMeeting.date(), zone);
        meeting.listing = listing(listedMeeting, now);
        if (listedMeeting.published() == Listing.As.CANCELLED) {
            meeting.cancellation = new MeetingCancellation(now, null, listedMeeting.note());
        }
        return meeting;
    }

    private static Listing listing(MeetingsFile.ListedMeeting listedMeeting, Instant now) {
        return new Listing(
                now, listedMeeting.published(), listedMeeting.note().isEmpty() ? null : listedMeeting.note(), null);
    }

    /// The list has become longer since: there was an agenda, and now there are minutes elsewhere.
    public void listAgain(MeetingsFile.ListedMeeting listedMeeting, Instant now) {
        requireListedWithoutRecord();
        listing = listing(listedMeeting, now);
    }

    /// Its minutes are published elsewhere, at an address anybody can follow.
    public void publishedElsewhere(String address, Instant now) {
        requireListedWithoutRecord();
        var at = address.strip();
        if (!Plan.WEB.matcher(at).matches()) {
            throw new Refusal("meetings.no-address").with("address", address);
        }
        var known = Objects.requireNonNull(listing);
        listing = new Listing(now, Listing.As.MINUTES, known.listedNote(), at);
    }

    boolean isListedWithoutRecord() {
        return listing != null && listing.listedAs() == Listing.As.AGENDA && opening == null && missed == null;
    }

    private void requireListedWithoutRecord() {
        if (!isListedWithoutRecord()) {
            throw new Refusal("meetings.not-listed-only").with("title", title());
        }
    }

    /// The meeting will not take place. It loses its number; its address stays.
    public void cancel(String why, UUID by, Instant now) {
        if (why.isBlank()) {
            throw new Refusal("meetings.why-cancelled");
        }
        cancellation = new MeetingCancellation(now, by, why.strip());
        number = null;
    }

    /// Its time came, and it did not take place. It stays in the list under its number, with who says so and why.
    public void miss(String why, UUID by, Instant now) {
        if (why.isBlank()) {
            throw new Refusal("meetings.why-missed");
        }
        missed = new Missed(now, by, why.strip());
    }

    private void requireNeitherCancelledNorHeld() {
        if (cancellation != null) {
            throw new Refusal("meetings.already-cancelled");
        }
        if (opening != null) {
            throw new Refusal("meetings.already-held");
        }
    }

    /// Opens the record of a meeting that is taking place: from here on these are the directors it is about. Whoever
    /// said before that it did not take place was mistaken.
    public void open(Collection<Attendance> inOffice, UUID by, Instant now) {
        requireNeitherCancelledNorHeld();
        if (inOffice.isEmpty()) {
            throw new Refusal("meetings.nobody-in-office").with("day", heldOn);
        }
        missed = null;
        opening = new Opening(now, by);
        attendance.addAll(inOffice);
    }

    /// When the record is opened, it is said of everybody in office where they were.
    void requirePresences(Map<UUID, Presence> presences) {
        attendance.stream()
                .filter(it -> !it.suspended() && !presences.containsKey(it.personId()))
                .findFirst()
                .ifPresent(it -> {
                    throw new Refusal("meetings.presence-missing").with("name", it.name());
                });
    }

    /// Who was there; a director who is not named keeps what was recorded.
    public void attend(Map<UUID, Presence> presences, Collection<String> others) {
        requireOpen();
        attendance.replaceAll(line -> line.as(presences.getOrDefault(line.personId(), line.presence())));
        guests.clear();
        others.stream().map(String::strip).filter(name -> !name.isEmpty()).forEach(guests::add);
    }

    void requireOpen() {
        if (opening == null) {
            throw new Refusal("meetings.not-held").with("title", title());
        }
        if (closedAt != null) {
            throw new Refusal("meetings.record-closed").with("title", title());
        }
    }

    /// A correction is begun: attendance and votes may be put right again.
    void openAgain() {
        closedAt = null;
    }

    /// How a director's name is spelled, which a correction may put right.
    public void spell(UUID director, String name) {
        requireOpen();
        if (!Printable.asName(name)) {
            throw new Refusal("meetings.no-name").with("name", name);
        }
        attendance.replaceAll(line -> line.personId().equals(director) ? line.called(name.strip()) : line);
    }

    /// The minutes are approved: attendance and votes are what they are.
    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }

    public boolean isReminded() {
        return remindedAt != null;
    }

    /// True once: the secretary is to be reminded of the minutes.
    public boolean remind(Instant now) {
        if (remindedAt != null) {
            return false;
        }
        remindedAt = now;
        return true;
    }

    public MeetingQuorum quorum(Rules rules) {
        var counting = attendance.stream().filter(it -> !it.suspended()).count();
        var present = attendance.stream().filter(Attendance::present).count();
        return new MeetingQuorum(
                (int) present,
                rules.of(BOARD_QUORUM).moreThanOf((int) counting),
                (int) counting,
                rules.section(BOARD_QUORUM));
    }

    public Instant starts() {
        return heldOn.atTime(startsAt == null ? LocalTime.MIDNIGHT : startsAt)
                .atZone(ZoneId.of(zone))
                .toInstant();
    }

    /// What the texts call it by: the body and the number, or the date.
    public Title title() {
        return new Title(body, number, heldOn);
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public Address address() {
        return Address.of("meetings", slug);
    }

    public Body body() {
        return body;
    }

    public Optional<Integer> number() {
        return Optional.ofNullable(number);
    }

    public MeetingKind kind() {
        return kind;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public Optional<LocalTime> startsAt() {
        return Optional.ofNullable(startsAt);
    }

    public String zone() {
        return zone;
    }

    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    public Optional<String> link() {
        return Optional.ofNullable(link);
    }

    /// What was said of a waiver before the directors who waive were named.
    public Optional<String> waiver() {
        return Optional.ofNullable(waiver);
    }

    public List<Waiver> waivers() {
        return List.copyOf(waivers);
    }

    public Optional<Missed> missed() {
        return Optional.ofNullable(missed);
    }

    public Optional<Calling> calling() {
        return Optional.ofNullable(calling);
    }

    public Optional<MeetingCancellation> cancellation() {
        return Optional.ofNullable(cancellation);
    }

    public Optional<Listing> listing() {
        return Optional.ofNullable(listing);
    }

    public boolean isHeld() {
        return opening != null;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public List<String> agenda() {
        return List.copyOf(agenda);
    }

    public List<Attendance> attendance() {
        return List.copyOf(attendance);
    }

    public List<String> guests() {
        return List.copyOf(guests);
    }

    /// How many directors were there, and how many have to be.
    public record MeetingQuorum(int present, int needed, int inOffice, String section) {

        public boolean reached() {
            return present >= needed;
        }
    }
}
