/// Lives through the thread in a real browser, as the different people of the sample foundation.
@NullMarked
package org.foundation.portal.journey;

import org.jspecify.annotations.NullMarked;
