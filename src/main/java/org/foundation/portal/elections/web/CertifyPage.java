package org.foundation.portal.elections.web;

import static org.foundation.portal.bylaws.Rule.CERTIFICATION_SIGNATURES;
import static org.foundation.portal.bylaws.Rule.RESULTS_CHALLENGE_DAYS;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.elections.BoardCaps;
import org.foundation.portal.elections.CertifyElection;
import org.foundation.portal.elections.ChallengeResult;
import org.foundation.portal.elections.Challenges;
import org.foundation.portal.elections.CountAgain;
import org.foundation.portal.elections.Counts;
import org.foundation.portal.elections.Election;
import org.foundation.portal.elections.ElectionStage;
import org.foundation.portal.elections.Elections;
import org.foundation.portal.elections.Impartiality;
import org.foundation.portal.elections.Obstacle;
import org.foundation.portal.elections.Result;
import org.foundation.portal.elections.Results;
import org.foundation.portal.elections.SeatingObstacles;
import org.foundation.portal.elections.SeatsAtStake;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.site.web.Asked;
import org.foundation.portal.site.web.PerRequest;
import org.foundation.portal.site.web.ShowsRefusals;
import org.foundation.portal.site.web.Site;
import org.foundation.portal.tally.Count;
import org.jspecify.annotations.Nullable;

/// `/elections/…/certify` — a member of the election committee certifies the count, or has it repeated when
/// somebody it elects cannot be seated.
@Named("electionsCertify")
@ViewScoped
@OnlyFor(Office.ELECTION_COMMITTEE)
public class CertifyPage implements Serializable {

    @Inject
    Actor actor;

    @Inject
    Elections elections;

    @Inject
    Results results;

    @Inject
    Counts counts;

    @Inject
    BoardCaps boardCaps;

    @Inject
    CertifyElection certifyElection;

    @Inject
    CountAgain countAgain;

    @Inject
    SeatingObstacles seatingObstacles;

    @Inject
    ChallengeResult challengeResult;

    @Inject
    Challenges challenges;

    @Inject
    Impartiality impartiality;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    private final Asked<Election> asked = Asked.by(slug -> elections.bySlug(slug));
    private boolean looked;
    private final PerRequest<Count> count = new PerRequest<>();
    private final PerRequest<List<Obstacle>> obstacles = new PerRequest<>();

    public void load() {
        actor.holding(Office.ELECTION_COMMITTEE);
        count();
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String certify() {
        var by = actor.holding(Office.ELECTION_COMMITTEE);
        if (!looked) {
            throw new Refusal("elections.certify.look-first");
        }
        certifyElection.certify(election().id(), by, clock.instant());
        return "result?faces-redirect=true&includeViewParams=true";
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String countAgain() {
        var by = actor.holding(Office.ELECTION_COMMITTEE);
        countAgain.count(election(), by, clock.instant());
        return "result?faces-redirect=true&includeViewParams=true";
    }

    private Election election() {
        return asked.it();
    }

    private Count count() {
        return count.or(() -> counts.of(election(), result()));
    }

    private Result result() {
        return results.byElectionId(election().id()).orElseThrow(NotFound::new);
    }

    /// Who was elected and cannot be seated, and why; while the result is not final.
    public List<Obstacle> getObstacles() {
        return obstacles.or(() -> getStage() == ElectionStage.PRELIMINARY
                ? seatingObstacles.obstacles(election(), result(), LegalDay.today(clock))
                : List.of());
    }

    /// The moment from which it may be certified.
    public Instant getChallengeUntil() {
        return challengeResult.until(result(), election());
    }

    public boolean isChallengeable() {
        return challengeResult.isOpen(election(), clock.instant());
    }

    public long getUnanswered() {
        return getStage() == ElectionStage.PRELIMINARY
                ? challenges.unanswered(election().id())
                : 0;
    }

    public String getChallengeSection() {
        return rulebook.governing(election()).section(RESULTS_CHALLENGE_DAYS);
    }

    /// Whoever stands in this election takes no part in running it.
    public boolean isStanding() {
        return impartiality.isStanding(election(), actor.signedIn().id());
    }

    private ElectionStage getStage() {
        return election().stageAt(clock.instant());
    }

    public List<String> getWinners() {
        return count().elected().stream().map(count().contest()::name).toList();
    }

    /// Who could not be elected together as the board is today, where that is not what the count rests on. Whoever was
    /// elected and can be seated is elected all the same.
    public List<String> getChangedCaps() {
        var today = boardCaps.atSeating(election(), LegalDay.today(clock), rulebook.governing(election()));
        return today.equals(count().contest().caps())
                ? List.of()
                : Stream.concat(
                                today.stream().map(it -> Site.say(SeatsAtStake.sentence(it, count().contest()::name))),
                                today.isEmpty() ? Stream.of(Site.say("elections.certify.no-caps")) : Stream.of())
                        .toList();
    }

    public int getNeeded() {
        return rulebook.governing(election()).of(CERTIFICATION_SIGNATURES);
    }

    public int getGiven() {
        return election().certifications().size();
    }

    public boolean isMine() {
        return election().hasSigned(actor.signedIn().id());
    }

    public boolean isOpen() {
        return getStage() == ElectionStage.PRELIMINARY
                && !isMine()
                && !isStanding()
                && !isChallengeable()
                && getUnanswered() == 0
                && getObstacles().isEmpty();
    }

    public boolean isOver() {
        return getStage() != ElectionStage.PRELIMINARY;
    }

    public boolean isCountable() {
        return !getObstacles().isEmpty() && !isStanding();
    }

    public Poll getPoll() {
        return election().poll();
    }

    public boolean isLooked() {
        return looked;
    }

    public void setLooked(boolean looked) {
        this.looked = looked;
    }

    public Asked<Election> asked() {
        return asked;
    }
}
