package org.foundation.portal.elections.web;

import static org.foundation.portal.bylaws.Rule.RESULTS_CHALLENGE_DAYS;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.elections.Challenge;
import org.foundation.portal.elections.ChallengeDays;
import org.foundation.portal.elections.ChallengeResult;
import org.foundation.portal.elections.Challenges;
import org.foundation.portal.elections.Results;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.site.web.ShowsRefusals;

/// `/elections/…/challenge` — a member says what is wrong with a preliminary result, and finds the answer
/// here.
@Named("electionsChallenge")
@ViewScoped
@OnlyFor
public class ChallengePage extends OneElection {

    @Inject
    Results results;

    @Inject
    Challenges challenges;

    @Inject
    ChallengeDays challengeDays;

    @Inject
    ChallengeResult challengeResult;

    @Inject
    Rulebook rulebook;

    private String grounds = "";

    @Override
    public void load() {
        getUntil();
    }

    @Transactional
    @ShowsRefusals
    public String challenge() {
        acts.perform(challengeResult, attempt());
        return onTo("challenge");
    }

    public Offer getOffer() {
        return acts.offer(challengeResult, attempt());
    }

    private ChallengeResult.Case attempt() {
        return challengeResult.of(getElection(), grounds, actor.by(), clock.instant());
    }

    public List<Challenge> getMine() {
        var person = actor.signedIn().id();
        return challenges.of(getElection().id()).stream()
                .filter(it -> it.personId().equals(person))
                .toList();
    }

    public Instant getUntil() {
        var result = results.byElectionId(getElection().id()).orElseThrow(NotFound::new);
        return challengeDays.until(result, getElection());
    }

    public String getSection() {
        return rulebook.governing(getElection()).section(RESULTS_CHALLENGE_DAYS);
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }
}
