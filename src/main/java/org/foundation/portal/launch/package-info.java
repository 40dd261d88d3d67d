/// The launcher: starts the real parts on one machine and stops every one of them. It never enters the war;
/// `./portal`
/// calls it, and the integration tests start the same parts through the same class.
@NullMarked
package org.foundation.portal.launch;

import org.jspecify.annotations.NullMarked;
