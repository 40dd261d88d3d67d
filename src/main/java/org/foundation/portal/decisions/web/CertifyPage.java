package org.foundation.portal.decisions.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.decisions.CertifyDecision;
import org.foundation.portal.decisions.Decisions;
import org.foundation.portal.decisions.Decisions.Asked;
import org.foundation.portal.members.Actor;
import org.foundation.portal.members.Office;
import org.foundation.portal.members.OnlyFor;
import org.foundation.portal.polls.RunPoll;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.site.Bar;
import org.foundation.portal.site.ShowsRefusals;
import org.jspecify.annotations.Nullable;

/// `/decisions/certify?decision=…` — the secretary or a member of the election committee stands for the count.
@Named("decisionsCertify")
@ViewScoped
@OnlyFor({Office.SECRETARY, Office.ELECTION_COMMITTEE})
public class CertifyPage implements Serializable {

    @Inject
    Decisions decisions;

    @Inject
    CertifyDecision certifyDecision;

    @Inject
    RunPoll runPoll;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    private @Nullable String slug;
    private boolean checked;

    public void load() {
        actor.holding(Office.SECRETARY, Office.ELECTION_COMMITTEE);
        asked();
    }

    public Asked asked() {
        return Optional.ofNullable(slug).flatMap(decisions::bySlug).orElseThrow(NotFound::new);
    }

    public Outcome outcome() {
        var asked = asked();
        return Outcome.of(asked, runPoll.rules(asked.poll()), clock.instant());
    }

    public List<Bar> answers() {
        var asked = asked();
        return Bars.of(asked, asked.decision().matter().majority(runPoll.rules(asked.poll())));
    }

    public boolean isMine() {
        return asked().decision().isCertifiedBy(actor.signedIn().id());
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String certify() {
        var officer = actor.holding(Office.SECRETARY, Office.ELECTION_COMMITTEE);
        if (!checked) {
            throw new Refusal("decisions.certify.not-checked");
        }
        certifyDecision.certify(asked(), officer, clock.instant());
        return "/decisions/show?faces-redirect=true&decision=" + slug;
    }

    public boolean isChecked() {
        return checked;
    }

    public void setChecked(boolean checked) {
        this.checked = checked;
    }

    public @Nullable String getSlug() {
        return slug;
    }

    public void setSlug(@Nullable String slug) {
        this.slug = slug;
    }
}
