/// The foundation's books. Double entry: each entry's lines sum to nothing (debits positive, credits negative, in
/// whole minor units), which the entry checks, the database checks again at commit, and which is why statements
/// balance by construction. Entries are only ever added; a mistake is corrected by another entry. An entry is in one
/// currency, and statements are drawn up for one currency at a time, because a sum over two would need a rate nobody
/// has approved. A report is a question to the ledger until it is published; then its figures are kept as the very
/// CSV that can be downloaded, and their hash is that file's SHA-256, so that anyone can check with a command every
/// system has. Imported rows carry a key (the bank's own, or a hash of the row and its occurrence), unique in the
/// database: that alone makes a repeat harmless, whatever the file is called. Funds, budgets and closed periods come
/// later.
@NullMarked
package org.foundation.portal.finances;

import org.jspecify.annotations.NullMarked;
