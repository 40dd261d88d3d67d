/// How a membership begins, and how it is renewed. The committee decides by consensus, and consensus is the absence of
/// objections: so no single click decides. One member proposes; it takes effect when all who may decide have agreed, or
/// when the days in which each of them could object are over. The alternative was an immediate majority; it would have
/// let two decide before the third had read the case. What the committee cannot decide goes to the board, and comes
/// back with a [Resolution]. [ReviewAct] lists each act with its rules; pages offer by them, explain by them, and acts
/// are refused by them.
@NullMarked
package org.foundation.portal.applications;

import org.jspecify.annotations.NullMarked;
