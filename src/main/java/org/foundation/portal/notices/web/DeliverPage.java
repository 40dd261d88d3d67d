package org.foundation.portal.notices.web;

import static org.foundation.portal.bylaws.Rule.BOUNCES_END_EMAIL;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.identity.Officers;
import org.foundation.portal.notices.Notice;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.notices.ResolveUndelivered;
import org.foundation.portal.shared.Refusal;
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
    ResolveUndelivered resolveUndelivered;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    private final Asked<Notice> asked = Asked.byId(id -> notices.byId(id));
    private @Nullable LocalDate on;
    private String how = "";

    public void load() {
        getLetter();
        if (on == null) {
            on = LegalDay.today(clock);
        }
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String sendAgain() {
        var by = officers.secretary();
        resolveUndelivered.sendAgain(asked.it(), by, clock.instant());
        return "undelivered?faces-redirect=true";
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String deliver() {
        var by = officers.secretary();
        if (on == null) {
            throw new Refusal("notices.delivered-when")
                    .with("day", LegalDay.of(getLetter().postedAt(), clock.getZone()));
        }
        resolveUndelivered.delivered(asked.it(), on, how, by, clock.instant());
        return "undelivered?faces-redirect=true";
    }

    public Notice getLetter() {
        officers.secretary();
        return asked.it();
    }

    public boolean isOpen() {
        return getLetter().isUndelivered();
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
}
