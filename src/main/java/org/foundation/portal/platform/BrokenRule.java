package org.foundation.portal.platform;

import jakarta.persistence.OptimisticLockException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.foundation.portal.shared.Refusal;
import org.hibernate.JDBCException;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/// What kind of rule of the database an act ran into, by the code PostgreSQL gives it. A constraint has a sentence of
/// its own under `site.constraint.<name>`; one that has none says at least what kind of rule it is.
public enum BrokenRule {
    MISSING("23502", "site.rule.missing"),
    GONE("23503", "site.rule.gone"),
    TAKEN("23505", "site.rule.taken"),
    VALUE("23514", "site.rule.value"),
    OVERLAP("23P01", "site.rule.overlap"),
    CLOSED("P0001", "site.rule.closed");

    private static final Pattern NAME = Pattern.compile("constraint \"([a-z0-9_]+)\"");

    private final String state;
    private final String sentence;

    BrokenRule(String state, String sentence) {
        this.state = state;
        this.sentence = sentence;
    }

    /// What an act was refused for, by a rule of the house or of the database, or by somebody who was faster.
    public static Optional<Refusal> refusalIn(Throwable thrown, Predicate<String> hasSentence) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
                return Optional.of(new Refusal("site.somebody-was-faster"));
            }
            if (cause instanceof JDBCException broken && isBrokenBy(broken)) {
                return Optional.of(refusal(broken, hasSentence));
            }
        }
        return Optional.empty();
    }

    static boolean isBrokenBy(JDBCException thrown) {
        return thrown instanceof ConstraintViolationException || CLOSED.state.equals(thrown.getSQLState());
    }

    static Refusal refusal(JDBCException broken, Predicate<String> hasSentence) {
        var own = "site.constraint." + constraint(broken);
        return new Refusal(hasSentence.test(own) ? own : of(broken.getSQLState()).sentence);
    }

    private static BrokenRule of(@Nullable String state) {
        return Arrays.stream(values())
                .filter(it -> it.state.equals(state))
                .findFirst()
                .orElse(VALUE);
    }

    /// As PostgreSQL names it; Hibernate knows how to read that for some kinds of constraint only.
    private static String constraint(JDBCException broken) {
        var said = NAME.matcher(String.valueOf(broken.getSQLException().getMessage()));
        if (said.find()) {
            return said.group(1);
        }
        return broken instanceof ConstraintViolationException named ? String.valueOf(named.getConstraintName()) : "";
    }
}
