/// Who is asking. Keycloak says who someone is and which coarse roles they hold; what they may do in the foundation
/// is the portal's own record. The adapter is the server's `elytron-oidc-client`; the three things it lacks are ours:
/// a new session id at sign-in, sign-out at both ends, and a page that says so when Keycloak is out of reach.
@NullMarked
package org.foundation.portal.identity;

import org.jspecify.annotations.NullMarked;
