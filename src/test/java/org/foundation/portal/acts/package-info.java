/// Acts tested below the browser: a test gets the real services, on the real PostgreSQL as the application's role, with
/// the sample foundation in it, and no server. Each test is one transaction that is rolled back; inside it every act is
/// a
/// savepoint, so that an act that is refused leaves nothing behind, an act that is done is read anew from the tables,
/// and what was read outside an act is not changed by touching it, just as on the server.
///
/// What needs two transactions at once, HTTP, Faces or Keycloak is tested in the server instead
/// ([org.foundation.portal.InPortal], `journey`).
@NullMarked
package org.foundation.portal.acts;

import org.jspecify.annotations.NullMarked;
