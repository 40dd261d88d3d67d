package org.foundation.portal.elections.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.elections.AnswerChallenge;
import org.foundation.portal.elections.Challenge;
import org.foundation.portal.elections.Challenges;
import org.foundation.portal.elections.Impartiality;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.people.People;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.site.web.ShowsRefusals;
import org.jspecify.annotations.Nullable;

/// `/elections/…/answer` — the challenges to a result, for the election committee; with `&challenge=…` one of
/// them, to answer.
@Named("electionsAnswer")
@ViewScoped
@OnlyFor(Office.ELECTION_COMMITTEE)
public class AnswerPage extends OneElection {

    @Inject
    Challenges challenges;

    @Inject
    AnswerChallenge answerChallenge;

    @Inject
    Impartiality impartiality;

    @Inject
    People people;

    private String id = "";
    private String answer = "";

    @Override
    public void load() {
        getElection();
        if (!id.isEmpty()) {
            challenge();
        }
    }

    @Transactional
    @ShowsRefusals
    public String answer() {
        acts.perform(answerChallenge, attempt());
        return "answer?faces-redirect=true&election=" + asked().getName();
    }

    public Offer getOffer() {
        return acts.offer(answerChallenge, attempt());
    }

    private AnswerChallenge.Case attempt() {
        return answerChallenge.of(challenge(), getElection(), answer, actor.by(), clock.instant());
    }

    /// A challenge, and by whom.
    public record ChallengeLine(Challenge challenge, String by) {}

    /// What is written is for the committee; whoever stands in the election sees none of it.
    public List<ChallengeLine> getLines() {
        return isStanding()
                ? List.of()
                : challenges.of(getElection().id()).stream()
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
        return impartiality.isStanding(getElection(), actor.signedIn().id());
    }

    private Challenge challenge() {
        try {
            return Optional.of(id)
                    .map(UUID::fromString)
                    .flatMap(challenges::byId)
                    .filter(it -> it.electionId().equals(getElection().id()))
                    .orElseThrow(NotFound::new);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
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
