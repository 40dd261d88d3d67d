/// The pages of the books. The public sees published reports and nothing else; everything under the ledger is the
/// treasurer's, because entries name people.
@NullMarked
package org.foundation.portal.finances.web;

import org.jspecify.annotations.NullMarked;
