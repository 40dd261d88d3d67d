package org.foundation.portal.elections.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.Objects;
import org.foundation.portal.elections.AnswerNomination;
import org.foundation.portal.elections.Candidate;
import org.foundation.portal.elections.Candidate.Standing;
import org.foundation.portal.elections.Candidates;
import org.foundation.portal.elections.Election;
import org.foundation.portal.elections.Elections;
import org.foundation.portal.members.Actor;
import org.foundation.portal.members.Person;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.site.ShowsRefusals;
import org.jspecify.annotations.Nullable;

/// `/elections/accept?candidate=…` — whoever was put forward says yes, with a statement, or no; and until the list is
/// final they may withdraw. For anybody else there is no such page.
@Named("electionsAccept")
@ViewScoped
public class AcceptPage implements Serializable {

    @Inject
    Actor actor;

    @Inject
    Candidates candidates;

    @Inject
    Elections elections;

    @Inject
    Polls polls;

    @Inject
    AnswerNomination answerNomination;

    @Inject
    Roster roster;

    @Inject
    Clock clock;

    private @Nullable String id;
    private @Nullable String statement;
    private boolean previewed;
    private transient @Nullable Candidate candidate;
    private transient @Nullable Election election;
    private transient @Nullable Poll poll;

    public void load() {
        find();
        if (statement == null) {
            statement = candidate().statement();
        }
    }

    @ShowsRefusals
    public @Nullable String preview() {
        previewed = true;
        return null;
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String consent() {
        var by = find();
        answerNomination.consent(
                candidate(), election(), poll(), Objects.requireNonNullElse(statement, ""), by, clock.instant());
        return back();
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String decline() {
        var by = find();
        answerNomination.decline(candidate(), election(), poll(), by, clock.instant());
        return back();
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String withdraw() {
        var by = find();
        answerNomination.withdraw(candidate(), election(), poll(), by, clock.instant());
        return back();
    }

    private static String back() {
        return "accept?faces-redirect=true&includeViewParams=true";
    }

    private Person find() {
        var person = actor.signedIn();
        candidate = candidates.asked(id);
        if (!candidate.personId().equals(person.id())) {
            throw new NotFound();
        }
        election = elections.byId(candidate.electionId()).orElseThrow(NotFound::new);
        poll = polls.byId(election.pollId()).orElseThrow(NotFound::new);
        return person;
    }

    private Candidate candidate() {
        if (candidate == null) {
            find();
        }
        return Objects.requireNonNull(candidate);
    }

    private Election election() {
        candidate();
        return Objects.requireNonNull(election);
    }

    private Poll poll() {
        candidate();
        return Objects.requireNonNull(poll);
    }

    public Roster.Entry getEntry() {
        return roster.entry(candidate(), election(), poll());
    }

    public Standing getStanding() {
        return candidate().standing();
    }

    /// Whether anything can still be said: the list is not final.
    public boolean isOpen() {
        return election().stageAt(poll(), clock.instant()).isBeforeVoting()
                && poll().ballot().isEmpty();
    }

    public boolean isAnswerable() {
        return isOpen() && (getStanding() == Standing.ASKED || getStanding() == Standing.CONSENTED);
    }

    public boolean isDeclinable() {
        return isOpen() && getStanding() == Standing.ASKED;
    }

    public boolean isWithdrawable() {
        return isOpen() && (getStanding() == Standing.CONSENTED || getStanding() == Standing.ACCEPTED);
    }

    public Poll getPoll() {
        return poll();
    }

    public Election getElection() {
        return election();
    }

    public boolean isPreviewed() {
        return previewed;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getStatement() {
        return statement;
    }

    public void setStatement(@Nullable String statement) {
        this.statement = statement;
    }
}
