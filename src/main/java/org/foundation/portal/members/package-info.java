/// People, organisations and memberships. It is the membership that votes, not the person: somebody may hold one of
/// their own, and act for several organisations, so that person, organisation, membership, representation and
/// employment are five things, the last three dated. Offices are dated [Appointment]s here rather than roles in
/// Keycloak, because an act of the past must be judged by who held the office then. [Standing] is never stored: it is
/// derived for any date, with its reasons. Other rooms refer to these by id, and ask the [Electorate] who may vote
/// and the [Affiliations] who works for whom.
@NullMarked
package org.foundation.portal.members;

import org.jspecify.annotations.NullMarked;
