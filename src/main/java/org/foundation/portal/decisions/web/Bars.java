package org.foundation.portal.decisions.web;

import java.util.List;
import org.foundation.portal.decisions.Answer;
import org.foundation.portal.decisions.Decision;
import org.foundation.portal.decisions.Majority;
import org.foundation.portal.site.web.Bar;
import org.foundation.portal.site.web.Site;

/// The answers as bars, in the unit that decides and in no other.
final class Bars {

    private Bars() {}

    static List<Bar> of(Decision decision, Majority majority) {
        var basis = majority.binding();
        var said = basis.voices(
                decision.answers().orElseThrow(), decision.poll().roll().orElseThrow());
        var unit = basis.isOfMembers() ? "decisions.show.bar-members" : "decisions.show.bar";
        return List.of(
                bar(Answer.YES, said.yes(), unit, "good"),
                bar(Answer.NO, said.no(), unit, "bad"),
                bar(Answer.ABSTAIN, said.abstain(), unit, ""));
    }

    private static Bar bar(Answer answer, long number, String unit, String tone) {
        return new Bar(Site.say("decisions.answer." + answer), number, Site.say(unit, number), tone);
    }
}
