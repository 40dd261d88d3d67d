package org.foundation.portal.elections.web;

import static org.foundation.portal.bylaws.Rule.RESULTS_CHALLENGE_DAYS;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.elections.Challenge;
import org.foundation.portal.elections.ChallengeResult;
import org.foundation.portal.elections.Challenges;
import org.foundation.portal.elections.Election;
import org.foundation.portal.elections.Elections;
import org.foundation.portal.elections.Results;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.site.web.Asked;
import org.foundation.portal.site.web.ShowsRefusals;
import org.jspecify.annotations.Nullable;

/// `/elections/…/challenge` — a member says what is wrong with a preliminary result, and finds the answer
/// here.
@Named("electionsChallenge")
@ViewScoped
@OnlyFor
public class ChallengePage implements Serializable {

    @Inject
    Actor actor;

    @Inject
    Elections elections;

    @Inject
    Results results;

    @Inject
    Challenges challenges;

    @Inject
    ChallengeResult challengeResult;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    private final Asked<Election> asked = Asked.by(slug -> elections.bySlug(slug));
    private String grounds = "";

    public void load() {
        actor.signedIn();
        getUntil();
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String challenge() {
        var by = actor.signedIn();
        challengeResult.raise(election(), grounds, by, clock.instant());
        return "challenge?faces-redirect=true&includeViewParams=true";
    }

    private Election election() {
        return asked.it();
    }

    public List<Challenge> getMine() {
        var person = actor.signedIn().id();
        return challenges.of(election().id()).stream()
                .filter(it -> it.personId().equals(person))
                .toList();
    }

    public Instant getUntil() {
        var result = results.byElectionId(election().id()).orElseThrow(NotFound::new);
        return challengeResult.until(result, election());
    }

    public boolean isOpen() {
        return challengeResult.isOpen(election(), clock.instant());
    }

    public boolean isAllowed() {
        return challengeResult.mayChallenge(election(), actor.signedIn().id(), clock.instant());
    }

    /// One challenge for each member and count.
    public boolean isRaised() {
        var edition = election().edition();
        return getMine().stream().anyMatch(it -> it.edition() == edition);
    }

    public String getSection() {
        return rulebook.governing(election()).section(RESULTS_CHALLENGE_DAYS);
    }

    public Poll getPoll() {
        return election().poll();
    }

    public Asked<Election> asked() {
        return asked;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }
}
