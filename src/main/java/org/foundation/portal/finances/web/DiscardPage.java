package org.foundation.portal.finances.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.Optional;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.finances.DiscardReport;
import org.foundation.portal.finances.Report;
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
    DiscardReport discardReport;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    private final Asked<DiscardReport.Case> asked = Asked.by(slug -> Optional.of(read(slug)));
    private boolean sure;

    public void load() {
        getReport();
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String discard() {
        acts.perform(discardReport, read(asked.getName()), sure);
        return "list?faces-redirect=true";
    }

    private DiscardReport.Case read(String slug) {
        return discardReport.of(slug, actor.by(), clock.instant());
    }

    public Report getReport() {
        return asked.it().report();
    }

    public Offer getOffer() {
        return acts.offer(discardReport, asked.it());
    }

    public Asked<DiscardReport.Case> asked() {
        return asked;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
