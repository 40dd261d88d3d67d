package org.foundation.portal.elections.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.ballots.Box;
import org.foundation.portal.ballots.OpenedBox;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.elections.ChallengeDays;
import org.foundation.portal.elections.Election;
import org.foundation.portal.elections.ElectionActs;
import org.foundation.portal.elections.ElectionStage;
import org.foundation.portal.elections.Elections;
import org.foundation.portal.elections.Results;
import org.foundation.portal.elections.SeatsAtStake;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.People;
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
    ChallengeDays challengeDays;

    @Inject
    QuorumSoFar quorumSoFar;

    @Inject
    ElectionMoments electionMoments;

    @Inject
    ElectionActs electionActs;

    @Inject
    Rulebook rulebook;

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

    public List<ElectionMoments.Moment> getMoments() {
        return electionMoments.of(election, now);
    }

    public LocalDate getResultBy() {
        return electionMoments.resultBy(election);
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
        return challengeDays.until(results.byElectionId(election.id()).orElseThrow(), election);
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

    /// What the reader may do as an officer or a member, now or at another time.
    public List<Offer> getActs() {
        return actor.person().isPresent() ? electionActs.of(election, actor.by(), now) : List.of();
    }

    public boolean isChallengeOpen() {
        return challengeDays.areOpen(election, now);
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
