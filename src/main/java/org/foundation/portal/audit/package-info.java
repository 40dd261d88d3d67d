/// The trail of consequential acts, which nobody can rewrite unnoticed. Each entry carries the hash of the one before
/// it, the application's database role may only add and read, and personal words enter the hash as salted commitments:
/// erasing the words (and their salt) later leaves the chain whole.
@NullMarked
package org.foundation.portal.audit;

import org.jspecify.annotations.NullMarked;
