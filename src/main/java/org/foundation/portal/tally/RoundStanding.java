package org.foundation.portal.tally;

/// One candidate at the end of a round: votes, and the share of each vote that the candidate keeps (1 while
/// hopeful; where a rule knows no keep factors, 1 or 0).
public record RoundStanding(int candidate, Status status, Amount votes, Amount keep) {}
