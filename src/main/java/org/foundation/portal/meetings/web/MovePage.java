package org.foundation.portal.meetings.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.meetings.Attendance;
import org.foundation.portal.meetings.CorrectMotion;
import org.foundation.portal.meetings.Minutes;
import org.foundation.portal.meetings.Motion;
import org.foundation.portal.meetings.MotionMatter;
import org.foundation.portal.meetings.RecordMotion;
import org.foundation.portal.meetings.RemoveMotion;
import org.foundation.portal.meetings.RollCallVote;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.site.web.ShowsRefusals;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// `/meetings/…/move` — second page of the record: what was moved and how everybody voted; `motion` puts
/// right one that was recorded before.
@Named("meetingsMove")
@ViewScoped
@OnlyFor(Office.SECRETARY)
public class MovePage extends OneMeeting {

    @Inject
    RecordMotion recordMotion;

    @Inject
    CorrectMotion correctMotion;

    @Inject
    RemoveMotion removeMotion;

    private String key = "";
    private String title = "";
    private String text = "";
    private MotionMatter motionMatter = MotionMatter.ORDINARY;
    private @Nullable UUID concerns;
    private @Nullable UUID approves;
    private boolean removing;
    private List<VoteLine> lines = List.of();

    @Override
    public void load() {
        var meeting = getMeeting();
        lines = meeting.attendance().stream()
                .filter(it -> !it.suspended())
                .map(VoteLine::new)
                .toList();
        recorded().ifPresent(motion -> {
            title = motion.title();
            text = motion.text();
            motionMatter = motion.matter();
            concerns = motion.concerns().orElse(null);
            approves = motion.approves().map(Minutes.Submitted::edition).orElse(null);
            lines.forEach(voteLine -> voteLine.rollCallVote = motion.votes().get(voteLine.getPerson()));
        });
    }

    private Optional<Motion> recorded() {
        if (key.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(motions.byId(UUID.fromString(key))
                    .filter(it -> it.meetingId().equals(getMeeting().id()))
                    .orElseThrow(NotFound::new));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String move() {
        var meeting = getMeeting();
        var now = clock.instant();
        var wording = new Motion.Wording(title, text, motionMatter, concerns, submitted());
        var votes = lines.stream()
                .filter(it -> it.rollCallVote != null)
                .collect(Collectors.toMap(VoteLine::getPerson, it -> Objects.requireNonNull(it.rollCallVote)));
        var motion = recorded();
        if (motion.isPresent()) {
            acts.perform(correctMotion, correctMotion.of(meeting, motion.get(), wording, votes, actor.by(), now));
        } else {
            acts.perform(recordMotion, recordMotion.of(meeting, wording, votes, actor.by(), now));
        }
        return onTo("move");
    }

    /// What the motion approves: what it named when it was first recorded, or the edition chosen, as it is now.
    private Minutes.@Nullable Submitted submitted() {
        var chosen = approves;
        if (chosen == null) {
            return null;
        }
        return recorded()
                .flatMap(Motion::approves)
                .filter(it -> it.edition().equals(chosen))
                .or(() -> editions.byId(chosen).flatMap(Minutes::submitted))
                .orElseThrow(NotFound::new);
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String remove() {
        var motion = recorded().orElseThrow(NotFound::new);
        var removal = removeMotion.of(getMeeting(), motion, actor.by(), clock.instant());
        if (!removing && acts.offer(removeMotion, removal).open()) {
            removing = true;
            return null;
        }
        acts.perform(removeMotion, removal, removing);
        return onTo("move");
    }

    /// The button to remove was pressed once: pressed again, it does.
    public boolean isRemoving() {
        return removing;
    }

    public Offer getOffer() {
        return acts.offer(recordMotion, recordMotion.of(getMeeting(), null, Map.of(), actor.by(), clock.instant()));
    }

    public List<Recorded> getRecorded() {
        return motions.of(getMeeting().id()).stream()
                .map(it -> new Recorded(
                        it.id().toString(),
                        it.place(),
                        it.title(),
                        it.outcome(getMeeting(), rules()).carried()))
                .toList();
    }

    public boolean isOld() {
        return !key.isEmpty();
    }

    public List<SelectItem> getMatters() {
        return Arrays.stream(MotionMatter.values())
                .map(it -> new SelectItem(
                        it,
                        Site.say("meetings.matter." + it) + (it.needsSuperMajority() ? " (" + it.section() + ")" : "")))
                .toList();
    }

    public List<SelectItem> getDirectors() {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem("", Site.say("meetings.move.nobody")));
        getMeeting()
                .attendance()
                .forEach(it -> items.add(new SelectItem(it.personId().toString(), it.name())));
        return items;
    }

    /// The editions that were submitted in time for this meeting, and the one named already.
    public List<SelectItem> getSubmitted() {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem("", Site.say("meetings.move.none")));
        var named = approves;
        if (named != null) {
            editions.byId(named).ifPresent(it -> items.add(item(it)));
        }
        editions.submitted().stream()
                .filter(it -> !it.id().equals(named))
                .filter(it -> it.isInTimeFor(getMeeting()))
                .forEach(it -> items.add(item(it)));
        return items;
    }

    private SelectItem item(Minutes minutes) {
        var meeting = meetings.byId(minutes.meetingId()).orElseThrow();
        return new SelectItem(
                minutes.id().toString(),
                Site.say(Sentence.of("meetings.move.edition")
                        .with("meeting", meeting.title())
                        .with("edition", minutes.edition())));
    }

    /// Of a director who was not there, no vote is recorded; but being disqualified is not a vote.
    public List<SelectItem> getChoicesOfAbsent() {
        return List.of(
                new SelectItem(null, Site.say("meetings.move.was-not-there")),
                new SelectItem(RollCallVote.RECUSED, Site.say("meetings.choice.RECUSED")));
    }

    public List<SelectItem> getChoices() {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem(null, Site.say("meetings.move.choose")));
        Arrays.stream(RollCallVote.values())
                .forEach(it -> items.add(new SelectItem(it, Site.say("meetings.choice." + it))));
        return items;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public MotionMatter getMatter() {
        return motionMatter;
    }

    public void setMatter(MotionMatter motionMatter) {
        this.motionMatter = motionMatter;
    }

    public String getConcerns() {
        return concerns == null ? "" : concerns.toString();
    }

    public void setConcerns(String concerns) {
        this.concerns = concerns.isEmpty() ? null : UUID.fromString(concerns);
    }

    public String getApproves() {
        return approves == null ? "" : approves.toString();
    }

    public void setApproves(String approves) {
        this.approves = approves.isEmpty() ? null : UUID.fromString(approves);
    }

    public List<VoteLine> getLines() {
        return lines;
    }

    public record Recorded(String key, int place, String title, boolean carried) {}

    /// One director of the form.
    public static final class VoteLine implements Serializable {

        private final Attendance director;
        private @Nullable RollCallVote rollCallVote;

        VoteLine(Attendance director) {
            this.director = director;
        }

        public UUID getPerson() {
            return director.personId();
        }

        public String getName() {
            return director.name();
        }

        public boolean isPresent() {
            return director.present();
        }

        public @Nullable RollCallVote getChoice() {
            return rollCallVote;
        }

        public void setChoice(@Nullable RollCallVote rollCallVote) {
            this.rollCallVote = rollCallVote;
        }
    }
}
