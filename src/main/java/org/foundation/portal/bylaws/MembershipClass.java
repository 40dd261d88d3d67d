package org.foundation.portal.bylaws;

import java.io.Serializable;
import java.math.BigDecimal;
import org.foundation.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/// A class of membership under the rules of one date. A class without votes is a label.
public record MembershipClass(
        String key,
        String name,
        int votes,
        Holder holder,
        BigDecimal feeUsd,
        @Nullable String inKind,
        int termMonths,
        String section,
        int place)
        implements Serializable {

    /// The classes that are paid for, in money or in kind: the by-laws call their holders sponsors.
    public boolean isSponsor() {
        return feeUsd.signum() > 0;
    }

    public Money fee() {
        return Money.of(feeUsd, Money.currency("USD"));
    }

    public boolean isVoting() {
        return votes > 0;
    }
}
