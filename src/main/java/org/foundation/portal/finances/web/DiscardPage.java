package org.foundation.portal.finances.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.finances.Report;
import org.foundation.portal.finances.Reports;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.site.web.Asked;
import org.foundation.portal.site.web.ShowsRefusals;
import org.jspecify.annotations.Nullable;

/// `/finances/…/discard` — discards the draft of a report, after asking.
@Named("financesDiscard")
@ViewScoped
@OnlyFor(Office.TREASURER)
public class DiscardPage implements Serializable {

    @Inject
    Actor actor;

    @Inject
    Reports reports;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    private final Asked<Report> asked = Asked.by(slug -> reports.bySlug(slug));

    public void load() {
        getReport();
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String discard() {
        var by = actor.holding(Office.TREASURER);
        var draft = getReport();
        reports.remove(draft);
        trail.record(
                AuditEvent.of("finances.report-thrown-away", draft.id())
                        .by(by.id(), by.name())
                        .with("title", draft.title()),
                clock.instant());
        return "list?faces-redirect=true";
    }

    public Report getReport() {
        actor.holding(Office.TREASURER);
        var draft = asked.it();
        draft.requireDraft();
        return draft;
    }

    public Asked<Report> asked() {
        return asked;
    }
}
