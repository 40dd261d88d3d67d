package org.foundation.portal.finances;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.foundation.portal.shared.Money;

/// One account in two statements: this year's, and the one before.
public record Compared(String code, String name, Money now, Money before) {

    public static List<Compared> of(Money zero, List<Category> now, List<Category> before) {
        var earlier = new LinkedHashMap<String, Category>();
        before.forEach(it -> earlier.put(it.code(), it));
        var lines = new ArrayList<Compared>();
        for (var it : now) {
            var then = earlier.remove(it.code());
            lines.add(new Compared(it.code(), it.name(), it.amount(), then == null ? zero : then.amount()));
        }
        earlier.values().forEach(it -> lines.add(new Compared(it.code(), it.name(), zero, it.amount())));
        return lines;
    }
}
