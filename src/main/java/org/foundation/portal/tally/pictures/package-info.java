/// Counts as SVG, written on the server without script or style: presentation attributes and class names only,
/// whole pixels, text as text, a title and a description for those who do not see it. Colours are currentColor or
/// left to classes, so that the page decides.
@NullMarked
package org.foundation.portal.tally.pictures;

import org.jspecify.annotations.NullMarked;
