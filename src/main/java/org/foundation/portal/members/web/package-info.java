/// Being a member: what there is to join, what one holds, giving it up, and the public list.
@NullMarked
package org.foundation.portal.members.web;

import org.jspecify.annotations.NullMarked;
