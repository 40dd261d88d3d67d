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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.elections.Challenge;
import org.foundation.portal.elections.ChallengeResult;
import org.foundation.portal.elections.Challenges;
import org.foundation.portal.elections.Counts;
import org.foundation.portal.elections.Election;
import org.foundation.portal.elections.ElectionStage;
import org.foundation.portal.elections.Elections;
import org.foundation.portal.elections.Impartiality;
import org.foundation.portal.elections.Result;
import org.foundation.portal.elections.Results;
import org.foundation.portal.elections.SeatsAtStake;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
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
    Counts counts;

    @Inject
    ChallengeResult challengeResult;

    @Inject
    Challenges challenges;

    @Inject
    Impartiality impartiality;

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

    /// Whether the reader is of the committee that has yet to certify, and has not signed.
    public boolean isCertifiable() {
        return isDecider()
                && !isChallengeable()
                && actor.person().filter(it -> !election.hasSigned(it.id())).isPresent();
    }

    private boolean isDecider() {
        return actor.holds(Office.ELECTION_COMMITTEE)
                && getStage() == ElectionStage.PRELIMINARY
                && actor.person()
                        .filter(it -> !impartiality.isStanding(election, it.id()))
                        .isPresent();
    }

    public boolean isChallengeable() {
        return challengeResult.isOpen(election, clock.instant());
    }

    public Instant getChallengeUntil() {
        return challengeResult.until(result, election);
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

    public boolean isAnswerable() {
        return isDecider() && getAnswered() < getChallenges().size();
    }

    /// A count that was made again, and whom it had elected.
    public record Earlier(Instant at, String elected, String without) {}

    public List<Earlier> getEarlier() {
        var earlier = new ArrayList<Earlier>();
        var editions = results.editions(election.id());
        for (int i = 1; i < editions.size(); i++) {
            var before = editions.get(i);
            earlier.add(new Earlier(
                    before.countedAt(),
                    String.join(", ", names(before.elected())),
                    editions.get(i - 1).without().orElse("")));
        }
        return earlier;
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
