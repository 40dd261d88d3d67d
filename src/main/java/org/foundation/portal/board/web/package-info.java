/// The board as the public sees it.
@NullMarked
package org.foundation.portal.board.web;

import org.jspecify.annotations.NullMarked;
