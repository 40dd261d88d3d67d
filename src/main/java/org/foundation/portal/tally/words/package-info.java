/// Counts in words and data for others to read: sentences in the reader's language, a text report, JSON, CSV.
/// Sentences come from texts found by key, so that a page, a mail and the command line say the same.
@NullMarked
package org.foundation.portal.tally.words;

import org.jspecify.annotations.NullMarked;
