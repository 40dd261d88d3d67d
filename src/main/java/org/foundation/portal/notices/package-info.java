/// Formal notices and ordinary mail. A letter is a row written in the same transaction as the act it tells of; a
/// timer sends it afterwards, so that a crash loses none and a slow mail server delays no page. The row stays as the
/// second copy in the member's inbox on the portal: losing all mail never costs a right.
@NullMarked
package org.foundation.portal.notices;

import org.jspecify.annotations.NullMarked;
