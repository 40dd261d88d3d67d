package org.foundation.portal.meetings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.platform.FoundationText;
import org.foundation.portal.shared.Sentence;

/// The minutes as one text in Markdown: when and where, who was there, what was moved and how each director voted, then
/// the secretary's words. This is what is submitted, what a motion approves and what the hash is taken of; a motion
/// that approves minutes of this very meeting comes after them and is no part of them. How to join a meeting does not
/// concern the readers of its minutes.
public final class Document {

    private final StringBuilder text = new StringBuilder();

    private Document() {}

    public static String of(Meeting meeting, Collection<Motion> motions, Minutes minutes, Rules rules) {
        var document = new Document();
        document.head(meeting, minutes);
        document.recorded(meeting, motions, rules);
        document.line("## " + say("minutes")).line(minutes.text());
        return document.text.toString().strip() + "\n";
    }

    /// Who was there and how they voted, without the words.
    static String record(Meeting meeting, Collection<Motion> motions, Rules rules) {
        var document = new Document();
        document.recorded(meeting, motions, rules);
        return document.text.toString();
    }

    private void recorded(Meeting meeting, Collection<Motion> motions, Rules rules) {
        attendance(meeting, rules);
        motions(meeting, motions, rules);
    }

    private void head(Meeting meeting, Minutes minutes) {
        line("# " + meeting.title());
        var place = meeting.place()
                .map(Document::plain)
                .or(() -> meeting.link().map(it -> say("remotely")))
                .map(it -> ", " + it)
                .orElse("");
        line(
                meeting.startsAt().isPresent()
                        ? say(part("held-at").with("start", meeting.starts()).with("place", place))
                        : say(part("held-on").with("day", meeting.heldOn()).with("place", place)));
        minutes.reason()
                .ifPresent(why -> line(say(
                        part("correction").with("edition", minutes.edition()).with("reason", plain(why)))));
    }

    private void attendance(Meeting meeting, Rules rules) {
        line("## " + say("attendance"));
        var lines = new ArrayList<String>();
        for (var presence : Presence.values()) {
            names(meeting, it -> !it.suspended() && it.presence() == presence)
                    .ifPresent(names ->
                            lines.add("- " + say(part("presence." + presence).with("names", names))));
        }
        names(meeting, Attendance::suspended)
                .ifPresent(
                        names -> lines.add("- " + say(part("presence.suspended").with("names", names))));
        if (!meeting.guests().isEmpty()) {
            lines.add("- "
                    + say(part("presence.guests")
                            .with(
                                    "names",
                                    meeting.guests().stream()
                                            .map(Document::plain)
                                            .collect(Collectors.joining(", ")))));
        }
        line(String.join("\n", lines));
        var meetingQuorum = meeting.quorum(rules);
        line(say(part(meetingQuorum.reached() ? "quorum" : "no-quorum")
                .with("present", meetingQuorum.present())
                .with("all", meetingQuorum.inOffice())
                .with("needed", meetingQuorum.needed())
                .with("section", meetingQuorum.section())));
    }

    private void motions(Meeting meeting, Collection<Motion> motions, Rules rules) {
        if (motions.isEmpty()) {
            return;
        }
        line("## " + say("motions"));
        for (var motion : motions) {
            line("### " + motion.place() + ". " + plain(motion.title()));
            line(motion.text());
            var lines = new ArrayList<String>();
            for (var rollCallVote : RollCallVote.values()) {
                names(meeting, it -> motion.votes().get(it.personId()) == rollCallVote)
                        .ifPresent(names -> lines.add("- "
                                + say(part("choice." + rollCallVote)
                                        .with(
                                                "votes",
                                                motion.outcome(meeting, rules).count(rollCallVote))
                                        .with("names", names))));
            }
            line(String.join("\n", lines));
            var motionOutcome = motion.outcome(meeting, rules);
            line("**" + say(motionOutcome.carried() ? "carried" : "not-carried") + "** "
                    + sentences(motionOutcome.conditions()));
        }
    }

    static String sentences(List<MotionOutcome.Condition> conditions) {
        return conditions.stream().map(it -> FoundationText.say(it.sentence())).collect(Collectors.joining(" "));
    }

    private static Optional<String> names(Meeting meeting, Predicate<Attendance> wanted) {
        var names = meeting.attendance().stream()
                .filter(wanted)
                .map(it -> plain(it.name()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    /// Escapes a name, so that Markdown leaves it alone.
    private static String plain(String words) {
        return words.replaceAll("[\\r\\n]+", " ").replaceAll("([\\\\`*_\\[\\]<>#|!])", "\\\\$1");
    }

    private static Sentence part(String key) {
        return Sentence.of("meetings.document." + key);
    }

    private static String say(String key) {
        return say(part(key));
    }

    private static String say(Sentence sentence) {
        return FoundationText.say(sentence);
    }

    private Document line(String paragraph) {
        if (!paragraph.isBlank()) {
            text.append(paragraph).append("\n\n");
        }
        return this;
    }
}
