package org.foundation.portal.meetings;

import java.time.LocalDate;
import java.util.function.Predicate;

/// The word that stands for a meeting in its address, for good: its body and date, and a count when there were
/// several.
final class Address {

    private Address() {}

    static String free(Body body, LocalDate heldOn, Predicate<String> taken) {
        var first = body.slug() + "-" + heldOn;
        var address = first;
        for (int next = 2; taken.test(address); next++) {
            address = first + "-" + next;
        }
        return address;
    }
}
