package org.foundation.portal.transparency.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.foundation.portal.audit.AuditEntries;
import org.foundation.portal.audit.TrailCheck;
import org.foundation.portal.site.web.Site;
import org.foundation.portal.transparency.PublicCalendar;
import org.foundation.portal.transparency.PublicEntry;
import org.foundation.portal.transparency.web.IndexPage.Coming;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/// `/transparency?page=…` — every public act, the calendar, and whether the trail is whole.
@Named("transparencyShow")
@RequestScoped
public class ShowPage {

    private static final int SIZE = 25;

    @Inject
    AuditEntries auditEntries;

    @Inject
    PublicCalendar calendar;

    @Inject
    Clock clock;

    private int page = 1;
    private int pages;
    private @Nullable TrailCheck check;

    public List<PublicEntry> getDeeds() {
        return auditEntries.published(Page.page(SIZE, Math.clamp(page, 1, getPages()) - 1)).stream()
                .map(auditEntry -> PublicEntry.of(auditEntry, Site.words()))
                .toList();
    }

    public List<Coming> getComing() {
        return calendar.coming(clock.instant(), 20).stream().map(Coming::of).toList();
    }

    public int getPages() {
        if (pages == 0) {
            pages = (int) Math.max(1, Math.ceilDiv(auditEntries.countPublished(), SIZE));
        }
        return pages;
    }

    /// What the last verification of the whole trail found; looking at it verifies nothing.
    private TrailCheck check() {
        if (check == null) {
            check = auditEntries.check();
        }
        return check;
    }

    /// The first link of the chain that does not check.
    public @Nullable Long getBroken() {
        return check().broken().orElse(null);
    }

    public @Nullable Instant getWholeAt() {
        return check().wholeAt().orElse(null);
    }

    public long getLinks() {
        return check().links();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
