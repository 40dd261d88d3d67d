package org.foundation.portal.polls.web;

import static org.foundation.portal.bylaws.Rule.NOTICE_MEMBERS_DAYS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.notices.Notices.Evidence;
import org.foundation.portal.notices.Notices.NoticesGiven;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.site.web.Asked;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/// `/polls/…/affidavit` — for the secretary and the officers in charge: to whom notice of a vote was given, when
/// and
/// how, to be printed and signed (BL 7.1(g)).
@Named("pollsAffidavit")
@RequestScoped
@OnlyFor({Office.ELECTION_COMMITTEE, Office.CHAIR, Office.SECRETARY})
public class AffidavitPage {

    private static final int A_PAGE = 100;

    @Inject
    Actor actor;

    @Inject
    Polls polls;

    @Inject
    Notices notices;

    @Inject
    Rulebook rulebook;

    private final Asked<Poll> asked = Asked.by(slug -> polls.bySlug(slug));
    private int page = 1;
    private @Nullable Poll poll;
    private @Nullable NoticesGiven given;

    public void load() {
        getPoll();
    }

    public Poll getPoll() {
        if (poll == null) {
            var found = asked.it();
            var offices = new ArrayList<>(found.kind().inCharge());
            offices.add(Office.SECRETARY);
            actor.holding(offices.toArray(Office[]::new));
            poll = found;
        }
        return poll;
    }

    /// How many letters there are, and how they fared.
    private NoticesGiven given() {
        if (given == null) {
            given = getPoll()
                    .notice()
                    .map(it -> notices.givenOf(it.noticeRef()))
                    .orElse(new NoticesGiven(0L, 0L, 0L));
        }
        return given;
    }

    public List<Evidence> getShown() {
        return getPoll()
                .notice()
                .map(it -> notices.evidenceOf(it.noticeRef(), Page.page(A_PAGE, getPage() - 1)))
                .orElse(List.of());
    }

    public long getLetters() {
        return given().letters();
    }

    public int getPages() {
        return (int) Math.max(1, Math.ceilDiv(getLetters(), A_PAGE));
    }

    public int getPage() {
        return Math.clamp(page, 1, getPages());
    }

    public void setPage(int page) {
        this.page = page;
    }

    public long getHanded() {
        return given().handed();
    }

    public long getByHand() {
        return Objects.requireNonNullElse(given().byHand(), 0L);
    }

    public long getMissing() {
        return getLetters() - getHanded() - getByHand();
    }

    public String getSection() {
        return rulebook.governing(getPoll()).section(NOTICE_MEMBERS_DAYS);
    }

    public boolean isGiven() {
        return getPoll().noticedAt().isPresent();
    }

    public Asked<Poll> asked() {
        return asked;
    }
}
