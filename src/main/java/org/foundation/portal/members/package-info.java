/// People, organisations and memberships. It is the membership that votes, not the person: somebody may hold one of
/// their own, and act for several organisations, so that person, organisation, membership, representation and
/// employment are five things, the last three dated. Offices are dated [Appointment]s here rather than roles in
/// Keycloak, because an act of the past must be judged by who held the office then. [Standing] is never stored: it is
/// derived for any date, with its reasons. Other rooms refer to these by id, and ask the [Electorate] who may vote
/// and the [Affiliations] who works for whom.
///
/// The committee decides by consensus, and consensus is the absence of objections: so nobody's click decides. One
/// member
/// proposes; it takes effect when all who may decide have agreed, or when the days in which each of them could object
/// are over. A majority at once was the other way; it would have let two decide while the third reads his mail. What
/// the
/// committee cannot decide goes to the board, and comes back with a [Resolution]. [ReviewAct] lists each act with its
/// rules; pages offer by them, explain by them, and acts are refused by them.
@NullMarked
package org.foundation.portal.members;

import org.jspecify.annotations.NullMarked;
