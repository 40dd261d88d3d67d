package org.foundation.portal.notices.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.foundation.portal.identity.Officers;
import org.foundation.portal.notices.MailLimits;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.notices.Notices.Undelivered;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/// `/notices/undelivered` — for the secretary: every letter that was given up, or is long overdue.
@Named("noticesUndelivered")
@RequestScoped
public class UndeliveredPage {

    private static final int MOST = 200;

    @Inject
    Officers officers;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private @Nullable List<Undelivered> letters;

    public void load() {
        officers.secretary();
    }

    public List<Undelivered> getLetters() {
        officers.secretary();
        if (letters == null) {
            letters = notices.undelivered(
                    clock.instant().minus(MailLimits.configured().overdueAfter()), Page.first(MOST));
        }
        return letters;
    }

    public long getInAll() {
        officers.secretary();
        return notices.undeliveredCount(
                clock.instant().minus(MailLimits.configured().overdueAfter()));
    }

    public long getDays() {
        return MailLimits.configured().giveUpAfter().toDays();
    }
}
