/// Who somebody is, whom they work for, and what they were trusted with: people and organisations, the accounts that
/// act as them, employment and ownership, agreements accepted, offices. It knows nothing of memberships: somebody may
/// be an officer, an employee or an applicant without one. Offices are dated [Appointment]s here rather than roles in
/// Keycloak, because an act of the past must be judged by who held the office then. Every other room asks here who acts
/// ([Actor]), and the [Affiliations] who works for whom.
@NullMarked
package org.foundation.portal.people;

import org.jspecify.annotations.NullMarked;
