package org.foundation.portal.people;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.foundation.portal.shared.Refusal;

public final class Refused {

    private Refused() {}

    public static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        it -> org.assertj.core.api.Assertions.assertThat(it.key())
                                .isEqualTo(key));
    }
}
