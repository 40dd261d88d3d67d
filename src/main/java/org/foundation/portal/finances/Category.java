package org.foundation.portal.finances;

import java.util.List;
import java.util.stream.Stream;
import org.foundation.portal.shared.Money;

/// What an account comes to in a statement, as a reader expects its sign, and how many entries made it.
public record Category(String code, String name, Money amount, long entries) {

    static Money total(Money zero, List<Category> categories) {
        return Stream.concat(Stream.of(zero), categories.stream().map(Category::amount))
                .reduce(zero, Money::plus);
    }
}
