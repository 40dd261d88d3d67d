package org.foundation.portal.meetings;

import static org.foundation.portal.meetings.MeetingPolicy.BY_THE_SECRETARY;
import static org.foundation.portal.meetings.MeetingPolicy.NOT_APPROVED;
import static org.foundation.portal.meetings.MeetingPolicy.RECORD_OPENED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.meetings.MeetingEvent.Written;
import org.foundation.portal.people.By;
import org.foundation.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// The secretary writes the minutes, beginning the first edition where there is none. Words that somebody else
/// saved since they were seen are not overwritten unseen.
@ApplicationScoped
public class WriteMinutes implements Act<WriteMinutes.Case, Written> {

    @Inject
    MeetingCases meetingCases;

    @Inject
    Editions editions;

    /// The words, and when those were saved that they take the place of: never, for the first.
    public record Case(
            MeetingCase of, String words, @Nullable Instant seen) {}

    public Case of(Meeting meeting, String words, @Nullable Instant seen, By by, Instant now) {
        return new Case(meetingCases.of(meeting, by, now), words, seen);
    }

    @Override
    public String name() {
        return "meetings.minutes";
    }

    @Override
    public List<Verdict> who(WriteMinutes.Case it) {
        return MeetingPolicy.judge(it.of(), BY_THE_SECRETARY);
    }

    @Override
    public List<Verdict> rules(WriteMinutes.Case it) {
        return MeetingPolicy.judge(it.of(), RECORD_OPENED, NOT_APPROVED);
    }

    @Override
    public Written perform(WriteMinutes.Case it) {
        var work = it.of().work();
        if (!Objects.equals(work.map(Minutes::changedAt).orElse(null), it.seen())) {
            throw new Refusal("meetings.changed-meanwhile");
        }
        var minutes = work.orElseGet(() -> begin(it.of()));
        minutes.write(it.words(), it.of().now());
        editions.flush();
        editions.refresh(minutes);
        return new Written(minutes, it.of().now());
    }

    private Minutes begin(MeetingCase it) {
        var fresh = Minutes.begin(it.meeting(), it.by().id(), it.now());
        editions.add(fresh);
        return fresh;
    }
}
