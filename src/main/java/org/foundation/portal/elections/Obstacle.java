package org.foundation.portal.elections;

import java.time.LocalDate;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.shared.Sentence;
/// Why somebody whom the count elected cannot be given a seat: `candidate` is the number on the ballot paper, `because`
/// what the sentence names.

public record Obstacle(int candidate, String name, ObstacleReason why, String because, String section) {

    public enum ObstacleReason {
        /// They withdrew after the list of candidates had become final.
        WITHDREW,
        /// They have another seat: one person has one.
        SEATED,
        /// A member, with its related companies, would have more directors than it may.
        COLLEAGUE
    }

    String rule() {
        return "elections.obstacle." + why;
    }

    /// Why they cannot be seated.
    public Sentence sentence() {
        return Sentence.of(rule() + ".no")
                .with("name", name)
                .with("member", because)
                .with("section", section);
    }

    Verdict verdict(LocalDate on) {
        return Verdict.of(rule(), false, section, on).with("name", name).with("member", because);
    }
}
