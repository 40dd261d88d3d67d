package org.foundation.portal.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.meetings.MeetingEvent.Imported;
import org.foundation.portal.people.By;
import org.foundation.portal.people.Office;

/// The secretary reads a list of earlier board meetings: what it adds and completes is taken over, what it contradicts
/// is left as it is and reported.
@ApplicationScoped
public class ImportListedMeetings implements Act<ImportListedMeetings.Case, Imported> {

    @Inject
    Meetings meetings;

    @Inject
    Clock clock;

    /// What the list would do to the meetings that are there.
    public record Case(MeetingsDryRun merge, By by, Instant now) {}

    public Case of(byte[] list, By by, Instant now) {
        var file = MeetingsFile.read(list, LegalDay.of(now, clock.getZone()));
        return new Case(MeetingsDryRun.of(file, Body.BOARD, known()), by, now);
    }

    @Override
    public String name() {
        return "meetings.import";
    }

    @Override
    public List<Verdict> who(Case it) {
        return List.of(it.by().inOffice("", LegalDay.of(it.now(), clock.getZone()), Office.SECRETARY));
    }

    @Override
    public List<Verdict> rules(Case it) {
        return List.of();
    }

    @Override
    public Imported perform(Case it) {
        it.merge()
                .additions()
                .forEach(addition -> meetings.add(
                        Meeting.listed(addition.row(), Body.BOARD, addition.slug(), clock.getZone(), it.now())));
        it.merge()
                .completions()
                .forEach(completion ->
                        meetings.bySlug(completion.slug()).orElseThrow().listAgain(completion.row(), it.now()));
        return new Imported(it.merge().changes(), it.by(), it.now());
    }

    private List<MeetingsDryRun.KnownMeeting> known() {
        return meetings.of(Body.BOARD).stream()
                .map(it -> new MeetingsDryRun.KnownMeeting(
                        it.slug(),
                        it.number().orElse(null),
                        it.heldOn(),
                        it.listing().map(Listing::listedAs).orElse(null),
                        it.listing().map(Listing::listedNote).orElse(null),
                        it.isHeld() || it.missed().isPresent()))
                .toList();
    }
}
