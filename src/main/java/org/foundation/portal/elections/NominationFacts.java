package org.foundation.portal.elections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.members.Electorate;
import org.jspecify.annotations.Nullable;

/// Somebody (`actor`) wants to nominate a person for a membership.
public record NominationFacts(
        Election election,
        Rules rules,
        Instant now,
        LocalDate today,
        UUID actor,
        Electorate.@Nullable ElectorateLine nominator,
        boolean nominatedAlready,
        Nominee nominee) {

    Electorate.ElectorateLine line() {
        return Objects.requireNonNull(nominator);
    }

    boolean bySponsor() {
        return nominator != null && rules.membershipClass(nominator.classKey()).isSponsor();
    }

    boolean byOrganisation() {
        return nominator != null && nominator.organisationId() != null;
    }
}
