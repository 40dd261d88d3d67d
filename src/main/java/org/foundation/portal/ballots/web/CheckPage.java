package org.foundation.portal.ballots.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.foundation.portal.ballots.Box;
import org.foundation.portal.ballots.Code;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.site.web.ShowsRefusals;
import org.jspecify.annotations.Nullable;

/// `/ballots/check?poll=…` — whether there is a ballot in the box under a code. What it says is not revealed, not even
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

    private @Nullable String slug;
    private @Nullable String typed;
    private @Nullable CheckResult checkResult;
    private int votes;

    public void load() {
        poll();
    }

    public Poll poll() {
        return Optional.ofNullable(slug).flatMap(polls::bySlug).orElseThrow(NotFound::new);
    }

    @ShowsRefusals
    public @Nullable String ask() {
        checkResult = null;
        var found = box.find(Code.read(typed == null ? "" : typed), poll().id());
        votes = found.map(Box.FoundBallot::votes).orElse(0);
        checkResult = found.map(it -> it.cast() ? CheckResult.IN_THE_BOX : CheckResult.DRAWN_ONLY)
                .orElse(CheckResult.UNKNOWN);
        typed = null;
        return null;
    }

    public @Nullable CheckResult answer() {
        return checkResult;
    }

    public int votes() {
        return votes;
    }

    public @Nullable String getTyped() {
        return typed;
    }

    public void setTyped(@Nullable String typed) {
        this.typed = typed;
    }

    public @Nullable String getSlug() {
        return slug;
    }

    public void setSlug(@Nullable String slug) {
        this.slug = slug;
    }
}
