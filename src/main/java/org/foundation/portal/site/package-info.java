/// The frame around every room: wiring, the clock, the foundation's own name and colours, how a refusal is said, and
/// the headers of a careful site.
@NullMarked
package org.foundation.portal.site;

import org.jspecify.annotations.NullMarked;
