/// The pages of decisions, and what the clock and the close of a poll set off.
@NullMarked
package org.foundation.portal.decisions.web;

import org.jspecify.annotations.NullMarked;
