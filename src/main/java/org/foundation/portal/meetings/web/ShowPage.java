package org.foundation.portal.meetings.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.board.Seats;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.meetings.Difference;
import org.foundation.portal.meetings.Document;
import org.foundation.portal.meetings.Lateness;
import org.foundation.portal.meetings.Meeting;
import org.foundation.portal.meetings.MeetingActs;
import org.foundation.portal.meetings.Minutes;
import org.foundation.portal.meetings.Motion;
import org.foundation.portal.meetings.MotionOutcome;
import org.foundation.portal.meetings.RollCallVote;
import org.foundation.portal.meetings.Waiver;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.People;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// `/meetings/…` — all there is about one meeting, for good; `edition` shows an earlier edition of the
/// minutes, `since` what changed after another. The public sees the record once the minutes are published, the
/// secretary, the chair and the directors before (BL 4.14).
@Named("meetingsShow")
@RequestScoped
public class ShowPage extends OneMeeting {

    @Inject
    Seats seats;

    @Inject
    People people;

    @Inject
    MeetingActs meetingActs;

    private @Nullable Integer edition;
    private @Nullable Integer since;
    private boolean insider;
    private boolean recordShown;
    private List<Minutes> all;
    private @Nullable Minutes shown;
    private List<Motion> moved;

    public void load() {
        var meeting = getMeeting();
        var today = LegalDay.today(clock);
        insider = actor.holds(Office.SECRETARY)
                || actor.holds(Office.CHAIR)
                || actor.person().filter(it -> seats.isDirector(it.id(), today)).isPresent();
        var written = editions.of(meeting.id());
        all = written.stream().filter(it -> insider || it.isPublished()).toList();
        shown = edition == null ? null : numbered(edition).orElseThrow(NotFound::new);
        if (shown == null && !all.isEmpty()) {
            shown = all.stream()
                    .filter(Minutes::isPublished)
                    .reduce((a, b) -> b)
                    .orElse(all.getLast());
        }
        if (since != null && numbered(since).isEmpty()) {
            throw new NotFound();
        }
        recordShown =
                meeting.isHeld() && (shown == null ? insider : written.getLast().edition() == shown.edition());
        moved = isRecord() ? motions.of(meeting.id()) : List.of();
    }

    private Optional<Minutes> numbered(int number) {
        return all.stream().filter(it -> it.edition() == number).findFirst();
    }

    /// Whether this reader sees who was there and how they voted as it stands now, which is how the newest edition
    /// tells it. Of an earlier one, the document is shown that was approved.
    public boolean isRecord() {
        return recordShown;
    }

    /// How to join is for whoever may be there, until the record is closed.
    public Optional<String> getLink() {
        var meeting = getMeeting();
        return meeting.link()
                .filter(it -> insider || actor.holds(Office.TREASURER))
                .filter(it -> meeting.cancellation().isEmpty() && !meeting.isClosed());
    }

    public String getWaivers() {
        return getMeeting().waivers().stream().map(Waiver::name).collect(Collectors.joining(", "));
    }

    public String getMissedBy() {
        return getMeeting().missed().map(it -> people.nameOf(it.missedBy())).orElse("");
    }

    /// What everybody may know about it.
    public boolean isRemote() {
        return getMeeting().link().isPresent();
    }

    /// Whether a later edition has been published.
    public boolean isEarlier() {
        var now = shown;
        return now != null && all.stream().anyMatch(it -> it.isPublished() && it.edition() > now.edition());
    }

    public Meeting.MeetingQuorum getQuorum() {
        return getMeeting().quorum(rules());
    }

    public List<MotionLine> getMotions() {
        return moved.stream().map(this::line).toList();
    }

    private MotionLine line(Motion motion) {
        var motionOutcome = motion.outcome(getMeeting(), rules());
        var votes = new ArrayList<Votes>();
        for (var rollCallVote : RollCallVote.values()) {
            var names = getMeeting().attendance().stream()
                    .filter(it -> motion.votes().get(it.personId()) == rollCallVote)
                    .map(it -> it.name())
                    .toList();
            if (!names.isEmpty()) {
                votes.add(new Votes("meetings.choice." + rollCallVote, names.size(), String.join(", ", names)));
            }
        }
        return new MotionLine(
                motion.place(),
                motion.title(),
                motion.text(),
                "meetings.matter." + motion.matter(),
                motionOutcome.carried(),
                motionOutcome.conditions().stream().map(ShowPage::sentence).toList(),
                votes);
    }

    static String sentence(MotionOutcome.Condition it) {
        return Site.say(it.sentence());
    }

    public @Nullable Minutes getMinutes() {
        return shown;
    }

    public List<EditionLine> getEditions() {
        return all.stream().map(this::line).toList();
    }

    private EditionLine line(Minutes it) {
        var approving = it.approval().flatMap(approval -> motions.byId(approval.motionId()));
        var decidedAt = approving.flatMap(motion -> meetings.byId(motion.meetingId()));
        return new EditionLine(
                it.edition(),
                "meetings.edition." + state(it),
                it.isPublished() ? "good" : "neutral",
                it.publication()
                        .map(minutesPublication -> minutesPublication.publishedAt())
                        .orElse(null),
                it.reason().orElse(""),
                approving.map(Motion::title).orElse(""),
                decidedAt.map(meeting -> meeting.title().toString()).orElse(""),
                decidedAt.map(Meeting::slug).orElse(""),
                it.hash().orElse(""),
                it == shown,
                it.edition() > 1 && numbered(it.edition() - 1).isPresent());
    }

    private static String state(Minutes it) {
        if (it.isApproved()) {
            return it.isPublished() ? "published" : "approved";
        }
        return it.submission().isPresent() ? "submitted" : "draft";
    }

    /// Of the whole documents: who was there and how they voted may have been corrected, not the words only.
    public @Nullable Difference getDifference() {
        var now = shown;
        return since == null || now == null
                ? null
                : Difference.between(document(numbered(since).orElseThrow()), document(now));
    }

    private String document(Minutes minutes) {
        return minutes.document()
                .orElseGet(() ->
                        Document.of(getMeeting(), motions.toldIn(getMeeting().id()), minutes, rules()));
    }

    public @Nullable Lateness getLateness() {
        var meeting = getMeeting();
        var owed = meeting.cancellation().isEmpty()
                && meeting.missed().isEmpty()
                && meeting.listing().isEmpty()
                && editions.published(meeting.id()).isEmpty();
        return Optional.of(Lateness.of(meeting.heldOn(), rulebook.on(LegalDay.today(clock))))
                .filter(Lateness::late)
                .filter(it -> owed)
                .orElse(null);
    }

    /// What the reader may do with it, now or at another time.
    public List<Offer> getActs() {
        return actor.person().isEmpty() ? List.of() : meetingActs.of(getMeeting(), actor.by(), clock.instant());
    }

    public @Nullable Integer getEdition() {
        return edition;
    }

    public void setEdition(@Nullable Integer edition) {
        this.edition = edition;
    }

    public @Nullable Integer getSince() {
        return since;
    }

    public void setSince(@Nullable Integer since) {
        this.since = since;
    }

    public record Votes(String choice, int count, String names) {}

    public record MotionLine(
            int place,
            String title,
            String text,
            String matter,
            boolean carried,
            List<String> conditions,
            List<Votes> votes) {}

    public record EditionLine(
            int number,
            String state,
            String tone,
            java.time.@Nullable Instant publishedAt,
            String reason,
            String motion,
            String decidedAt,
            String decidedAtSlug,
            String hash,
            boolean shown,
            boolean comparable) {}
}
