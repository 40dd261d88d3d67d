package org.foundation.portal.acts;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.foundation.portal.shared.Refusal;

/// What one rule says about one case on one day. `rule` names its sentences in the texts: `<rule>` asks, `<rule>.yes`
/// and
/// `<rule>.no` answer, `<rule>.mend` tells what would change a no; all are filled with the same arguments. `section` is
/// the by-law behind it, empty where only the order of things is.
public record Verdict(String rule, boolean satisfied, String section, LocalDate on, List<Object> args)
        implements Serializable {

    public Verdict {
        args = List.copyOf(args);
    }

    public static Verdict of(String rule, boolean satisfied, String section, LocalDate on, Object... args) {
        return new Verdict(rule, satisfied, section, on, Arrays.asList(args));
    }

    /// A rule that no by-law states: what has not begun cannot be ended.
    public static Verdict plain(String rule, boolean satisfied, LocalDate on, Object... args) {
        return of(rule, satisfied, "", on, args);
    }

    public String answer() {
        return rule + (satisfied ? ".yes" : ".no");
    }

    public String mend() {
        return rule + ".mend";
    }

    public static boolean all(Collection<Verdict> verdicts) {
        return verdicts.stream().allMatch(Verdict::satisfied);
    }

    /// Refuses with the first rule that says no.
    public static void require(Collection<Verdict> verdicts) {
        verdicts.stream().filter(it -> !it.satisfied()).findFirst().ifPresent(it -> {
            throw new Refusal(it.answer(), it.args().toArray());
        });
    }
}
