package org.foundation.portal.ballots.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.foundation.portal.ballots.Box;
import org.foundation.portal.ballots.Code;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.site.web.Asked;
import org.foundation.portal.site.web.ShowsRefusals;
import org.jspecify.annotations.Nullable;

/// `/ballots/…/check` — whether there is a ballot in the box under a code. What it says is not revealed, not even
/// here.
@Named("ballotsCheck")
@ViewScoped
public class CheckPage implements Serializable {

    /// What is under the code.
    public enum CheckResult {
        IN_THE_BOX,
        DRAWN_ONLY,
        UNKNOWN
    }

    @Inject
    Polls polls;

    @Inject
    Box box;

    private final Asked<Poll> asked = Asked.by(slug -> polls.bySlug(slug));
    private String typed = "";
    private @Nullable CheckResult checkResult;
    private int votes;

    public void load() {
        poll();
    }

    public Poll poll() {
        return asked.it();
    }

    @ShowsRefusals
    public @Nullable String ask() {
        checkResult = null;
        var found = box.find(Code.read(typed), poll().id());
        votes = found.map(Box.FoundBallot::votes).orElse(0);
        checkResult = found.map(it -> it.cast() ? CheckResult.IN_THE_BOX : CheckResult.DRAWN_ONLY)
                .orElse(CheckResult.UNKNOWN);
        typed = "";
        return null;
    }

    public @Nullable CheckResult answer() {
        return checkResult;
    }

    public int votes() {
        return votes;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public Asked<Poll> asked() {
        return asked;
    }
}
