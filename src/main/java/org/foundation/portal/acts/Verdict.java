package org.foundation.portal.acts;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.shared.Sentence;
import org.jspecify.annotations.Nullable;

/// What one rule says about one case on one day. `rule` names its sentences in the texts: `<rule>` asks, `<rule>.yes`
/// and `<rule>.no` answer, `<rule>.mend` tells what would change a no. All have the same places: those that are filled
/// by name, and `{section}`, the by-law behind it, empty where only the order of things is.
public record Verdict(String rule, boolean satisfied, String section, LocalDate on, Sentence said)
        implements Serializable {

    public static Verdict of(String rule, boolean satisfied, String section, LocalDate on) {
        return new Verdict(rule, satisfied, section, on, Sentence.of(rule).with("section", section));
    }

    public Verdict with(String name, @Nullable Object value) {
        return new Verdict(rule, satisfied, section, on, said.with(name, value));
    }

    /// What fills the places, by name.
    public Map<String, Object> arguments() {
        return said.arguments();
    }

    /// A rule that no by-law states: what has not begun cannot be ended.
    public static Verdict plain(String rule, boolean satisfied, LocalDate on) {
        return of(rule, satisfied, "", on);
    }

    public String answer() {
        return rule + (satisfied ? ".yes" : ".no");
    }

    public String mend() {
        return rule + ".mend";
    }

    public Sentence sentence(String key) {
        return new Sentence(key, arguments());
    }

    public static boolean all(Collection<Verdict> verdicts) {
        return verdicts.stream().allMatch(Verdict::satisfied);
    }

    /// Refuses with the first rule that says no.
    public static void require(Collection<Verdict> verdicts) {
        verdicts.stream().filter(it -> !it.satisfied()).findFirst().ifPresent(it -> {
            throw new Refusal(it.sentence(it.answer()));
        });
    }
}
