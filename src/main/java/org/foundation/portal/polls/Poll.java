package org.foundation.portal.polls;

import static org.foundation.portal.bylaws.Rule.ADJOURNMENT_NOTICE_DAYS;
import static org.foundation.portal.bylaws.Rule.NOTICE_MEMBERS_DAYS;
import static org.foundation.portal.bylaws.Rule.QUESTION_ROLL_DAYS_MAX;
import static org.foundation.portal.bylaws.Rule.RECORD_DATE_DAYS;
import static org.foundation.portal.bylaws.Rule.VOTING_EXTENSION_DAYS;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.Governed;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.shared.Deadline;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.shared.TimeWindow;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.SortNatural;
import org.jspecify.annotations.Nullable;

/// A vote of the members. It is called by a resolution with its whole calendar. At the end of the record date its
/// roll is frozen, the next day notice is written to everybody on it, and is given when the letters have left; some
/// days before the vote its ballot paper is frozen. With all three, it opens and closes by the clock. When notice was
/// not given in time, the vote is held, until it is put off with a fresh notice; when roll or paper are not what was
/// frozen, it is held for good. When the quorum is not there at the close, the close is put off, again and again until
/// it is; a question only as long as its roll is not too old, and then it ends undecided. A poll may be cancelled for a
/// reason that everybody can read, and then nothing is counted.
@Entity
public class Poll implements Governed {

    @Id
    private UUID id;

    private String slug;
    private String title;

    private String kind;

    private String method;
    private String methodParameters;
    private LocalDate rulebookDate;
    private LocalDate recordDate;
    private LocalDate noticeOn;

    @Embedded
    @AttributeOverride(name = "opens", column = @Column(name = "voting_opens"))
    @AttributeOverride(name = "closes", column = @Column(name = "voting_closes"))
    private TimeWindow voting;

    private Instant firstClose;

    @Embedded
    private Call call;

    @Embedded
    private @Nullable FrozenRoll roll;

    @Embedded
    private @Nullable WrittenNotice notice;

    private @Nullable Instant noticedAt;

    @Embedded
    private @Nullable Hold hold;

    @Embedded
    private @Nullable FrozenBallot ballot;

    private @Nullable Instant openedAt;

    @Embedded
    private @Nullable Closing closing;

    @Embedded
    private @Nullable PollCancellation cancellation;

    @Embedded
    private @Nullable Lapse lapse;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "poll_option", joinColumns = @JoinColumn(name = "poll_id"))
    @MapKeyColumn(name = "number")
    @SortNatural
    @Fetch(FetchMode.SUBSELECT)
    private SortedMap<Integer, PrintedOption> options = new TreeMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "poll_extension", joinColumns = @JoinColumn(name = "poll_id"))
    @MapKeyColumn(name = "number")
    @SortNatural
    @Fetch(FetchMode.SUBSELECT)
    private SortedMap<Integer, Extension> extensions = new TreeMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "poll_postponement", joinColumns = @JoinColumn(name = "poll_id"))
    @MapKeyColumn(name = "number")
    @SortNatural
    @Fetch(FetchMode.SUBSELECT)
    private SortedMap<Integer, Postponement> postponements = new TreeMap<>();

    @Version
    private int version;

    protected Poll() {}

    /// Method and its parameters are the tally rule's own names, so that the count can be repeated from them.
    public Poll(
            PollKind kind,
            String slug,
            String title,
            String method,
            Map<String, String> methodParameters,
            Timetable timetable,
            Call call,
            ZoneId zone) {
        if (title.isBlank()) {
            throw new Refusal("polls.title-missing");
        }
        this.id = UUID.randomUUID();
        this.kind = kind.name();
        this.slug = slug;
        this.title = title.strip();
        this.method = method;
        this.methodParameters = written(methodParameters);
        this.rulebookDate = LegalDay.of(call.calledAt(), zone);
        this.recordDate = timetable.recordOn();
        this.noticeOn = timetable.noticeOn();
        this.voting = timetable.voting(zone);
        this.firstClose = voting.closes();
        this.call = call;
    }

    private static String written(Map<String, String> parameters) {
        var text = new StringBuilder();
        parameters.forEach(
                (name, value) -> text.append(name).append('=').append(value).append('\n'));
        return text.toString();
    }

    public Phase phaseAt(Instant now) {
        if (cancellation != null) {
            return Phase.CANCELLED;
        }
        if (closing != null) {
            return Phase.CLOSED;
        }
        if (lapse != null) {
            return Phase.LAPSED;
        }
        if (hold != null) {
            return Phase.HELD_UP;
        }
        if (now.isBefore(voting.opens())) {
            return Phase.CALLED;
        }
        if (!isReady()) {
            return Phase.HELD_UP;
        }
        return voting.contains(now) ? Phase.VOTING : Phase.CLOSING;
    }

    /// Whether everything that must be there before the vote is there.
    public boolean isReady() {
        return roll != null && noticedAt != null && ballot != null;
    }

    /// Why the vote is held up, when it is.
    public Optional<HoldReason> heldFor(Instant now) {
        if (phaseAt(now) != Phase.HELD_UP) {
            return Optional.empty();
        }
        if (hold != null) {
            return Optional.of(hold.heldFor());
        }
        if (roll == null) {
            return Optional.of(HoldReason.ROLL_MISSING);
        }
        return Optional.of(noticedAt == null ? HoldReason.NOTICE_MISSING : HoldReason.PAPER_MISSING);
    }

    /// Fixes who may vote. Not before the record date is over, and only once.
    public void freezeRoll(Collection<RollLine> lines, Instant now, ZoneId zone) {
        require(Phase.CALLED, now);
        if (roll != null) {
            throw new Refusal("polls.roll-already-frozen").with("title", title);
        }
        if (!rollFallsDue(now, zone)) {
            throw new Refusal("polls.record-date-not-over").with("title", title).with("day", recordDate);
        }
        roll = new FrozenRoll(now, lines.size(), RollLine.votesOf(lines), RollLine.hash(lines));
    }

    boolean rollFallsDue(Instant now, ZoneId zone) {
        return roll == null && !now.isBefore(LegalDay.end(recordDate, zone));
    }

    /// The letters to everybody on the roll are written; whether they reach the mail server in time is yet to be seen.
    public void writeNotice(Instant now) {
        require(Phase.CALLED, now);
        if (notice != null || roll == null) {
            throw new Refusal("polls.notice-needs-the-roll").with("title", title);
        }
        notice = new WrittenNotice(now, UUID.randomUUID());
    }

    boolean noticeFallsDue(Instant now, ZoneId zone) {
        return roll != null && notice == null && !now.isBefore(LegalDay.start(noticeOn, zone));
    }

    /// Notice was given at that moment, which is in time (BL 3.4). A vote held for want of it goes on.
    public void noticed(Instant given, Rules rules, ZoneId zone) {
        if (notice == null || noticedAt != null || !GivenNotice.inTime(given, opensOn(zone), rules, zone)) {
            throw new Refusal("polls.notice-not-in-time").with("title", title);
        }
        noticedAt = given;
        if (hold != null && hold.heldFor() == HoldReason.NOTICE_LATE) {
            hold = null;
        }
    }

    /// The last day for it is over, and notice is not given.
    boolean noticeIsLate(Instant now, Rules rules, ZoneId zone) {
        return noticedAt == null
                && hold == null
                && LegalDay.of(now, zone).isAfter(GivenNotice.lastDay(opensOn(zone), rules));
    }

    LocalDate opensOn(ZoneId zone) {
        return LegalDay.of(voting.opens(), zone);
    }

    /// The vote stands still, for a reason that everybody can read.
    void hold(HoldReason why, Instant now) {
        if (phaseAt(now).isOver() || hold != null) {
            throw new Refusal("polls.already-over").with("title", title);
        }
        hold = new Hold(now, why);
    }

    /// A vote for which notice was not given in time is put off to a day for which it still can be, with the roll it
    /// has, and lasts as many days as before. Everybody on the roll gets notice afresh.
    public void putOff(LocalDate opensOn, String reason, UUID by, Rules rules, Instant now, ZoneId zone) {
        if (!canBePutOff(now)) {
            throw new Refusal("polls.only-to-be-called-off").with("title", title);
        }
        Verdict.require(putOffChecks(opensOn, rules, now, zone));
        postponements.put(
                postponements.size() + 1, new Postponement(now, by, reason.strip(), voting.opens(), voting.closes()));
        var days = ChronoUnit.DAYS.between(opensOn(zone), LegalDay.of(voting.closes(), zone));
        voting = new TimeWindow(LegalDay.start(opensOn, zone), LegalDay.start(opensOn.plusDays(days), zone));
        firstClose = voting.closes();
        noticeOn = LegalDay.of(now, zone);
        notice = null;
        hold = null;
    }

    /// It is held up, for want of something that a fresh notice mends, and nobody has voted yet.
    boolean canBePutOff(Instant now) {
        return openedAt == null && heldFor(now).filter(HoldReason::canBePutOff).isPresent();
    }

    /// What the by-laws say about a new opening day: notice leaves today, and the record date stays.
    public List<Verdict> putOffChecks(LocalDate opensOn, Rules rules, Instant now, ZoneId zone) {
        var today = LegalDay.of(now, zone);
        var notice = rules.of(NOTICE_MEMBERS_DAYS);
        var ahead = ChronoUnit.DAYS.between(today, opensOn);
        var record = rules.of(RECORD_DATE_DAYS);
        var since = ChronoUnit.DAYS.between(recordDate, opensOn);
        return List.of(
                Verdict.of(
                                "polls.timetable.put-off",
                                opensOn.isAfter(opensOn(zone)),
                                rules.section(NOTICE_MEMBERS_DAYS),
                                rules.on())
                        .with("opens", opensOn)
                        .with("before", opensOn(zone)),
                Verdict.of(
                                "polls.timetable.notice",
                                notice.contains(ahead),
                                rules.section(NOTICE_MEMBERS_DAYS),
                                rules.on())
                        .with("day", today)
                        .with("days", ahead)
                        .with("least", notice.least())
                        .with("most", notice.most())
                        .with("movable", false),
                Verdict.of(
                                "polls.timetable.record-date",
                                record.contains(since),
                                rules.section(RECORD_DATE_DAYS),
                                rules.on())
                        .with("day", recordDate)
                        .with("days", since)
                        .with("least", record.least())
                        .with("most", record.most())
                        .with("movable", false));
    }

    /// Whether these lines are the roll that was frozen.
    boolean isRoll(Collection<RollLine> lines) {
        return roll != null && roll.rollHash().equals(RollLine.hash(lines));
    }

    /// Whether the ballot paper is the one that was frozen.
    boolean isPaperAsFrozen() {
        return ballot != null && ballot.ballotHash().equals(FrozenBallot.hash(title, options()));
    }

    /// Fixes the ballot paper, and commits to the secret of the draw. Only once, and before the vote; a vote held up
    /// for want of it begins then.
    public void freezeBallot(List<Option> paper, String drawSecret, Instant now) {
        if (phaseAt(now) != Phase.HELD_UP) {
            require(Phase.CALLED, now);
        }
        if (ballot != null) {
            throw new Refusal("polls.ballot-already-frozen").with("title", title);
        }
        if (paper.isEmpty()) {
            throw new Refusal("polls.nothing-to-vote-on").with("title", title);
        }
        for (var option : paper) {
            options.put(option.number(), PrintedOption.of(option));
        }
        ballot = FrozenBallot.of(title, options(), drawSecret, now);
    }

    /// A vote that begins late still lasts as long as it must.
    public void giveFullTime(int leastDays, Instant now, ZoneId zone) {
        var due = LegalDay.start(LegalDay.of(now, zone).plusDays(leastDays + 1L), zone);
        if (now.isAfter(voting.opens()) && voting.closes().isBefore(due)) {
            voting = new TimeWindow(voting.opens(), due);
        }
    }

    /// Puts on record that the vote began. It is the clock that lets people vote, not this.
    public void open(Instant now) {
        require(Phase.VOTING, now);
        if (openedAt == null) {
            openedAt = now;
        }
    }

    /// Ends the vote if the quorum is there, else puts the close off by the rulebook's step, until it lies ahead. A
    /// question whose roll would be too old by then ends undecided instead.
    public CloseOutcome close(Turnout.Present present, Rules rules, Instant now, ZoneId zone) {
        require(Phase.CLOSING, now);
        if (openedAt == null) {
            openedAt = voting.opens();
        }
        var quorum = quorum(present, rules).orElseThrow();
        if (quorum.reached()) {
            closing = new Closing(now, present.heads(), present.votes());
            return CloseOutcome.CLOSED;
        }
        var until = nextClose(rules, now, zone);
        if (kind().endsUndecided() && until.isAfter(lastClose(rules, zone))) {
            lapse = new Lapse(now, present.heads(), present.votes());
            return CloseOutcome.LAPSED;
        }
        var fresh = needsFreshNotice(until, rules, zone);
        extensions.put(
                extensions.size() + 1,
                new Extension(
                        now,
                        until,
                        quorum.membersPresent(),
                        quorum.membersNeeded(),
                        quorum.votesPresent(),
                        quorum.votesNeeded(),
                        fresh));
        voting = new TimeWindow(voting.opens(), until);
        return fresh ? CloseOutcome.EXTENDED_WITH_FRESH_NOTICE : CloseOutcome.EXTENDED;
    }

    private Instant nextClose(Rules rules, Instant now, ZoneId zone) {
        var until = voting.closes();
        while (!until.isAfter(now)) {
            until = until.atZone(zone).plusDays(rules.of(VOTING_EXTENSION_DAYS)).toInstant();
        }
        return until;
    }

    private Instant lastClose(Rules rules, ZoneId zone) {
        return LegalDay.end(recordDate.plusDays(rules.of(QUESTION_ROLL_DAYS_MAX)), zone);
    }

    /// BL 3.6: a vote postponed by more than thirty days needs a fresh notice; so does each further thirty days.
    private boolean needsFreshNotice(Instant until, Rules rules, ZoneId zone) {
        var noticed = extensions.values().stream()
                .filter(Extension::freshNotice)
                .map(Extension::until)
                .reduce(firstClose, (first, last) -> last);
        var limit =
                noticed.atZone(zone).plusDays(rules.of(ADJOURNMENT_NOTICE_DAYS)).toInstant();
        return until.isAfter(limit);
    }

    public void cancel(UUID by, String reason, Instant now) {
        if (phaseAt(now).isOver()) {
            throw new Refusal("polls.already-over").with("title", title);
        }
        cancellation = new PollCancellation(now, by, reason.strip());
    }

    /// Whether its voters have heard of it.
    boolean isKnown() {
        return kind().isAnnounced() || notice != null;
    }

    /// Refuses what may only happen while votes are taken.
    public void requireVoting(Instant now) {
        require(Phase.VOTING, now);
    }

    private void require(Phase expected, Instant now) {
        var actual = phaseAt(now);
        if (actual != expected) {
            throw new Refusal("polls.wrong-phase." + expected)
                    .with("title", title)
                    .with("phase", actual)
                    .with("opens", voting.opens())
                    .with("closes", Deadline.at(voting.closes()));
        }
    }

    /// Where the quorum stands; nothing before there is a roll.
    public Optional<Quorum> quorum(Turnout.Present present, Rules rules) {
        return Optional.ofNullable(roll).map(it -> Quorum.of(it, present, rules));
    }

    /// What the close has led to.
    public enum CloseOutcome {
        CLOSED,
        EXTENDED,
        EXTENDED_WITH_FRESH_NOTICE,
        LAPSED
    }

    /// The public page of the poll.
    public String href() {
        return kind().page(slug);
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public PollKind kind() {
        return PollKind.named(kind);
    }

    public String method() {
        return method;
    }

    public String methodParameters() {
        return methodParameters;
    }

    /// Whether this is the method it was called with, parameter for parameter.
    public boolean isCountedBy(String name, Map<String, String> parameters) {
        return method.equals(name) && methodParameters.equals(written(parameters));
    }

    @Override
    public LocalDate rulebookDate() {
        return rulebookDate;
    }

    public LocalDate recordDate() {
        return recordDate;
    }

    public LocalDate noticeOn() {
        return noticeOn;
    }

    public TimeWindow voting() {
        return voting;
    }

    public Instant firstClose() {
        return firstClose;
    }

    public Call call() {
        return call;
    }

    public Optional<FrozenRoll> roll() {
        return Optional.ofNullable(roll);
    }

    /// When notice was written; it is given when the letters have left.
    public Optional<WrittenNotice> notice() {
        return Optional.ofNullable(notice);
    }

    /// When notice was given, in time.
    public Optional<Instant> noticedAt() {
        return Optional.ofNullable(noticedAt);
    }

    public Optional<Hold> hold() {
        return Optional.ofNullable(hold);
    }

    public List<Postponement> postponements() {
        return List.copyOf(postponements.values());
    }

    public Optional<FrozenBallot> ballot() {
        return Optional.ofNullable(ballot);
    }

    public List<Option> options() {
        return options.entrySet().stream()
                .map(it -> it.getValue().numbered(it.getKey()))
                .toList();
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    public Optional<Closing> closing() {
        return Optional.ofNullable(closing);
    }

    public Optional<PollCancellation> cancellation() {
        return Optional.ofNullable(cancellation);
    }

    public Optional<Lapse> lapse() {
        return Optional.ofNullable(lapse);
    }

    public List<Extension> extensions() {
        return List.copyOf(extensions.values());
    }
}
