/// The pages of the meetings, what falls due for them, and their dates on the calendar.
@NullMarked
package org.foundation.portal.meetings.web;

import org.jspecify.annotations.NullMarked;
