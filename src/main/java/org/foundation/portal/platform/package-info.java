/// What every room may use of the machine beneath: the clock and its ticks, the foundation's own settings, the database
/// and whether it answers, and texts made from Markdown. It leans on no room, and knows nothing of pages, so that an
/// act runs the same whether a page, a timer or a command asks for it.
@NullMarked
package org.foundation.portal.platform;

import org.jspecify.annotations.NullMarked;
