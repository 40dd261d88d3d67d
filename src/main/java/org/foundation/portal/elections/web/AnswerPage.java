package org.foundation.portal.elections.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.elections.Challenge;
import org.foundation.portal.elections.ChallengeResult;
import org.foundation.portal.elections.Challenges;
import org.foundation.portal.elections.Election;
import org.foundation.portal.elections.Elections;
import org.foundation.portal.elections.Impartiality;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.people.People;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.site.web.Asked;
import org.foundation.portal.site.web.ShowsRefusals;
import org.jspecify.annotations.Nullable;

/// `/elections/…/answer` — the challenges to a result, for the election committee; with `&challenge=…` one of
/// them, to answer.
@Named("electionsAnswer")
@ViewScoped
@OnlyFor(Office.ELECTION_COMMITTEE)
public class AnswerPage implements Serializable {

    @Inject
    Actor actor;

    @Inject
    Elections elections;

    @Inject
    Challenges challenges;

    @Inject
    ChallengeResult challengeResult;

    @Inject
    Impartiality impartiality;

    @Inject
    People people;

    @Inject
    Clock clock;

    private final Asked<Election> asked = Asked.by(slug -> elections.bySlug(slug));
    private String id = "";
    private String answer = "";

    public void load() {
        actor.holding(Office.ELECTION_COMMITTEE);
        election();
        if (!id.isEmpty()) {
            challenge();
        }
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String answer() {
        var by = actor.holding(Office.ELECTION_COMMITTEE);
        challengeResult.answer(challenge(), election(), answer, by, clock.instant());
        return "answer?faces-redirect=true&election=" + asked.getName();
    }

    /// A challenge, and by whom.
    public record ChallengeLine(Challenge challenge, String by) {}

    /// What is written is for the committee; whoever stands in the election sees none of it.
    public List<ChallengeLine> getLines() {
        return isStanding()
                ? List.of()
                : challenges.of(election().id()).stream()
                        .map(it -> new ChallengeLine(it, people.nameOf(it.personId())))
                        .toList();
    }

    public @Nullable ChallengeLine getChosen() {
        return getLines().stream()
                .filter(it -> it.challenge().id().toString().equals(id))
                .findFirst()
                .orElse(null);
    }

    public boolean isStanding() {
        return impartiality.isStanding(election(), actor.signedIn().id());
    }

    private Challenge challenge() {
        try {
            return Optional.of(id)
                    .map(UUID::fromString)
                    .flatMap(challenges::byId)
                    .filter(it -> it.electionId().equals(election().id()))
                    .orElseThrow(NotFound::new);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    private Election election() {
        return asked.it();
    }

    public Poll getPoll() {
        return election().poll();
    }

    public Asked<Election> asked() {
        return asked;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
