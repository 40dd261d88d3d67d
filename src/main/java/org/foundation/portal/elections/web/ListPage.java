package org.foundation.portal.elections.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.foundation.portal.elections.Election;
import org.foundation.portal.elections.Elections;
import org.foundation.portal.elections.Stage;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.polls.Cancellation;
import org.jspecify.annotations.Nullable;

/// `/elections/list` — the elections under way, and the past ones.
@Named("electionsList")
@RequestScoped
public class ListPage {

    @Inject
    Elections elections;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    private @Nullable List<Line> lines;

    /// One election in the list. It closes with the vote, or when it was cancelled.
    public record Line(String slug, String title, Stage stage, int seats, Instant opens, Instant closes) {

        static Line of(Election election, Instant now) {
            return new Line(
                    election.slug(),
                    election.title(),
                    election.stageAt(now),
                    election.seats().size(),
                    election.poll().voting().opens(),
                    election.poll()
                            .cancellation()
                            .map(Cancellation::cancelledAt)
                            .orElse(election.poll().voting().closes()));
        }

        boolean isOver() {
            return stage == Stage.CERTIFIED || stage == Stage.CANCELLED;
        }
    }

    public List<Line> getUnderWay() {
        return lines().stream().filter(it -> !it.isOver()).toList().reversed();
    }

    public List<Line> getPast() {
        return lines().stream().filter(Line::isOver).toList();
    }

    public boolean isMayCall() {
        return actor.holds(Office.ELECTION_COMMITTEE);
    }

    private List<Line> lines() {
        if (lines == null) {
            var now = clock.instant();
            lines = elections.all().stream().map(it -> Line.of(it, now)).toList();
        }
        return lines;
    }
}
