package org.foundation.portal.polls.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.polls.HoldReason;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.polls.PostponePoll;
import org.foundation.portal.shared.FormRefusal;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.site.web.Asked;
import org.foundation.portal.site.web.ShowsRefusals;
import org.jspecify.annotations.Nullable;

/// `/polls/…/postpone` — the officers in charge of a vote that is held up give it new days and a fresh notice.
@Named("pollsPostpone")
@ViewScoped
@OnlyFor({Office.ELECTION_COMMITTEE, Office.CHAIR, Office.SECRETARY})
public class PostponePage implements Serializable {

    @Inject
    Actor actor;

    @Inject
    Polls polls;

    @Inject
    PostponePoll postponePoll;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    private final Asked<Poll> asked = Asked.by(slug -> polls.bySlug(slug));
    private @Nullable LocalDate opensOn;
    private String reason = "";
    private boolean sure;

    public void load() {
        if (getOffer().open() && opensOn == null) {
            opensOn = getCase().earliest();
        }
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String putOff() {
        if (opensOn == null) {
            throw new FormRefusal("polls.put-off.day-missing");
        }
        var locked = polls.locked(getPoll().id()).orElseThrow(NotFound::new);
        acts.perform(postponePoll, postponePoll.of(locked, opensOn, reason, actor.by(), clock.instant()), sure);
        return locked.href();
    }

    public Poll getPoll() {
        var found = asked.it();
        actor.holding(found.kind().inCharge().toArray(Office[]::new));
        return found;
    }

    public PostponePoll.Case getCase() {
        return postponePoll.of(getPoll(), null, reason, actor.by(), clock.instant());
    }

    /// Whatever the day that is typed: what it says of that day, the act says when it is performed.
    public Offer getOffer() {
        return acts.offer(postponePoll, getCase());
    }

    private Optional<HoldReason> heldFor() {
        return getPoll().heldFor(clock.instant());
    }

    public boolean isHeld() {
        return heldFor().isPresent();
    }

    public String getWhy() {
        return "polls.held." + heldFor().map(HoldReason::name).orElse("NOTICE_LATE");
    }

    /// It waits for its paper alone, and begins with it.
    public boolean isWaiting() {
        return heldFor().filter(HoldReason.PAPER_MISSING::equals).isPresent();
    }

    public String getCallOff() {
        return getPoll().kind().callingOffPage(getPoll().slug());
    }

    public Asked<Poll> asked() {
        return asked;
    }

    public @Nullable LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(@Nullable LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
