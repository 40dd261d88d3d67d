/// Joining, being a member, and admitting others.
@NullMarked
package org.foundation.portal.members.web;

import org.jspecify.annotations.NullMarked;
