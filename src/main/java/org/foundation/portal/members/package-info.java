/// Memberships, and what they give. It is the membership that votes, not the person: somebody may hold one of their
/// own, and act for several organisations, so that person, organisation, membership, representation and employment
/// are five things, the last three dated. [Standing] is never stored: it is derived for any date, with its reasons.
/// Other rooms refer to memberships by id, and ask the [Electorate] who may vote. How one comes to be is the matter of
/// the applications, of which this room knows nothing: it says that a membership ended ([MembershipEnded]), and they
/// see to what was asked about it.
@NullMarked
package org.foundation.portal.members;

import org.jspecify.annotations.NullMarked;
