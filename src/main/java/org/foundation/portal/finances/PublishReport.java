package org.foundation.portal.finances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.acts.Consequence;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.finances.FinanceEvent.ReportPublished;
import org.foundation.portal.meetings.Meetings;
import org.foundation.portal.meetings.Motion;
import org.foundation.portal.meetings.Motions;
import org.foundation.portal.people.By;
import org.foundation.portal.platform.FoundationText;
import org.foundation.portal.shared.NotFound;

/// A report is frozen with what the ledger says at this moment, in the foundation's language whoever publishes it, so
/// that its figures can be checked for good.
@ApplicationScoped
public class PublishReport implements TreasurersAct<PublishReport.Case, ReportPublished> {

    @Inject
    Reports reports;

    @Inject
    Ledger ledger;

    @Inject
    Motions motions;

    @Inject
    Meetings meetings;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    /// The draft, its last words, what the ledger says, and what the board decided; without a motion, the treasurer
    /// publishes on their own authority.
    public record Case(
            Report report,
            String title,
            String remarks,
            Figures figures,
            Optional<Motion> motion,
            boolean carried,
            By by,
            LocalDate today,
            Instant now)
            implements TreasurersAct.Case {}

    public Case of(String slug, By by, Instant now) {
        var report = reports.bySlug(slug).orElseThrow(NotFound::new);
        return of(report, report.title(), report.remarks(), Optional.empty(), by, now);
    }

    public Case of(String slug, String title, String remarks, Optional<UUID> motion, By by, Instant now) {
        return of(reports.bySlug(slug).orElseThrow(NotFound::new), title, remarks, motion, by, now);
    }

    private Case of(Report report, String title, String remarks, Optional<UUID> motion, By by, Instant now) {
        var decided = motion.map(it -> motions.byId(it).orElseThrow(NotFound::new));
        var carried = decided.map(this::carried).orElse(true);
        var today = LegalDay.of(now, clock.getZone());
        return new Case(report, title, remarks, figures(report), decided, carried, by, today, now);
    }

    Figures figures(Report report) {
        return ledger.figures(report.from(), report.until(), report.currency(), FoundationText.say("finances.results"));
    }

    /// The motions of the board that anybody can look up: carried, and told of in published minutes.
    public List<Motion> motionsSince(LocalDate day) {
        return motions.publishedSince(day).stream().filter(this::carried).toList();
    }

    private boolean carried(Motion motion) {
        var meeting = meetings.byId(motion.meetingId()).orElseThrow();
        return motion.outcome(meeting, rulebook.on(meeting.heldOn())).carried();
    }

    @Override
    public String name() {
        return "finances.publish";
    }

    @Override
    public List<Verdict> rules(Case it) {
        var report = it.report();
        var rules = new ArrayList<Verdict>();
        rules.add(report.stillDraft(it.today()));
        rules.add(Verdict.plain("finances.rule.has-figures", !it.figures().isEmpty(), it.today())
                .with("from", report.from())
                .with("until", report.lastDay()));
        it.motion()
                .ifPresent(motion -> rules.add(Verdict.plain("finances.rule.motion-carried", it.carried(), it.today())
                        .with("motion", motion.title())));
        return rules;
    }

    @Override
    public Optional<Consequence> consequence(Case it) {
        return Optional.of(Consequence.of("finances.publish.text"));
    }

    @Override
    public ReportPublished perform(Case it) {
        var report = it.report();
        report.reword(it.title(), it.remarks());
        report.publish(it.figures(), it.motion(), it.by().id(), it.now());
        it.motion().ifPresent(motion -> motion.reliedOn(it.now()));
        return new ReportPublished(
                report.id(),
                report.slug(),
                report.title(),
                it.motion().map(Motion::title).orElse(""),
                report.publication().orElseThrow().sha256(),
                it.by().person(),
                it.now());
    }
}
