package org.foundation.portal.transparency.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.foundation.portal.audit.Entries;
import org.foundation.portal.shared.Happening;
import org.foundation.portal.shared.Texts;
import org.foundation.portal.site.Site;
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

    private @Nullable List<Coming> coming;

    public List<Coming> getComing() {
        if (coming == null) {
            coming =
                    calendar.coming(clock.instant(), 5).stream().map(Coming::of).toList();
        }
        return coming;
    }

    public List<PublicDeed> getRecent() {
        return entries.headlines(Page.first(5)).stream()
                .map(entry -> PublicDeed.of(entry, Texts.in(Locale.ENGLISH)))
                .toList();
    }

    /// One line of the calendar, in words.
    public record Coming(Instant at, String sentence, String href) {

        static Coming of(Happening happening) {
            return new Coming(happening.at(), Site.say(happening.key(), happening.title()), happening.href());
        }
    }
}
