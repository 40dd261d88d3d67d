package org.foundation.portal.transparency.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.foundation.portal.audit.Entries;
import org.foundation.portal.people.Actor;
import org.foundation.portal.shared.Errands;
import org.foundation.portal.shared.Happening;
import org.foundation.portal.shared.Texts;
import org.foundation.portal.site.web.Site;
import org.foundation.portal.transparency.PublicCalendar;
import org.foundation.portal.transparency.PublicDeed;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/// `/` — what this foundation is, what is happening now, how to join.
@Named("index")
@RequestScoped
public class IndexPage {

    @Inject
    PublicCalendar calendar;

    @Inject
    Entries entries;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<Errands> errands;

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
                .flatMap(person -> errands.stream().flatMap(room -> room.of(person.id(), clock.instant()).stream()))
                .map(it -> new Waiting(Site.say(it.key(), it.words().toArray()), it.href()))
                .toList();
    }

    public record Waiting(String sentence, String href) {}

    public List<PublicDeed> getRecent() {
        return entries.headlines(Page.first(5)).stream()
                .map(entry -> PublicDeed.of(entry, Texts.in(Locale.ENGLISH)))
                .toList();
    }

    /// One line of the calendar, in words.
    public record Coming(Instant at, boolean ends, String sentence, String href) {

        static Coming of(Happening happening) {
            return new Coming(
                    happening.at(), happening.ends(), Site.say(happening.key(), happening.title()), happening.href());
        }
    }
}
