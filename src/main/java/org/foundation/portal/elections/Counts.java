package org.foundation.portal.elections;

import static org.foundation.portal.bylaws.Rule.BALLOTS_PUBLISH_ALIKE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.CountingMethod;

/// Stored ballots counted again. A result is written once, so a count made of it is kept for the next reader; and only
/// one count runs at a time, however many ask.
@ApplicationScoped
public class Counts {

    private static final int KEPT = 24;

    private final Map<CountKey, Count> made = new LinkedHashMap<>(16, 0.75f, true);

    private record CountKey(UUID election, Instant countedAt, CountingMethod rule) {}

    /// By the method of the election. Whoever counts the stored ballots gets the same.
    public Count of(Election election, Result result) {
        return of(result, Methods.of(election));
    }

    /// As everybody may read it: where the ballots are left out, without the count beside it.
    public Count published(Election election, Result result, Rules rules) {
        var count = of(election, result);
        return result.showsBallots(rules) ? count : count.alone();
    }

    /// Where ballots are left out, each other rule would reveal more about them.
    public void requirePublic(Result result, Rules rules) {
        if (!result.showsBallots(rules)) {
            throw new Refusal("elections.ballots-left-out").with("alike", rules.of(BALLOTS_PUBLISH_ALIKE));
        }
    }

    public synchronized Count of(Result result, CountingMethod countingMethod) {
        var countKey = new CountKey(result.electionId(), result.countedAt(), countingMethod);
        var known = made.get(countKey);
        if (known == null) {
            known = countingMethod.count(result.contest());
            made.put(countKey, known);
            if (made.size() > KEPT) {
                made.remove(made.keySet().iterator().next());
            }
        }
        return known;
    }
}
