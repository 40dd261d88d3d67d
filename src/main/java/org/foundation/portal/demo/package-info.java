/// The sample foundation: invented members, a board, polls, meetings and accounts, made by the real verbs with dates of
/// the past, relative to the day of the first start. It knows every room, and no room knows it.
@NullMarked
package org.foundation.portal.demo;

import org.jspecify.annotations.NullMarked;
