/// What the clock does to polls, and what officers do about one that is held. Their other pages are those of the
/// elections and decisions.
@NullMarked
package org.foundation.portal.polls.web;

import org.jspecify.annotations.NullMarked;
