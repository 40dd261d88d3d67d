package org.foundation.portal.elections.web;

import static org.foundation.portal.bylaws.Rule.BALLOTS_PUBLISH_ALIKE;
import static org.foundation.portal.bylaws.Rule.CERTIFICATION_SIGNATURES;
import static org.foundation.portal.bylaws.Rule.DIRECTORS_PER_MEMBER;
import static org.foundation.portal.bylaws.Rule.RESULTS_CHALLENGE_DAYS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.elections.Challenge;
import org.foundation.portal.elections.ChallengeDays;
import org.foundation.portal.elections.Challenges;
import org.foundation.portal.elections.Counts;
import org.foundation.portal.elections.Election;
import org.foundation.portal.elections.ElectionActs;
import org.foundation.portal.elections.ElectionStage;
import org.foundation.portal.elections.Elections;
import org.foundation.portal.elections.Result;
import org.foundation.portal.elections.Results;
import org.foundation.portal.elections.SeatsAtStake;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.People;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.Quorum;
import org.foundation.portal.polls.QuorumSoFar;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.site.web.Asked;
import org.foundation.portal.site.web.Site;
import org.foundation.portal.tally.Cap;
import org.foundation.portal.tally.Count;

/// `/elections/…/result` — who is elected, how final that is, how it came about round by round, and the
/// files to count it again.
@Named("electionsResult")
@RequestScoped
public class ResultPage {

    @Inject
    Elections elections;

    @Inject
    Results results;

    @Inject
    EarlierCounts earlierCounts;

    @Inject
    Counts counts;

    @Inject
    ChallengeDays challengeDays;

    @Inject
    Challenges challenges;

    @Inject
    ElectionActs electionActs;

    @Inject
    QuorumSoFar quorumSoFar;

    @Inject
    Rulebook rulebook;

    @Inject
    People people;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    private final Asked<Election> asked = Asked.by(slug -> elections.bySlug(slug));
    private Election election;
    private Result result;
    private Count count;
    private Story story;

    public void load() {
        election = asked.it();
        result = results.byElectionId(election.id()).orElseThrow(NotFound::new);
        count = counts.published(election, result, rulebook.governing(election));
        story = new Story(count);
    }

    public List<String> getWinners() {
        return names(count.elected());
    }

    private List<String> names(List<Integer> numbers) {
        return numbers.stream().map(count.contest()::name).toList();
    }

    public ElectionStage getStage() {
        return election.stageAt(clock.instant());
    }

    /// The recount just made elected the same people as the count that was stored.
    public boolean isConfirmed() {
        return count.elected().equals(result.elected());
    }

    /// Who has certified, and when.
    public record SignatureLine(String name, Instant at) {}

    public List<SignatureLine> getSignatures() {
        return election.certifications().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(it -> new SignatureLine(people.nameOf(it.getKey()), it.getValue()))
                .toList();
    }

    public int getSignaturesNeeded() {
        return rulebook.governing(election).of(CERTIFICATION_SIGNATURES);
    }

    /// What the reader may do about it as an officer or a member, now or at another time.
    public List<Offer> getActs() {
        return actor.person().isPresent() ? electionActs.of(election, actor.by(), clock.instant()) : List.of();
    }

    public boolean isChallengeOpen() {
        return challengeDays.areOpen(election, clock.instant());
    }

    public Instant getChallengeUntil() {
        return challengeDays.until(result, election);
    }

    public String getChallengeSection() {
        return rulebook.governing(election).section(RESULTS_CHALLENGE_DAYS);
    }

    public List<Challenge> getChallenges() {
        return challenges.of(election.id());
    }

    public long getAnswered() {
        return getChallenges().stream().filter(Challenge::isAnswered).count();
    }

    public List<EarlierCounts.Earlier> getEarlier() {
        return earlierCounts.of(election, count.contest());
    }

    /// Who withdrew after the list had become final.
    public String getWithdrawn() {
        return String.join(", ", names(List.copyOf(new TreeSet<>(count.contest().withdrawn()))));
    }

    /// One sentence for those who read no more.
    public String getLead() {
        var contest = count.contest();
        return Site.say(Sentence.of("elections.result.lead")
                .with("members", election.poll().closing().orElseThrow().membersPresent())
                .with("candidates", contest.candidates().size())
                .with("seats", contest.seats())
                .with("rounds", count.rounds().size()));
    }

    public Quorum getQuorum() {
        return quorumSoFar.of(election.poll()).orElseThrow();
    }

    public long getVotes() {
        return count.contest().ballots().votes();
    }

    public long getBlank() {
        return count.contest().ballots().blank();
    }

    public int getVacant() {
        return count.vacant();
    }

    public List<Cap> getCaps() {
        return count.contest().caps();
    }

    public String getCapsSection() {
        return rulebook.governing(election).section(DIRECTORS_PER_MEMBER);
    }

    public String capText(Cap cap) {
        return Site.say(SeatsAtStake.sentence(cap, count.contest()::name));
    }

    /// Whether the count without the limit may be mentioned.
    public boolean isCapsCompared() {
        return count.uncapped().isPresent();
    }

    public boolean isCapsMattered() {
        return count.capsMattered();
    }

    public List<String> getWithoutCaps() {
        return count.uncapped().map(it -> names(it.elected())).orElse(List.of());
    }

    public Story getStory() {
        return story;
    }

    public boolean isBallotsShown() {
        return result.showsBallots(rulebook.governing(election));
    }

    /// How many ballots must share each weight for ballots to be published.
    public int getAlike() {
        return rulebook.governing(election).of(BALLOTS_PUBLISH_ALIKE);
    }

    public String getAlikeSection() {
        return rulebook.governing(election).section(BALLOTS_PUBLISH_ALIKE);
    }

    public String getSecret() {
        return election.poll().ballot().orElseThrow().drawSecret();
    }

    public Result getResult() {
        return result;
    }

    public Poll getPoll() {
        return election.poll();
    }

    public Asked<Election> asked() {
        return asked;
    }
}
