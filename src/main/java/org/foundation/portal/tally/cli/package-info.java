/// The command line: `tally` counts a file, `bench` measures. Nothing but java.*, so that it starts in a blink;
/// texts come from the same bundle as the pages'.
@NullMarked
package org.foundation.portal.tally.cli;

import org.jspecify.annotations.NullMarked;
