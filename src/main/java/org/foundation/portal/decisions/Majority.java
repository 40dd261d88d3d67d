package org.foundation.portal.decisions;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foundation.portal.polls.FrozenRoll;
import org.foundation.portal.tally.motions.MotionRule;
import org.foundation.portal.tally.motions.Share;

/// What a question needs to pass: more than a percentage of a base. Where the by-laws leave the base open, the other
/// readings are worked out and shown, and bind nobody.
public record Majority(Matter matter, int percent, Basis binding, String section, boolean open)
        implements Serializable {

    /// One reading: so many said yes, of so many.
    public record Test(Basis basis, boolean binds, long yes, long of, long needed, boolean met)
            implements Serializable {}

    /// The binding test first.
    public List<Test> tests(Answers answers, FrozenRoll roll) {
        return Arrays.stream(Basis.values())
                .filter(it -> it == binding || open)
                .sorted((one, other) -> Boolean.compare(other == binding, one == binding))
                .map(it -> test(it, answers, roll))
                .toList();
    }

    public boolean passed(Answers answers, FrozenRoll roll) {
        return test(binding, answers, roll).met();
    }

    private Test test(Basis basis, Answers answers, FrozenRoll roll) {
        var share = new Share(percent, 100, true);
        var rule = new MotionRule(matter.name(), basis.base(), Share.NONE, basis.base(), share, false);
        var voices = basis.voices(answers, roll);
        long of = basis.base().of(voices);
        return new Test(
                basis,
                basis == binding,
                voices.yes(),
                of,
                share.least(of),
                rule.count(voices).carried());
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
