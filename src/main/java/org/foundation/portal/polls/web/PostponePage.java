package org.foundation.portal.polls.web;

import static org.foundation.portal.bylaws.Rule.NOTICE_MEMBERS_DAYS;
import static org.foundation.portal.bylaws.Rule.RECORD_DATE_DAYS;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.people.Person;
import org.foundation.portal.polls.HoldReason;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.polls.PostponePoll;
import org.foundation.portal.shared.Refusal;
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
    Rulebook rulebook;

    @Inject
    Clock clock;

    private final Asked<Poll> asked = Asked.by(slug -> polls.bySlug(slug));
    private @Nullable LocalDate opensOn;
    private String reason = "";

    public void load() {
        if (isPossible() && opensOn == null) {
            opensOn = getEarliest();
        }
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String putOff() {
        var by = officer(getPoll());
        if (opensOn == null) {
            throw new Refusal("polls.put-off.day-missing");
        }
        postponePoll.putOff(getPoll().id(), opensOn, reason, by, clock.instant());
        return getPoll().href();
    }

    public Poll getPoll() {
        var poll = asked.it();
        officer(poll);
        return poll;
    }

    private Person officer(Poll of) {
        return actor.holding(of.kind().inCharge().toArray(Office[]::new));
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

    public boolean isPossible() {
        return heldFor().filter(HoldReason::canBePutOff).isPresent();
    }

    /// It waits for its paper alone, and begins with it.
    public boolean isWaiting() {
        return heldFor().filter(HoldReason.PAPER_MISSING::equals).isPresent();
    }

    public String getCallOff() {
        return getPoll().kind().callingOffPage(getPoll().slug());
    }

    /// The first day for which notice that leaves today is in time.
    public LocalDate getEarliest() {
        return LegalDay.today(clock)
                .plusDays(rulebook.governing(getPoll()).of(NOTICE_MEMBERS_DAYS).least());
    }

    /// The last day for which the record date still holds.
    public LocalDate getLatest() {
        return getPoll()
                .recordDate()
                .plusDays(rulebook.governing(getPoll()).of(RECORD_DATE_DAYS).most());
    }

    public boolean isTooLate() {
        return getEarliest().isAfter(getLatest());
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
}
