/// The pages of decisions, and what happens by the clock and at the close of a poll.
@NullMarked
package org.foundation.portal.decisions.web;

import org.jspecify.annotations.NullMarked;
