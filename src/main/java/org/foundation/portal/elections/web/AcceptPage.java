package org.foundation.portal.elections.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.foundation.portal.elections.AnswerNomination;
import org.foundation.portal.elections.Candidate;
import org.foundation.portal.elections.Candidate.CandidateStanding;
import org.foundation.portal.elections.Candidates;
import org.foundation.portal.elections.Election;
import org.foundation.portal.elections.ElectionStage;
import org.foundation.portal.elections.Elections;
import org.foundation.portal.elections.Nomination;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Agreement;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.site.web.PerRequest;
import org.foundation.portal.site.web.ShowsRefusals;
import org.jspecify.annotations.Nullable;

/// `/elections/…/accept/…` — whoever was nominated says yes, with a statement, or no; and until the result is
/// final they may withdraw. Saying no and withdrawing ask first. For anybody else there is no such page.
@Named("electionsAccept")
@ViewScoped
@OnlyFor
public class AcceptPage implements Serializable {

    @Inject
    Actor actor;

    @Inject
    Candidates candidates;

    @Inject
    Elections elections;

    @Inject
    AnswerNomination answerNomination;

    @Inject
    Roster roster;

    @Inject
    Clock clock;

    private String slug = "";
    private String name = "";
    private String statement = "";
    private boolean accepted;
    private boolean previewed;
    private boolean sure;
    private final PerRequest<Candidacy> candidacy = new PerRequest<>();

    private record Candidacy(Candidate candidate, Election election) {}

    public void load() {
        candidacy();
        if (statement.isEmpty()) {
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
        var by = actor.signedIn();
        answerNomination.consent(candidate(), election(), statement, accepted, by, clock.instant());
        return back();
    }

    /// The first press asks for confirmation, the second acts.
    public @Nullable String ask() {
        sure = true;
        return null;
    }

    public @Nullable String keep() {
        sure = false;
        return null;
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String decline() {
        var by = actor.signedIn();
        answerNomination.decline(candidate(), election(), by, clock.instant());
        return back();
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String withdraw() {
        var by = actor.signedIn();
        answerNomination.withdraw(candidate(), election(), by, clock.instant());
        return back();
    }

    private static String back() {
        return "accept?faces-redirect=true&includeViewParams=true";
    }

    private Candidacy candidacy() {
        return candidacy.or(() -> {
            var candidate = candidates.named(slug, name).orElseThrow(NotFound::new);
            if (!candidate.personId().equals(actor.signedIn().id())) {
                throw new NotFound();
            }
            candidates.requireLasting(candidate, slug, name, "accept");
            var election = elections.byId(candidate.electionId()).orElseThrow(NotFound::new);
            return new Candidacy(candidate, election);
        });
    }

    private Candidate candidate() {
        return candidacy().candidate();
    }

    private Election election() {
        return candidacy().election();
    }

    private Poll poll() {
        return election().poll();
    }

    public Roster.RosterEntry getEntry() {
        return roster.entry(candidate(), election());
    }

    public CandidateStanding getStanding() {
        return candidate().standing();
    }

    /// Whether anything can still be said: the list is not final.
    public boolean isOpen() {
        return election().stageAt(clock.instant()).isBeforeVoting()
                && poll().ballot().isEmpty();
    }

    public boolean isAnswerable() {
        return isOpen() && (getStanding() == CandidateStanding.ASKED || getStanding() == CandidateStanding.CONSENTED);
    }

    public boolean isDeclinable() {
        return isOpen() && getStanding() == CandidateStanding.ASKED;
    }

    public boolean isWithdrawable() {
        var electionStage = election().stageAt(clock.instant());
        return electionStage != ElectionStage.CERTIFIED
                && electionStage != ElectionStage.CANCELLED
                && candidate().mayBeElected();
    }

    /// The list is printed: whoever withdraws now stays on the paper, and the count passes them over.
    public boolean isListed() {
        return poll().ballot().isPresent();
    }

    /// Texts still to be accepted before one may stand.
    public List<Agreement> getPolicies() {
        return answerNomination.toAccept(actor.signedIn().id(), clock.instant());
    }

    public List<Nomination> getNominations() {
        return candidates.nominationsOf(candidate().id());
    }

    public boolean isAccepted() {
        return accepted;
    }

    public void setAccepted(boolean accepted) {
        this.accepted = accepted;
    }

    public boolean isSure() {
        return sure;
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

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }
}
