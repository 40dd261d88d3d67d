package org.foundation.portal.people;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What one company owns of another, directly and through others, added up. What it controls holds for it in full,
/// what it has a share of holds for it by that share.
final class Holdings {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final List<Ownership> ownerships;
    private final BigDecimal limit;

    Holdings(Collection<Ownership> ownerships, int morePercentThan) {
        this.ownerships = List.copyOf(ownerships);
        this.limit = BigDecimal.valueOf(morePercentThan);
    }

    Set<UUID> controlledBy(UUID owner) {
        return percentOf(owner).entrySet().stream()
                .filter(it -> !it.getKey().equals(owner) && controls(it.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// A chain is at most as long as there are holdings: by then every way has been walked.
    private Map<UUID, BigDecimal> percentOf(UUID owner) {
        Map<UUID, BigDecimal> held = Map.of(owner, WHOLE);
        for (int step = 0; step < ownerships.size(); step++) {
            var further = oneStepFurther(owner, held);
            if (further.equals(held)) {
                return held;
            }
            held = further;
        }
        return held;
    }

    private Map<UUID, BigDecimal> oneStepFurther(UUID owner, Map<UUID, BigDecimal> held) {
        var further = new HashMap<UUID, BigDecimal>();
        further.put(owner, WHOLE);
        for (var share : ownerships) {
            var through = held.getOrDefault(share.ownerId(), BigDecimal.ZERO);
            if (through.signum() > 0 && !share.ownedId().equals(owner)) {
                var by = controls(through) ? WHOLE : through;
                further.merge(
                        share.ownedId(),
                        by.multiply(share.percent(), MathContext.DECIMAL128)
                                .divide(WHOLE, MathContext.DECIMAL128)
                                .stripTrailingZeros(),
                        BigDecimal::add);
            }
        }
        return further;
    }

    private boolean controls(BigDecimal percent) {
        return percent.compareTo(limit) > 0;
    }
}
