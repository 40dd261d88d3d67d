package org.foundation.portal.elections.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.Objects;
import org.foundation.portal.elections.CancelElection;
import org.foundation.portal.elections.Elections;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.site.web.PerRequest;
import org.foundation.portal.site.web.ShowsRefusals;
import org.jspecify.annotations.Nullable;

/// `/elections/cancel?election=…` — the election committee calls an election off, for a reason everybody can read.
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

    private @Nullable String slug;
    private @Nullable String reason;
    private final PerRequest<Poll> poll = new PerRequest<>();

    public void load() {
        actor.holding(Office.ELECTION_COMMITTEE);
        getPoll();
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String cancel() {
        var by = actor.holding(Office.ELECTION_COMMITTEE);
        var election = elections.asked(slug);
        cancelElection.cancel(election, Objects.requireNonNullElse(reason, ""), by, clock.instant());
        return "show?faces-redirect=true&includeViewParams=true";
    }

    public Poll getPoll() {
        return poll.or(() -> elections.asked(slug).poll());
    }

    public boolean isOpen() {
        return !getPoll().phaseAt(clock.instant()).isOver();
    }

    public @Nullable String getSlug() {
        return slug;
    }

    public void setSlug(@Nullable String slug) {
        this.slug = slug;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
