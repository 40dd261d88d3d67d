/// Who is asking. Keycloak says who someone is and how many factors proved it; what they may do in the foundation is
/// the portal's own record. So no office is copied to Keycloak: an officer signs in like everybody, and is sent to the
/// officers' door, which asks for a second factor, before the first act of the office.
///
/// The adapter is the server's `elytron-oidc-client`; what it lacks is ours, in the doors of `web`: a new session at
/// sign-in, no tokens from elsewhere, the word that asks for two factors, sign-out at both ends, and a page that says
/// so
/// when Keycloak is out of reach. Back-channel logout is left out: this adapter has none, and an account that is
/// disabled
/// or signed out at Keycloak is out of the portal within the five minutes of an access token.
@NullMarked
package org.foundation.portal.identity;

import org.jspecify.annotations.NullMarked;
