/// What the clock does to polls. Their pages are those of the elections and decisions.
@NullMarked
package org.foundation.portal.polls.web;

import org.jspecify.annotations.NullMarked;
