package org.foundation.portal.elections.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import org.foundation.portal.elections.CancelElection;
import org.foundation.portal.elections.Election;
import org.foundation.portal.elections.Elections;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.site.web.Asked;
import org.foundation.portal.site.web.ShowsRefusals;
import org.jspecify.annotations.Nullable;

/// `/elections/…/cancel` — the election committee calls an election off, for a reason everybody can read.
@Named("electionsCancel")
@ViewScoped
@OnlyFor(Office.ELECTION_COMMITTEE)
public class CancelPage implements Serializable {

    @Inject
    Actor actor;

    @Inject
    Elections elections;

    @Inject
    CancelElection cancelElection;

    @Inject
    Clock clock;

    private final Asked<Election> asked = Asked.by(slug -> elections.bySlug(slug));
    private String reason = "";

    public void load() {
        actor.holding(Office.ELECTION_COMMITTEE);
        getPoll();
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String cancel() {
        var by = actor.holding(Office.ELECTION_COMMITTEE);
        cancelElection.cancel(asked.it(), reason, by, clock.instant());
        return "show?faces-redirect=true&includeViewParams=true";
    }

    public Poll getPoll() {
        return asked.it().poll();
    }

    public boolean isOpen() {
        return !getPoll().phaseAt(clock.instant()).isOver();
    }

    public Asked<Election> asked() {
        return asked;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
