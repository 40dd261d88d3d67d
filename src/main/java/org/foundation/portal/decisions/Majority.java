package org.foundation.portal.decisions;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foundation.portal.polls.FrozenRoll;
import org.foundation.portal.tally.motions.MotionRule;
import org.foundation.portal.tally.motions.Share;
import org.foundation.portal.tally.motions.Voices;

/// What a question needs to pass: more than a percentage of a base. Where the by-laws leave the base open, the other
/// readings are worked out and bind nobody: only whether they are met is said.
public record Majority(DecisionMatter matter, int percent, MajorityBasis binding, String section, boolean open)
        implements Serializable {

    /// What decides: how many said yes, of how many.
    public record BindingResult(MajorityBasis basis, long yes, long of, long needed, boolean met)
            implements Serializable {}

    /// Another reading, without figures: members beside votes would tell how the few with many votes answered.
    public record OtherReading(MajorityBasis basis, boolean met) implements Serializable {}

    public BindingResult test(Answers answers, FrozenRoll roll) {
        var voices = binding.voices(answers, roll);
        long of = binding.base().of(voices);
        return new BindingResult(binding, voices.yes(), of, share().least(of), met(binding, voices));
    }

    /// Those that do not bind; none, where the by-laws leave nothing open.
    public List<OtherReading> others(Answers answers, FrozenRoll roll) {
        return Arrays.stream(MajorityBasis.values())
                .filter(it -> it != binding && open)
                .map(it -> new OtherReading(it, met(it, it.voices(answers, roll))))
                .toList();
    }

    public boolean passed(Answers answers, FrozenRoll roll) {
        return test(answers, roll).met();
    }

    private boolean met(MajorityBasis majorityBasis, Voices voices) {
        return new MotionRule(matter.name(), majorityBasis.base(), Share.NONE, majorityBasis.base(), share(), false)
                .count(voices)
                .carried();
    }

    private Share share() {
        return new Share(percent, 100, true);
    }

    /// As the poll keeps them, so that the count can be repeated from what was fixed beforehand.
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("matter", matter.name());
        parameters.put("majority", "more than " + percent + " percent");
        parameters.put("of", binding.name());
        parameters.put("section", section);
        return parameters;
    }
}
