package org.foundation.portal.members;

import java.time.Instant;

/// Fired inside the act that ends it, so that whatever depends on the membership is dealt with in the same transaction
/// or not at all.
public record MembershipEnded(Membership membership, Instant at) {}
