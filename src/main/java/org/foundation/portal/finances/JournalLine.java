package org.foundation.portal.finances;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/// What an entry does to one account: a debit when positive, a credit when negative, in minor units.
@Embeddable
public record JournalLine(String accountCode, long minor) implements Serializable {

    public JournalLine {
        if (minor == 0 || accountCode.isBlank()) {
            throw new IllegalArgumentException("a line moves money on an account: " + accountCode + " " + minor);
        }
    }
}
