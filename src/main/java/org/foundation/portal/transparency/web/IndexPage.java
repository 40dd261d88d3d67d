package org.foundation.portal.transparency.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.foundation.portal.audit.AuditEntries;
import org.foundation.portal.people.Actor;
import org.foundation.portal.shared.CalendarEntry;
import org.foundation.portal.shared.TaskSource;
import org.foundation.portal.site.web.Site;
import org.foundation.portal.transparency.PublicCalendar;
import org.foundation.portal.transparency.PublicEntry;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/// `/` — what this foundation is, what is happening now, how to join.
@Named("index")
@RequestScoped
public class IndexPage {

    @Inject
    PublicCalendar calendar;

    @Inject
    AuditEntries auditEntries;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<TaskSource> tasks;

    @Inject
    Actor actor;

    private @Nullable List<Coming> coming;

    public List<Coming> getComing() {
        if (coming == null) {
            coming =
                    calendar.coming(clock.instant(), 5).stream().map(Coming::of).toList();
        }
        return coming;
    }

    public boolean isKnown() {
        return actor.person().isPresent();
    }

    /// What waits for whoever is signed in.
    public List<Waiting> getWaiting() {
        return actor.person().stream()
                .flatMap(person -> tasks.stream().flatMap(room -> room.of(person.id(), clock.instant()).stream()))
                .map(it -> new Waiting(Site.say(it.sentence()), it.href()))
                .toList();
    }

    public record Waiting(String sentence, String href) {}

    public List<PublicEntry> getRecent() {
        return auditEntries.headlines(Page.first(5)).stream()
                .map(auditEntry -> PublicEntry.of(auditEntry, Site.words()))
                .toList();
    }

    /// One line of the calendar, in words.
    public record Coming(Instant at, boolean ends, String sentence, String href) {

        static Coming of(CalendarEntry calendarEntry) {
            return new Coming(
                    calendarEntry.at(), calendarEntry.ends(), Site.say(calendarEntry.sentence()), calendarEntry.href());
        }
    }
}
