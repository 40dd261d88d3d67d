package org.foundation.portal.tally;

import java.util.List;

/// Something that happened in a count, as data; Telling says it in words.
public sealed interface CountEvent {
    /// By which clause somebody is elected.
    enum Seated {
        /// Reached the quota.
        QUOTA,
        /// As many candidates as seats were left.
        LAST_SEATS,
        /// Led the final order.
        ORDER
    }

    /// By which clause somebody is excluded.
    enum Dropped {
        /// Had the fewest votes.
        FEWEST,
        /// Could not win even with all votes below and all surpluses.
        SURE_LOSER,
        /// Could not win as the seats were filled.
        SEATS_FILLED,
        /// Is a write-in that nobody had declared.
        UNDECLARED
    }

    /// Left before the count.
    record Withdrawn(int candidate) implements CountEvent {}

    /// Takes seat number `seat` (1 is the first filled in this count).
    record Elected(int candidate, int seat, Amount votes, Amount quota, Seated by) implements CountEvent {}

    record Excluded(int candidate, Amount votes, Dropped by) implements CountEvent {}

    /// A cap leaves no seat: `seat` and `by` are the seat that filled the cap and who took it; both 0 when the
    /// group was full before.
    record PassedOver(int candidate, Cap cap, int seat, int by) implements CountEvent {}

    /// Had the fewest votes but was kept by the guard: without this candidate the others could fill only that many of
    /// the open seats.
    record Kept(int candidate, Amount votes, int fillable, int open) implements CountEvent {}

    /// Several were equal: who was taken (seated, transferred or excluded), by which step, comparing which round
    /// (0: none), and for a draw the seed and all lots in order.
    record TieBroken(
            Ties.Purpose purpose, List<Integer> tied, int taken, Ties.Step by, int round, String seed, List<Lot> lots)
            implements CountEvent {
        public TieBroken {
            tied = List.copyOf(tied);
            lots = List.copyOf(lots);
        }
    }

    /// What an elected candidate did not need went on: each vote at this much of its value.
    record SurplusMoved(int candidate, Amount surplus, Amount perVote) implements CountEvent {}

    /// Seats nobody was left to fill.
    record Vacant(int seats) implements CountEvent {}

    /// A quorum or a majority was judged for everybody or one class of voters: `have` of `base` were there, and
    /// `share` (such as 1/2) was needed: more than it where `strict`, else at least it.
    record Judged(Test test, String voters, long have, long base, String share, boolean strict, boolean met)
            implements CountEvent {}

    enum Test {
        QUORUM,
        MAJORITY
    }

    /// Yes and no were equal, and the chair decided.
    record ChairDecided(boolean yes) implements CountEvent {}

    /// What became of a pairwise defeat: `over` is preferred to `under` by `votes` against `against`.
    record Defeat(int over, int under, long votes, long against, Fate fate) implements CountEvent {}

    enum Fate {
        /// Ranked pairs: holds.
        LOCKED,
        /// Ranked pairs: would close a cycle with stronger ones.
        SKIPPED,
        /// Debian A.5: the weakest in the Schwartz set, no longer counts.
        DROPPED
    }

    /// An option does not beat the default option as it must: by quorum or by majority `ratio`.
    record OptionDropped(int candidate, Test test, long votes, long against, String needed) implements CountEvent {}

    /// The default option won: nobody is elected.
    record DefaultWon(int candidate) implements CountEvent {}

    /// How many votes were marked in a way the rule does not allow.
    record Spoilt(long votes) implements CountEvent {}
}
