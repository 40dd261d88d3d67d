/// The sample foundation, and the clock that only the demo and the tests may move. Nobody depends on it, and the war
/// that is deployed for real does not have it; where it is, it is idle unless `portal.demo` is set.
@NullMarked
package org.foundation.portal.demo;

import org.jspecify.annotations.NullMarked;
