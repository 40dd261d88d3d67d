package org.foundation.portal.demo.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.foundation.portal.demo.DemoClock;
import org.foundation.portal.platform.Foundation;
import org.foundation.portal.shared.CalendarEntry;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// What the bar says: the portal's date, and what comes next.
@Named("demoBar")
@RequestScoped
public class DemoBar {

    @Inject
    Foundation foundation;

    @Inject
    DemoClock demoClock;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private @Nullable Optional<CalendarEntry> next;

    /// Never on a page that says what went wrong: it may be the database, which the bar would ask.
    public boolean isShown() {
        return foundation.isDemo() && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null;
    }

    public Instant getNow() {
        return clock.instant();
    }

    public @Nullable String getNext() {
        return calendarEntry().map(it -> Site.say(it.sentence())).orElse(null);
    }

    public @Nullable Instant getNextAt() {
        return calendarEntry().map(CalendarEntry::at).orElse(null);
    }

    public String getMail() {
        return Foundation.setting("portal.mail.address", "");
    }

    private Optional<CalendarEntry> calendarEntry() {
        if (next == null) {
            next = demoClock.next();
        }
        return next;
    }
}
