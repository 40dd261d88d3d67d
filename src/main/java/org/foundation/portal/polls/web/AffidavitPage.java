package org.foundation.portal.polls.web;

import static org.foundation.portal.bylaws.Rule.NOTICE_MEMBERS_DAYS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.notices.Notices.Evidence;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.site.web.Asked;
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
    private @Nullable List<Evidence> letters;

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

    public List<Evidence> getLetters() {
        if (letters == null) {
            letters = getPoll()
                    .notice()
                    .map(it -> notices.evidenceOf(it.noticeRef()))
                    .orElse(List.of());
        }
        return letters;
    }

    public List<Evidence> getShown() {
        return getLetters().stream()
                .skip((long) (getPage() - 1) * A_PAGE)
                .limit(A_PAGE)
                .toList();
    }

    public int getPages() {
        return Math.max(1, (getLetters().size() + A_PAGE - 1) / A_PAGE);
    }

    public int getPage() {
        return Math.clamp(page, 1, getPages());
    }

    public void setPage(int page) {
        this.page = page;
    }

    public long getHanded() {
        return getLetters().stream().filter(it -> it.sentAt() != null).count();
    }

    public long getByHand() {
        return getLetters().stream()
                .filter(it -> it.sentAt() == null && it.deliveredOn() != null)
                .count();
    }

    public long getMissing() {
        return getLetters().size() - getHanded() - getByHand();
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
