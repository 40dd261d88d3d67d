/// The public's view of everything the other rooms publish. It observes them; none of them knows it.
@NullMarked
package org.foundation.portal.transparency;

import org.jspecify.annotations.NullMarked;
