package org.foundation.portal.elections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.people.By;

/// What the rules about running an election look at: the election, whether whoever acts stands in it, the count that
/// holds, and the rules the election was called by.
public record ElectionCase(
        Election election,
        boolean standing,
        Optional<LatestCount> count,
        By by,
        Rules rules,
        LocalDate today,
        Instant now) {

    /// The count that holds, until when it may be challenged, how many challenges wait for an answer, and who was
    /// elected and cannot be seated.
    public record LatestCount(Result result, Instant challengeableUntil, long unanswered, List<Obstacle> obstacles) {

        public LatestCount {
            obstacles = List.copyOf(obstacles);
        }
    }

    ElectionStage stage() {
        return election.stageAt(now);
    }

    /// Of a preliminary result; the count of any other is nobody's to dispute.
    Optional<LatestCount> preliminary() {
        return count.filter(it -> stage() == ElectionStage.PRELIMINARY);
    }

    boolean isChallengeOpen() {
        return preliminary().filter(it -> now.isBefore(it.challengeableUntil())).isPresent();
    }

    long unanswered() {
        return count.map(LatestCount::unanswered).orElse(0L);
    }

    List<Obstacle> obstacles() {
        return count.map(LatestCount::obstacles).orElse(List.of());
    }
}
