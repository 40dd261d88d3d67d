/// The by-laws as data. Every number the portal decides by is a dated [Provision] that cites its section, so that an
/// act is judged by the rules in force on its own date, and a change of the by-laws is a row, not a release. Numbers
/// are kept as the text the by-laws give them ("10..60", "2/3", "P6M"), and read by [Rules] when asked: a table of
/// typed columns would have to change with every new kind of rule. Nobody edits provisions through a page yet; a
/// migration restates them.
@NullMarked
package org.foundation.portal.bylaws;

import org.jspecify.annotations.NullMarked;
