package org.foundation.portal.elections.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.foundation.portal.elections.Election;
import org.foundation.portal.elections.ElectionStage;
import org.foundation.portal.elections.Elections;
import org.foundation.portal.polls.PollCancellation;
import org.jspecify.annotations.Nullable;

/// `/elections` — the elections under way, and the past ones.
@Named("electionsList")
@RequestScoped
public class ListPage {

    @Inject
    Elections elections;

    @Inject
    Clock clock;

    private @Nullable List<ElectionLine> lines;

    /// One election in the list. It closes with the vote, or when it was cancelled.
    public record ElectionLine(
            String slug, String title, ElectionStage stage, int seats, Instant opens, Instant closes) {

        static ElectionLine of(Election election, Instant now) {
            return new ElectionLine(
                    election.slug(),
                    election.title(),
                    election.stageAt(now),
                    election.seats().size(),
                    election.poll().voting().opens(),
                    election.poll()
                            .cancellation()
                            .map(PollCancellation::cancelledAt)
                            .orElse(election.poll().voting().closes()));
        }

        boolean isOver() {
            return stage == ElectionStage.CERTIFIED || stage == ElectionStage.CANCELLED;
        }
    }

    public List<ElectionLine> getUnderWay() {
        return lines().stream().filter(it -> !it.isOver()).toList().reversed();
    }

    public List<ElectionLine> getPast() {
        return lines().stream().filter(ElectionLine::isOver).toList();
    }

    private List<ElectionLine> lines() {
        if (lines == null) {
            var now = clock.instant();
            lines = elections.all().stream().map(it -> ElectionLine.of(it, now)).toList();
        }
        return lines;
    }
}
