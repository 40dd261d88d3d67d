package org.foundation.portal.members;

import java.time.Instant;

/// Fired inside the act that ends it, so that whoever sees to what hung on the membership does so with it or not at
/// all.
public record MembershipEnded(Membership membership, Instant at) {}
