/// The voter's pages: choose a membership, rank, check, cast, keep the code; vote again with it; ask whether it is in
/// the box.
@NullMarked
package org.foundation.portal.ballots.web;

import org.jspecify.annotations.NullMarked;
