package org.foundation.portal.applications;

import static org.foundation.portal.bylaws.Rule.COMMITTEE_MEMBERSHIP_CONSENSUS;
import static org.foundation.portal.bylaws.Rule.COMMITTEE_MEMBERSHIP_OBJECTION_BUSINESS_DAYS;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rules;
import org.jspecify.annotations.Nullable;

/// What one member of the committee proposes to decide, and who has agreed, the proposer included. It becomes the
/// committee's decision when enough have agreed, or when the days for objections have passed without one.
public record Proposal(
        boolean toApprove,
        @Nullable UUID by,
        String byName,
        Instant at,
        @Nullable String said,
        Set<UUID> agreed) implements Serializable {

    public Proposal {
        agreed = Set.copyOf(agreed);
    }

    Proposal with(UUID member) {
        var more = new HashSet<>(agreed);
        more.add(member);
        return new Proposal(toApprove, by, byName, at, said, more);
    }

    /// The last day on which a member of the committee may still object.
    public LocalDate objectionsUntil(Rules rules, ZoneId zone) {
        return rules.businessDaysAfter(LegalDay.of(at, zone), rules.of(COMMITTEE_MEMBERSHIP_OBJECTION_BUSINESS_DAYS));
    }

    /// Whether enough of those who may decide have agreed for it to take effect at once.
    boolean isAgreedBy(Set<UUID> mayDecide, Rules rules) {
        var needed = Math.max(
                Committee.CONSENSUS, rules.of(COMMITTEE_MEMBERSHIP_CONSENSUS).atLeastOf(mayDecide.size()));
        return mayDecide.stream().filter(agreed::contains).count() >= needed;
    }

    boolean isByOneOf(Set<UUID> mayDecide) {
        return by != null && mayDecide.contains(by);
    }

    boolean isUnopposed(LocalDate today, Rules rules, ZoneId zone) {
        return today.isAfter(objectionsUntil(rules, zone));
    }
}
