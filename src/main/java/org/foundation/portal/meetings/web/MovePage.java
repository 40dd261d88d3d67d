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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundation.portal.audit.Deed;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.meetings.Attendance;
import org.foundation.portal.meetings.Choice;
import org.foundation.portal.meetings.Matter;
import org.foundation.portal.meetings.Motion;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.site.ShowsRefusals;
import org.foundation.portal.site.Site;
import org.jspecify.annotations.Nullable;

/// `/meetings/move?meeting=…` — second page of the record: what was moved and how everybody voted; `motion` puts
/// right one that was recorded before.
@Named("meetingsMove")
@ViewScoped
public class MovePage extends OneMeeting {

    @Inject
    Trail trail;

    private @Nullable String key;
    private @Nullable String title;
    private @Nullable String text;
    private Matter matter = Matter.ORDINARY;
    private @Nullable UUID concerns;
    private List<Line> lines = List.of();

    public void load() {
        mayAct();
        var meeting = getMeeting();
        if (!meeting.isHeld()) {
            throw new Refusal("meetings.not-held", meeting.title());
        }
        lines = meeting.attendance().stream()
                .filter(Attendance::present)
                .map(Line::new)
                .toList();
        recorded().ifPresent(motion -> {
            title = motion.title();
            text = motion.text();
            matter = motion.matter();
            concerns = motion.concerns().orElse(null);
            lines.forEach(line -> line.choice = motion.votes().get(line.getPerson()));
        });
    }

    private Optional<Motion> recorded() {
        if (key == null) {
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
        var by = mayAct();
        var meeting = getMeeting();
        var now = clock.instant();
        var wording = new Motion.Wording(given(title), given(text), matter, concerns);
        var votes = lines.stream()
                .filter(it -> it.choice != null)
                .collect(Collectors.toMap(Line::getPerson, it -> Objects.requireNonNull(it.choice)));
        var motion = recorded();
        if (motion.isPresent()) {
            motion.get().record(meeting, wording, votes, by.id(), now);
        } else {
            motions.entityManager()
                    .persist(new Motion(meeting, motions.lastPlace(meeting.id()) + 1, wording, votes, by.id(), now));
        }
        trail.record(
                Deed.of("meetings.motion-recorded", meeting.id())
                        .by(by.id(), by.name())
                        .with("meeting", meeting.title())
                        .with("motion", wording.title()),
                now);
        return onTo("move");
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String remove() {
        var by = mayAct();
        var meeting = getMeeting();
        var motion = recorded().orElseThrow(NotFound::new);
        motion.requireOpen(meeting);
        motions.entityManager().remove(motion);
        trail.record(
                Deed.of("meetings.motion-removed", meeting.id())
                        .by(by.id(), by.name())
                        .with("meeting", meeting.title())
                        .with("motion", motion.title()),
                clock.instant());
        return onTo("move");
    }

    private static String given(@Nullable String words) {
        return Objects.requireNonNullElse(words, "");
    }

    public List<Recorded> getRecorded() {
        return motions.of(getMeeting().id()).stream()
                .map(it -> new Recorded(
                        it.id().toString(),
                        it.place(),
                        it.title(),
                        it.outcome(getMeeting(), rules()).carried(),
                        !it.isReliedOn()))
                .toList();
    }

    public boolean isOld() {
        return key != null;
    }

    public List<SelectItem> getMatters() {
        return Arrays.stream(Matter.values())
                .map(it -> new SelectItem(
                        it,
                        Site.say("meetings.matter." + it) + (it.needsSuperMajority() ? " (" + it.section() + ")" : "")))
                .toList();
    }

    public List<SelectItem> getDirectors() {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem(null, Site.say("meetings.move.nobody")));
        getMeeting()
                .attendance()
                .forEach(it -> items.add(new SelectItem(it.personId().toString(), it.name())));
        return items;
    }

    public List<SelectItem> getChoices() {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem(null, Site.say("meetings.move.choose")));
        Arrays.stream(Choice.values()).forEach(it -> items.add(new SelectItem(it, Site.say("meetings.choice." + it))));
        return items;
    }

    public @Nullable String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = key;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public Matter getMatter() {
        return matter;
    }

    public void setMatter(Matter matter) {
        this.matter = matter;
    }

    public @Nullable String getConcerns() {
        return concerns == null ? null : concerns.toString();
    }

    public void setConcerns(@Nullable String concerns) {
        this.concerns = concerns == null ? null : UUID.fromString(concerns);
    }

    public List<Line> getLines() {
        return lines;
    }

    public record Recorded(String key, int place, String title, boolean carried, boolean open) {}

    /// One director of the form.
    public static final class Line implements Serializable {

        private final Attendance director;
        private @Nullable Choice choice;

        Line(Attendance director) {
            this.director = director;
        }

        public UUID getPerson() {
            return director.personId();
        }

        public String getName() {
            return director.name();
        }

        public @Nullable Choice getChoice() {
            return choice;
        }

        public void setChoice(@Nullable Choice choice) {
            this.choice = choice;
        }
    }
}
