package org.foundation.portal.bylaws.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.foundation.portal.acts.Consequence;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.site.web.Site;

/// Puts verdicts into the reader's language; `/WEB-INF/bylaws/verdicts.xhtml` shows a list of them.
@Named("verdicts")
@ApplicationScoped
public class Verdicts {

    /// To the person it is about, where the rule has words for that (`.you`).
    public String answer(Verdict verdict, boolean toOneself) {
        return toOneself && Site.has(verdict.answer() + ".you")
                ? say(verdict, verdict.answer() + ".you")
                : answer(verdict);
    }

    public String mend(Verdict verdict, boolean toOneself) {
        return toOneself && !verdict.satisfied() && Site.has(verdict.mend() + ".you")
                ? say(verdict, verdict.mend() + ".you")
                : mend(verdict);
    }

    /// What an act that has to be confirmed will do.
    public String consequence(Consequence consequence) {
        return Site.say(consequence.sentence());
    }

    public String question(Verdict verdict) {
        return say(verdict, verdict.rule());
    }

    public String answer(Verdict verdict) {
        return say(verdict, verdict.answer());
    }

    public String mend(Verdict verdict) {
        return verdict.satisfied() || !Site.has(verdict.mend()) ? "" : say(verdict, verdict.mend());
    }

    private static String say(Verdict verdict, String key) {
        return Site.say(verdict.sentence(key));
    }
}
