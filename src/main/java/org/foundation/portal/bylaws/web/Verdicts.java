package org.foundation.portal.bylaws.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.foundation.portal.acts.Consequence;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.site.Site;

/// Says verdicts in the reader's language; `/WEB-INF/bylaws/verdicts.xhtml` shows a list of them.
@Named("verdicts")
@ApplicationScoped
public class Verdicts {

    /// To the person it is about, where the rule has words for that (`.you`).
    public String answer(Verdict verdict, boolean toOneself) {
        return toOneself && Site.has(verdict.answer() + ".you")
                ? Site.say(verdict.answer() + ".you", verdict.args().toArray())
                : answer(verdict);
    }

    public String mend(Verdict verdict, boolean toOneself) {
        return toOneself && !verdict.satisfied() && Site.has(verdict.mend() + ".you")
                ? Site.say(verdict.mend() + ".you", verdict.args().toArray())
                : mend(verdict);
    }

    /// What an act that has to be confirmed will do.
    public String consequence(Consequence consequence) {
        return Site.say(consequence.key(), consequence.args().toArray());
    }

    public String question(Verdict verdict) {
        return Site.say(verdict.rule(), verdict.args().toArray());
    }

    public String answer(Verdict verdict) {
        return Site.say(verdict.answer(), verdict.args().toArray());
    }

    public String mend(Verdict verdict) {
        return verdict.satisfied() || !Site.has(verdict.mend())
                ? ""
                : Site.say(verdict.mend(), verdict.args().toArray());
    }
}
