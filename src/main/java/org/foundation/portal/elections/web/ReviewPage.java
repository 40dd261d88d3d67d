package org.foundation.portal.elections.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.elections.Candidate;
import org.foundation.portal.elections.Candidates;
import org.foundation.portal.elections.Finding;
import org.foundation.portal.elections.JudgeCandidacy;
import org.foundation.portal.elections.Nomination;
import org.foundation.portal.elections.ReviewCandidate;
import org.foundation.portal.elections.ReviewCandidate.Case.Judgement;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.shared.FormRefusal;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.site.web.ShowsRefusals;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// `/elections/…/review` — everybody nominated; with `&candidate=…` one of them, with what the rules say
/// today, to accept or to refuse.
@Named("electionsReview")
@ViewScoped
@OnlyFor(Office.ELECTION_COMMITTEE)
public class ReviewPage extends OneElection {

    @Inject
    Candidates candidates;

    @Inject
    ReviewCandidate reviewCandidate;

    @Inject
    JudgeCandidacy judgeCandidacy;

    @Inject
    Roster roster;

    private String name = "";
    private @Nullable Boolean accepted;
    private String reason = "";
    private String seen = "";
    private boolean asking;

    @Override
    public void load() {
        getElection();
        if (!name.isEmpty()) {
            seen = candidate().statement();
        }
    }

    /// What hurts is asked for once more, with what it will do.
    @Transactional
    @ShowsRefusals
    public @Nullable String review() {
        var decision = Optional.ofNullable(accepted)
                .map(it -> new Judgement(it, reason, seen))
                .orElseThrow(() -> new FormRefusal("elections.review.nothing-chosen"));
        var it = attempt(decision);
        if (!asking && reviewCandidate.consequence(it).isPresent()) {
            asking = true;
            return null;
        }
        acts.perform(reviewCandidate, it, asking);
        return getElection().address().to("review");
    }

    public Offer getOffer() {
        return acts.offer(reviewCandidate, attempt(null));
    }

    private ReviewCandidate.Case attempt(@Nullable Judgement decision) {
        return reviewCandidate.of(candidate(), getElection(), decision, actor.by(), clock.instant());
    }

    private Candidate candidate() {
        var found = candidates.named(asked().getName(), name).orElseThrow(NotFound::new);
        candidates.requireLasting(found, asked().getName(), name, "review");
        return found;
    }

    public List<Roster.RosterEntry> getEntries() {
        return candidates.of(getElection().id()).stream()
                .map(it -> roster.entry(it, getElection()))
                .toList();
    }

    public Roster.@Nullable RosterEntry getChosen() {
        return name.isEmpty() ? null : roster.entry(candidate(), getElection());
    }

    public List<Nomination> getNominations() {
        return candidates.nominationsOf(candidate().id());
    }

    /// What the rules say today about whoever was nominated, by the nomination that holds best.
    public List<Verdict> getVerdicts() {
        return judgeCandidacy.findings(candidate(), getElection(), clock.instant()).stream()
                .map(Finding::verdict)
                .distinct()
                .toList();
    }

    /// Refusing somebody who meets every rule asks first.
    public boolean isAsking() {
        return asking;
    }

    public List<SelectItem> getDecisions() {
        return List.of(
                new SelectItem(true, Site.say("elections.review.accept")),
                new SelectItem(false, Site.say("elections.review.refuse")));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable Boolean getAccepted() {
        return accepted;
    }

    public void setAccepted(@Nullable Boolean accepted) {
        this.accepted = accepted;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
