package org.foundation.portal.elections.web;

import static org.foundation.portal.bylaws.Rule.CERTIFICATION_SIGNATURES;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.elections.BoardCaps;
import org.foundation.portal.elections.CertifyElection;
import org.foundation.portal.elections.ChallengeDays;
import org.foundation.portal.elections.CountAgain;
import org.foundation.portal.elections.Counts;
import org.foundation.portal.elections.ElectionStage;
import org.foundation.portal.elections.Obstacle;
import org.foundation.portal.elections.Result;
import org.foundation.portal.elections.Results;
import org.foundation.portal.elections.SeatingObstacles;
import org.foundation.portal.elections.SeatsAtStake;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.site.web.PerRequest;
import org.foundation.portal.site.web.ShowsRefusals;
import org.foundation.portal.site.web.Site;
import org.foundation.portal.tally.Count;

/// `/elections/…/certify` — a member of the election committee certifies the count, or has it repeated when
/// somebody it elects cannot be seated.
@Named("electionsCertify")
@ViewScoped
@OnlyFor(Office.ELECTION_COMMITTEE)
public class CertifyPage extends OneElection {

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
    ChallengeDays challengeDays;

    @Inject
    Rulebook rulebook;

    private boolean sure;
    private final PerRequest<Count> count = new PerRequest<>();
    private final PerRequest<List<Obstacle>> obstacles = new PerRequest<>();
    private final PerRequest<Offer> offer = new PerRequest<>();

    @Override
    public void load() {
        count();
    }

    @Transactional
    @ShowsRefusals
    public String certify() {
        acts.perform(certifyElection, certifyElection.of(getElection(), actor.by(), clock.instant()), sure);
        return onTo("result");
    }

    @Transactional
    @ShowsRefusals
    public String countAgain() {
        acts.perform(countAgain, countAgain.of(getElection(), actor.by(), clock.instant()), sure);
        return onTo("result");
    }

    public Offer getOffer() {
        return offer.or(
                () -> acts.offer(certifyElection, certifyElection.of(getElection(), actor.by(), clock.instant())));
    }

    public Offer getAgain() {
        return acts.offer(countAgain, countAgain.of(getElection(), actor.by(), clock.instant()));
    }

    private Count count() {
        return count.or(() -> counts.of(getElection(), result()));
    }

    private Result result() {
        return results.byElectionId(getElection().id()).orElseThrow(NotFound::new);
    }

    /// Who was elected and cannot be seated, and why; while the result is not final.
    public List<Obstacle> getObstacles() {
        return obstacles.or(() -> getElection().stageAt(clock.instant()) == ElectionStage.PRELIMINARY
                ? seatingObstacles.obstacles(getElection(), result(), LegalDay.today(clock))
                : List.of());
    }

    /// The moment from which it may be certified.
    public Instant getChallengeUntil() {
        return challengeDays.until(result(), getElection());
    }

    public List<String> getWinners() {
        return count().elected().stream().map(count().contest()::name).toList();
    }

    /// Who could not be elected together as the board is today, where that is not what the count rests on. Whoever was
    /// elected and can be seated is elected all the same.
    public List<String> getChangedCaps() {
        var today = boardCaps.atSeating(getElection(), LegalDay.today(clock), rulebook.governing(getElection()));
        return today.equals(count().contest().caps())
                ? List.of()
                : Stream.concat(
                                today.stream().map(it -> Site.say(SeatsAtStake.sentence(it, count().contest()::name))),
                                today.isEmpty() ? Stream.of(Site.say("elections.certify.no-caps")) : Stream.of())
                        .toList();
    }

    public int getNeeded() {
        return rulebook.governing(getElection()).of(CERTIFICATION_SIGNATURES);
    }

    public int getGiven() {
        return getElection().certifications().size();
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
