package org.foundation.portal.elections.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.elections.CandidacyCases;
import org.foundation.portal.elections.Candidate;
import org.foundation.portal.elections.Candidates;
import org.foundation.portal.elections.ConsentToStand;
import org.foundation.portal.elections.DeclineNomination;
import org.foundation.portal.elections.Election;
import org.foundation.portal.elections.Elections;
import org.foundation.portal.elections.Nomination;
import org.foundation.portal.elections.WithdrawCandidacy;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Agreement;
import org.foundation.portal.people.OnlyFor;
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
    Acts acts;

    @Inject
    ConsentToStand consentToStand;

    @Inject
    DeclineNomination declineNomination;

    @Inject
    WithdrawCandidacy withdrawCandidacy;

    @Inject
    CandidacyCases candidacyCases;

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
    private final PerRequest<Candidate> candidate = new PerRequest<>();
    private final PerRequest<Election> election = new PerRequest<>();

    public void load() {
        if (statement.isEmpty()) {
            statement = getCandidate().statement();
        }
    }

    @ShowsRefusals
    public @Nullable String preview() {
        previewed = true;
        return null;
    }

    @Transactional
    @ShowsRefusals
    public String consent() {
        acts.perform(consentToStand, yes(accepted));
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
    public String decline() {
        acts.perform(declineNomination, declineNomination.of(getCandidate(), actor.signedIn(), clock.instant()), sure);
        return back();
    }

    @Transactional
    @ShowsRefusals
    public String withdraw() {
        acts.perform(withdrawCandidacy, withdrawCandidacy.of(getCandidate(), actor.signedIn(), clock.instant()), sure);
        return back();
    }

    private static String back() {
        return "accept?faces-redirect=true&includeViewParams=true";
    }

    private ConsentToStand.Case yes(boolean accepting) {
        return consentToStand.of(getCandidate(), statement, accepting, actor.signedIn(), clock.instant());
    }

    /// Whether they could say yes, if they accept the texts shown with it.
    public Offer getConsenting() {
        return acts.offer(consentToStand, yes(true));
    }

    public Offer getDeclining() {
        return acts.offer(declineNomination, declineNomination.of(getCandidate(), actor.signedIn(), clock.instant()));
    }

    public Offer getWithdrawing() {
        return acts.offer(withdrawCandidacy, withdrawCandidacy.of(getCandidate(), actor.signedIn(), clock.instant()));
    }

    public Candidate getCandidate() {
        return candidate.or(() -> {
            var found = candidates.named(slug, name).orElseThrow(NotFound::new);
            candidates.requireLasting(found, slug, name, "accept");
            if (!found.personId().equals(actor.signedIn().id())) {
                throw new NotFound();
            }
            return found;
        });
    }

    public Election getElection() {
        return election.or(() -> elections.byId(getCandidate().electionId()).orElseThrow(NotFound::new));
    }

    public Roster.RosterEntry getEntry() {
        return roster.entry(getCandidate(), getElection());
    }

    /// Texts still to be accepted before one may stand.
    public List<Agreement> getPolicies() {
        return candidacyCases.toAccept(actor.signedIn().id(), clock.instant());
    }

    public List<Nomination> getNominations() {
        return candidates.nominationsOf(getCandidate().id());
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
