package org.foundation.portal.ballots.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.foundation.portal.ballots.Code;
import org.foundation.portal.ballots.web.BallotDraft.BallotStep;
import org.foundation.portal.site.web.ShowsRefusals;
import org.jspecify.annotations.Nullable;

/// `/ballots/…/again` — vote again with the code, until the close. Nobody need be signed in: the code is enough.
@Named("ballotsAgain")
@ViewScoped
public class AgainPage extends Booth {

    private String typed = "";

    public void load() {
        poll();
    }

    @ShowsRefusals
    public @Nullable String begin() {
        var code = Code.read(typed);
        var foundBallot = box.requireFound(code, poll());
        typed = "";
        go(BallotDraft.forCode(code, foundBallot.votes(), freshPaper()));
        return null;
    }

    @ShowsRefusals
    public @Nullable String cast() {
        box.castAgain(sheet().code(), poll().id(), sheet().ranking());
        go(sheet().at(BallotStep.CAST));
        return null;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
