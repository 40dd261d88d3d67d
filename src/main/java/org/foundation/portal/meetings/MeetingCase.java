package org.foundation.portal.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.people.By;

/// What the rules about a meeting and its papers look at: the meeting, every edition of its minutes, who acts, and the
/// rules of the day of the meeting, where there were any: a meeting of earlier years may be older than they are.
public record MeetingCase(Meeting meeting, List<Minutes> editions, By by, Supplier<Rules> ofTheDay, Instant now) {

    public MeetingCase {
        editions = List.copyOf(editions);
    }

    Rules rules() {
        return ofTheDay.get();
    }

    /// The edition being worked on: drafted or approved, and not yet public.
    public Optional<Minutes> work() {
        return editions.stream().filter(it -> !it.isPublished()).findFirst();
    }

    Optional<Minutes> published() {
        return editions.stream().filter(Minutes::isPublished).reduce((earlier, later) -> later);
    }

    /// A later edition than the first, begun and not yet approved.
    Optional<Minutes> correction() {
        return work().filter(it -> it.edition() > 1 && !it.isApproved());
    }

    boolean hasBegun() {
        return !now.isBefore(meeting.starts());
    }
}
