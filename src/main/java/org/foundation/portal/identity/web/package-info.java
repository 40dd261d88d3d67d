/// The doors: `/sign-in` and `/sign-out`, and the filter that gives each sign-in a session id of its own.
@NullMarked
package org.foundation.portal.identity.web;

import org.jspecify.annotations.NullMarked;
