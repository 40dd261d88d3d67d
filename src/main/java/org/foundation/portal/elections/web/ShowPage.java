package org.foundation.portal.elections.web;

import static org.foundation.portal.bylaws.Rule.RESULTS_DAYS_MAX;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.foundation.portal.ballots.Box;
import org.foundation.portal.ballots.OpenedBox;
import org.foundation.portal.board.Seats;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.elections.ChallengeResult;
import org.foundation.portal.elections.Election;
import org.foundation.portal.elections.ElectionStage;
import org.foundation.portal.elections.Elections;
import org.foundation.portal.elections.Impartiality;
import org.foundation.portal.elections.Results;
import org.foundation.portal.elections.SeatsAtStake;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.People;
import org.foundation.portal.polls.Extension;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.Quorum;
import org.foundation.portal.polls.QuorumSoFar;
import org.foundation.portal.polls.Roll;
import org.foundation.portal.shared.Deadline;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// `/elections/…` — what is elected, when, who stands, how far it has come, and what one can do now.
@Named("electionsShow")
@RequestScoped
public class ShowPage {

    @Inject
    Elections elections;

    @Inject
    Roster roster;

    @Inject
    Roll roll;

    @Inject
    OpenedBox openedBox;

    @Inject
    Box box;

    @Inject
    Results results;

    @Inject
    ChallengeResult challengeResult;

    @Inject
    Impartiality impartiality;

    @Inject
    QuorumSoFar quorumSoFar;

    @Inject
    Rulebook rulebook;

    @Inject
    Seats seats;

    @Inject
    People people;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    private String slug = "";
    private Election election;
    private Instant now;
    private Rules rules;

    public void load() {
        election = elections.asked(slug);
        now = clock.instant();
        rules = rulebook.governing(election);
    }

    /// A point of the calendar: a moment, which may be the end of something, or a day.
    public record Moment(
            String title,
            @Nullable Instant at,
            boolean ends,
            @Nullable LocalDate on,
            String state) {}

    public List<Moment> getMoments() {
        return Stream.of(planned().filter(this::comes), challenge().stream(), cancelled().stream())
                .flatMap(it -> it)
                .sorted(Comparator.comparing(this::over))
                .toList();
    }

    private Instant over(Moment it) {
        return it.on() == null ? Objects.requireNonNull(it.at()) : LegalDay.end(it.on(), clock.getZone());
    }

    /// Once an election is cancelled, nothing that was still to come happens.
    private boolean comes(Moment it) {
        return election.poll()
                .cancellation()
                .filter(then -> over(it).isAfter(then.cancelledAt()))
                .isEmpty();
    }

    private Optional<Moment> cancelled() {
        return election.poll().cancellation().map(it -> moment("cancelled", it.cancelledAt()));
    }

    private Optional<Moment> challenge() {
        return results.byElectionId(election.id()).map(it -> end("challenge", challengeResult.until(it, election)));
    }

    private Stream<Moment> planned() {
        var nominations = election.nominations();
        return Stream.of(
                moment("called", election.poll().call().calledAt()),
                moment("nominations-open", nominations.opens()),
                end("nominations-close", nominations.closes()),
                day(
                        "record-date",
                        election.poll().recordDate(),
                        state(LegalDay.end(election.poll().recordDate(), clock.getZone()))),
                day(
                        "notice",
                        election.poll().noticeOn(),
                        state(LegalDay.start(election.poll().noticeOn(), clock.getZone()))),
                moment("list", election.listAt()),
                moment("opens", election.poll().voting().opens()),
                end("closes", election.poll().voting().closes()),
                day("result", getResultBy(), election.finalAt().isPresent() ? "past" : "next"),
                day("term", getTermFrom(), state(LegalDay.start(getTermFrom(), clock.getZone()))));
    }

    /// The day the winners take office: never before the result can be final, however often the vote was extended.
    private LocalDate getTermFrom() {
        return election.seatedOn(
                election.finalAt().map(it -> LegalDay.of(it, clock.getZone())).orElse(getResultBy()));
    }

    private Moment moment(String what, Instant at) {
        return new Moment(Site.say("elections.moment." + what), at, false, null, state(at));
    }

    private Moment end(String what, Instant at) {
        return new Moment(Site.say("elections.moment." + what), at, true, null, state(at));
    }

    private static Moment day(String what, LocalDate on, String state) {
        return new Moment(Site.say("elections.moment." + what), null, false, on, state);
    }

    private String state(Instant at) {
        return now.isBefore(at) ? "next" : "past";
    }

    public LocalDate getResultBy() {
        return LegalDay.of(election.poll().voting().closes().minusSeconds(1), clock.getZone())
                .plusDays(rules.of(RESULTS_DAYS_MAX));
    }

    /// One sentence: what happens now, or next, or why nothing does.
    public String getLead() {
        var electionStage = getStage();
        var lead = Sentence.of("elections.lead." + electionStage);
        return switch (electionStage) {
            case ANNOUNCED -> Site.say(lead.with("opens", election.nominations().opens()));
            case NOMINATING ->
                Site.say(lead.with("until", Deadline.at(election.nominations().closes())));
            case REVIEWING -> Site.say(lead.with("day", election.listAt()));
            case LISTED -> Site.say(lead.with("opens", election.poll().voting().opens()));
            case HELD_UP ->
                Site.say("polls.held." + election.poll().heldFor(now).orElseThrow());
            case VOTING ->
                Site.say(lead.with("until", Deadline.at(election.poll().voting().closes())));
            case COUNTING -> Site.say(lead);
            case PRELIMINARY ->
                Site.say(lead.with("day", getResultBy()).with("until", Deadline.at(getChallengeUntil())));
            case CERTIFIED -> Site.say(lead.with("since", election.finalAt().orElseThrow()));
            case CANCELLED ->
                Site.say(lead.with(
                        "reason", election.poll().cancellation().orElseThrow().cancelReason()));
        };
    }

    private Instant getChallengeUntil() {
        return challengeResult.until(results.byElectionId(election.id()).orElseThrow(), election);
    }

    /// The list is due, and somebody still waits for the committee, or nobody stands.
    public boolean isListLate() {
        return getStage() == ElectionStage.REVIEWING && !now.isBefore(election.listAt());
    }

    public List<Roster.RosterEntry> getStanding() {
        return roster.standing(election);
    }

    /// Without those who withdrew from the final list: the page lists them separately.
    public List<Roster.RosterEntry> getFormer() {
        return roster.former(election).stream().filter(it -> it.number() == 0).toList();
    }

    /// A seat to be filled and who sits in it today.
    public record SeatLine(
            int number,
            String cohort,
            String holder,
            @Nullable LocalDate until) {}

    public List<SeatLine> getSeats() {
        return seats.places(LegalDay.of(now, clock.getZone())).stream()
                .filter(it -> election.seats().contains(it.seat().number()))
                .map(it -> new SeatLine(
                        it.seat().number(),
                        it.seat().cohort().name(),
                        it.vacant()
                                ? Site.say("elections.show.vacant")
                                : people.nameOf(it.occupied().personId()),
                        it.vacant() ? null : it.occupied().untilDay()))
                .toList();
    }

    public @Nullable Quorum getQuorum() {
        return election.poll().closing().isPresent() || isVoting() || getStage() == ElectionStage.COUNTING
                ? quorumSoFar.of(election.poll()).orElse(null)
                : null;
    }

    public String getMembersMeter() {
        return Optional.ofNullable(getQuorum())
                .map(it -> Site.say(Sentence.of("elections.show.meter-text")
                        .with("present", it.membersPresent())
                        .with("needed", it.membersNeeded())
                        .with("all", it.membersTotal())
                        .with("reached", reached(it.membersReached()))))
                .orElse("");
    }

    public String getVotesMeter() {
        return Optional.ofNullable(getQuorum())
                .map(it -> Site.say(Sentence.of("elections.show.meter-text")
                        .with("present", it.votesPresent())
                        .with("needed", it.votesNeeded())
                        .with("all", it.votesTotal())
                        .with("reached", reached(it.votesReached()))))
                .orElse("");
    }

    private static String reached(boolean reached) {
        return Site.say(reached ? "elections.show.meter-reached" : "elections.show.meter-missing");
    }

    /// Who may not be elected together, fixed with the list.
    public List<String> getCaps() {
        var paper = election.poll().options();
        return election.caps().stream()
                .map(cap -> Site.say(SeatsAtStake.sentence(
                        cap, number -> paper.get(number - 1).label())))
                .toList();
    }

    public List<Extension> getExtensions() {
        return election.poll().extensions();
    }

    /// One class of the roll.
    public record ClassLine(String name, long members, long votes) {}

    public List<ClassLine> getRollByClass() {
        return roll.byClass(election.poll().id()).stream()
                .map(it -> new ClassLine(rules.membershipClass(it.classKey()).name(), it.members(), it.votes()))
                .sorted((one, other) -> Long.compare(other.votes() / other.members(), one.votes() / one.members()))
                .toList();
    }

    /// For the committee: why a vote that has closed is not counted.
    public List<OpenedBox.Mismatch> getMismatches() {
        return actor.holds(Office.ELECTION_COMMITTEE) && getStage() == ElectionStage.COUNTING
                ? openedBox.mismatches(election.poll().id())
                : List.of();
    }

    /// Whether the reader has drawn all of their ballots.
    public boolean isVoted() {
        return actor.person().filter(it -> box.hasVoted(it, election.poll())).isPresent();
    }

    public boolean isNominating() {
        return getStage() == ElectionStage.NOMINATING;
    }

    public boolean isVoting() {
        return getStage() == ElectionStage.VOTING;
    }

    public boolean isCounted() {
        return getStage().isCounted();
    }

    public boolean isReviewable() {
        return isDecider() && getStage().isBeforeVoting();
    }

    /// Of the committee, and not standing in this election.
    private boolean isDecider() {
        return actor.holds(Office.ELECTION_COMMITTEE)
                && actor.person()
                        .filter(it -> !impartiality.isStanding(election, it.id()))
                        .isPresent();
    }

    public boolean isCertifiable() {
        return isDecider()
                && getStage() == ElectionStage.PRELIMINARY
                && !isChallengeable()
                && actor.person().filter(it -> !election.hasSigned(it.id())).isPresent();
    }

    /// A challenge can be raised now.
    public boolean isChallengeable() {
        return challengeResult.isOpen(election, now);
    }

    public boolean isCancellable() {
        return isDecider() && !election.poll().phaseAt(now).isOver();
    }

    public ElectionStage getStage() {
        return election.stageAt(now);
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public Election getElection() {
        return election;
    }

    public Poll getPoll() {
        return election.poll();
    }

    public String getCaller() {
        return people.nameOf(election.poll().call().calledBy());
    }
}
