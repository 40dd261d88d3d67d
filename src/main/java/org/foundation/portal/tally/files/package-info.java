/// Ballot files in and out. Readers take a stream character by character and keep nothing but the merged rankings;
/// a fault names line, column, what was found and what was expected. The first ten faults are kept and all are
/// counted; with one fault nothing is counted.
@NullMarked
package org.foundation.portal.tally.files;

import org.jspecify.annotations.NullMarked;
