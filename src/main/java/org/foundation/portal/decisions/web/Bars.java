package org.foundation.portal.decisions.web;

import java.util.List;
import org.foundation.portal.decisions.BallotAnswer;
import org.foundation.portal.decisions.Decision;
import org.foundation.portal.decisions.Majority;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.site.web.Bar;
import org.foundation.portal.site.web.Site;

/// The answers as bars, in the unit that decides and in no other.
final class Bars {

    private Bars() {}

    static List<Bar> of(Decision decision, Majority majority) {
        var majorityBasis = majority.binding();
        var said = majorityBasis.voices(
                decision.answers().orElseThrow(), decision.poll().roll().orElseThrow());
        var ofMembers = majorityBasis.isOfMembers();
        return List.of(
                bar(BallotAnswer.YES, said.yes(), ofMembers, "good"),
                bar(BallotAnswer.NO, said.no(), ofMembers, "bad"),
                bar(BallotAnswer.ABSTAIN, said.abstain(), ofMembers, ""));
    }

    private static Bar bar(BallotAnswer ballotAnswer, long number, boolean ofMembers, String tone) {
        var unit = ofMembers ? "decisions.show.bar-members" : "decisions.show.bar";
        return new Bar(
                Site.say("decisions.answer." + ballotAnswer),
                number,
                Site.say(Sentence.of(unit).with(ofMembers ? "members" : "votes", number)),
                tone);
    }
}
