package org.foundation.portal.elections;

import static org.foundation.portal.bylaws.Rule.VOTING_METHOD;

import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.tally.CountingMethod;
import org.foundation.portal.tally.CountingMethods;

/// The methods by which the ballots of an election can be counted: those of the tally that have a name. The by-laws
/// name the one in force when an election is called, its poll keeps that with all its parameters, and every count obeys
/// it.
public final class Methods {

    private Methods() {}

    public static CountingMethod named(String name) {
        return CountingMethods.all().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("elections.no-such-method").with("method", name));
    }

    /// For an election that is called under these rules.
    static CountingMethod under(Rules rules) {
        return named(rules.of(VOTING_METHOD));
    }

    /// To show what was counted.
    public static CountingMethod of(Election election) {
        return named(election.poll().method());
    }

    /// To count what nobody has counted yet. A method whose parameters have changed since counts nothing.
    static CountingMethod binding(Election election) {
        var method = of(election);
        if (!election.poll().isCountedBy(method.name(), method.parameters())) {
            throw new IllegalStateException("the method " + method.name() + " is not the one that " + election.slug()
                    + " was called with: " + method.parameters());
        }
        return method;
    }
}
