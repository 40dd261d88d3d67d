package org.foundation.portal.notices.web;

import static org.foundation.portal.bylaws.Rule.BOUNCES_END_EMAIL;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.identity.Officers;
import org.foundation.portal.notices.Notice;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.notices.RecordDelivery;
import org.foundation.portal.notices.SendAgain;
import org.foundation.portal.shared.FormRefusal;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.site.web.Asked;
import org.foundation.portal.site.web.ShowsRefusals;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// `/notices/deliver?letter=…` — the secretary sends one letter again, or records how else it reached its member.
@Named("noticesDeliver")
@ViewScoped
public class DeliverPage implements Serializable {

    @Inject
    Officers officers;

    @Inject
    Notices notices;

    @Inject
    SendAgain sendAgain;

    @Inject
    RecordDelivery recordDelivery;

    @Inject
    Acts acts;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    private final Asked<Notice> asked = Asked.byId(id -> notices.byId(id));
    private @Nullable LocalDate on;
    private String how = "";
    private boolean sure;

    public void load() {
        getLetter();
        if (on == null) {
            on = LegalDay.today(clock);
        }
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String sendAgain() {
        acts.perform(sendAgain, sendAgain.of(letterId(), officers.secretary(), clock.instant()));
        return "undelivered?faces-redirect=true";
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String deliver() {
        var by = officers.secretary();
        if (on == null) {
            throw new FormRefusal("notices.delivered-when-missing");
        }
        acts.perform(recordDelivery, recordDelivery.of(letterId(), on, how, by, clock.instant()), sure);
        return "undelivered?faces-redirect=true";
    }

    public Notice getLetter() {
        officers.secretary();
        return asked.it();
    }

    public Offer getAgain() {
        return acts.offer(sendAgain, sendAgain.of(letterId(), officers.secretary(), clock.instant()));
    }

    public Offer getOffer() {
        var now = clock.instant();
        var today = LegalDay.today(clock);
        return acts.offer(recordDelivery, recordDelivery.of(letterId(), today, how, officers.secretary(), now));
    }

    private UUID letterId() {
        return asked.it().id();
    }

    /// How it stands, in one sentence.
    public String getState() {
        var it = getLetter();
        if (it.delivery().isPresent()) {
            return Site.say(Sentence.of("notices.deliver.state.delivered")
                    .with("day", it.delivery().get().deliveredOn()));
        }
        if (it.sentAt() != null) {
            return Site.say(Sentence.of("notices.deliver.state.sent").with("moment", it.sentAt()));
        }
        if (it.email() == null) {
            return Site.say("notices.deliver.state.no-address");
        }
        return it.givenUpAt() == null
                ? Site.say(Sentence.of("notices.deliver.state.trying").with("tries", it.tries()))
                : Site.say(Sentence.of("notices.deliver.state.given-up")
                        .with("tries", it.tries())
                        .with("moment", it.givenUpAt()));
    }

    /// By the by-laws, mail no longer serves for whoever refused so many notices in a row.
    public @Nullable String getMailEnds() {
        var email = getLetter().email();
        var rules = rulebook.on(LegalDay.today(clock));
        return email != null && notices.refusedInARow(email) >= rules.of(BOUNCES_END_EMAIL)
                ? Site.say(Sentence.of("notices.deliver.mail-ends").with("count", rules.of(BOUNCES_END_EMAIL)))
                : null;
    }

    public String getMailEndsSection() {
        return rulebook.on(LegalDay.today(clock)).section(BOUNCES_END_EMAIL);
    }

    public Asked<Notice> asked() {
        return asked;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
