/// Questions to the members: yes, no or abstain. A decision is a poll with a text and a matter, and the matter says
/// what it needs: an ordinary question more than half of the votes present, an amendment of the by-laws or the recall
/// of a director more than half of all votes. The by-laws leave open what the last two are counted from; the reading is
/// a dated provision fixed when the question is put, and the result says of the other two readings whether they are
/// met, so that nobody chooses one afterwards. The numbers of answers are given in one unit only, the one that decides:
/// members beside votes would tell how the few with many votes answered. Two officers certify the count.
@NullMarked
package org.foundation.portal.decisions;

import org.jspecify.annotations.NullMarked;
