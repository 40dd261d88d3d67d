/// The pages of elections, what the clock does to them, and the files of a count.
@NullMarked
package org.foundation.portal.elections.web;

import org.jspecify.annotations.NullMarked;
