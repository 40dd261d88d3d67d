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

/// `/ballots/check?poll=…` — whether a ballot is in the box under a code. What it says is not told, not even here.
@Named("ballotsCheck")
@ViewScoped
public class CheckPage implements Serializable {

    /// What is under the code.
    public enum Answer {
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
    private @Nullable Answer answer;
    private int votes;

    public void load() {
        poll();
    }

    public Poll poll() {
        return Optional.ofNullable(slug).flatMap(polls::bySlug).orElseThrow(NotFound::new);
    }

    @ShowsRefusals
    public @Nullable String ask() {
        answer = null;
        var found = box.find(Code.read(typed == null ? "" : typed), poll().id());
        votes = found.map(Box.Found::votes).orElse(0);
        answer = found.map(it -> it.cast() ? Answer.IN_THE_BOX : Answer.DRAWN_ONLY)
                .orElse(Answer.UNKNOWN);
        typed = null;
        return null;
    }

    public @Nullable Answer answer() {
        return answer;
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
