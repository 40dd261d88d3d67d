package org.foundation.portal.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.foundation.portal.applications.BoardMotions;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.shared.NotFound;

/// What the board resolved at the meetings recorded here, for whoever acts by its resolutions. A motion that approves
/// minutes decides nothing else, so nothing is done by it.
@ApplicationScoped
public class CarriedMotions implements BoardMotions {

    @Inject
    Meetings meetings;

    @Inject
    Motions motions;

    @Inject
    Rulebook rulebook;

    @Override
    public List<Carried> carriedFrom(LocalDate day) {
        return meetings.heldFrom(Body.BOARD, day).stream()
                .flatMap(this::carried)
                .sorted(Comparator.comparing(Carried::on).reversed())
                .toList();
    }

    private Stream<Carried> carried(Meeting meeting) {
        var rules = rulebook.on(meeting.heldOn());
        return motions.of(meeting.id()).stream()
                .filter(it -> it.matter() != MotionMatter.MINUTES)
                .filter(it -> it.outcome(meeting, rules).carried())
                .map(it -> new Carried(it.id(), meeting.heldOn(), it.title()));
    }

    @Override
    public boolean hasRecordOf(LocalDate day) {
        return meetings.heldFrom(Body.BOARD, day).stream()
                .anyMatch(it -> it.heldOn().equals(day));
    }

    @Override
    public void relyOn(UUID motion, Instant now) {
        motions.byId(motion).orElseThrow(NotFound::new).reliedOn(now);
    }
}
