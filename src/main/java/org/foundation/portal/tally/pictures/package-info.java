/// Counts as SVG, written on the server without script or style: presentation attributes and class names only, whole
/// pixels, text as text, a title and a description for those who do not see it. Colours are currentColor or left to
/// classes, so that the page decides. Figures belong in a table of the page, which everybody can read; a picture shows
/// only what a table cannot. Nothing here is counted, so a ring may be drawn with sines.
@NullMarked
package org.foundation.portal.tally.pictures;

import org.jspecify.annotations.NullMarked;
