package org.foundation.portal.bylaws.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.foundation.portal.bylaws.Verdict;
import org.foundation.portal.site.Site;

/// Says verdicts in the reader's language; `/WEB-INF/bylaws/verdicts.xhtml` shows a list of them.
@Named("verdicts")
@ApplicationScoped
public class Verdicts {

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
