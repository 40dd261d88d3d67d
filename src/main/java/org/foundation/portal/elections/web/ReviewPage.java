package org.foundation.portal.elections.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.elections.Candidate;
import org.foundation.portal.elections.Candidate.CandidateStanding;
import org.foundation.portal.elections.Candidates;
import org.foundation.portal.elections.Election;
import org.foundation.portal.elections.Elections;
import org.foundation.portal.elections.Finding;
import org.foundation.portal.elections.Impartiality;
import org.foundation.portal.elections.JudgeCandidacy;
import org.foundation.portal.elections.Nomination;
import org.foundation.portal.elections.ReviewCandidate;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.site.web.PerRequest;
import org.foundation.portal.site.web.ShowsRefusals;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// `/elections/…/review` — everybody nominated; `/elections/…/review/…` one of them, with what the rules say
/// today, to accept or to refuse.
@Named("electionsReview")
@ViewScoped
@OnlyFor(Office.ELECTION_COMMITTEE)
public class ReviewPage implements Serializable {

    @Inject
    Actor actor;

    @Inject
    Elections elections;

    @Inject
    Candidates candidates;

    @Inject
    ReviewCandidate reviewCandidate;

    @Inject
    JudgeCandidacy judgeCandidacy;

    @Inject
    Impartiality impartiality;

    @Inject
    Roster roster;

    @Inject
    Clock clock;

    private String slug = "";
    private String name = "";
    private @Nullable Boolean accepted;
    private String reason = "";
    private @Nullable String seen;
    private boolean asking;
    private final PerRequest<Election> election = new PerRequest<>();

    public void load() {
        actor.holding(Office.ELECTION_COMMITTEE);
        election();
        if (!name.isEmpty()) {
            seen = candidate().statement();
        }
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String review() {
        var by = actor.holding(Office.ELECTION_COMMITTEE);
        var decision = Optional.ofNullable(accepted).orElseThrow(() -> new Refusal("elections.review.nothing-chosen"));
        var candidate = candidate();
        if (!decision && !asking && isFit()) {
            asking = true;
            return null;
        }
        if (!Objects.equals(seen, candidate.statement())) {
            throw new Refusal("site.somebody-was-faster");
        }
        reviewCandidate.review(candidate, election(), decision, reason, by, clock.instant());
        return "review?faces-redirect=true&election=" + slug;
    }

    private Candidate candidate() {
        var found = candidates.named(slug, name).orElseThrow(NotFound::new);
        candidates.requireLasting(found, slug, name, "review");
        return found;
    }

    private Election election() {
        return election.or(() -> elections.asked(slug));
    }

    public List<Roster.RosterEntry> getEntries() {
        return candidates.of(election().id()).stream()
                .map(it -> roster.entry(it, election()))
                .toList();
    }

    public Roster.@Nullable RosterEntry getChosen() {
        return name.isEmpty() ? null : roster.entry(candidate(), election());
    }

    public List<Nomination> getNominations() {
        return candidates.nominationsOf(candidate().id());
    }

    /// What the rules say today about whoever was nominated, by the nomination that holds best.
    public List<Verdict> getVerdicts() {
        return findings().stream().map(Finding::verdict).distinct().toList();
    }

    private List<Finding> findings() {
        return judgeCandidacy.findings(candidate(), election(), clock.instant());
    }

    /// Refusing somebody who meets every rule asks first.
    public boolean isAsking() {
        return asking;
    }

    private boolean isFit() {
        return Verdict.all(findings().stream()
                .filter(Finding::blocking)
                .map(Finding::verdict)
                .toList());
    }

    public boolean isStanding() {
        return impartiality.isStanding(election(), actor.signedIn().id());
    }

    public List<SelectItem> getDecisions() {
        return List.of(
                new SelectItem(true, Site.say("elections.review.accept")),
                new SelectItem(false, Site.say("elections.review.refuse")));
    }

    public boolean isReviewable() {
        return !name.isEmpty()
                && !isStanding()
                && candidate().standing() == CandidateStanding.CONSENTED
                && election().poll().ballot().isEmpty()
                && election().stageAt(clock.instant()).isBeforeVoting();
    }

    public Poll getPoll() {
        return election().poll();
    }

    public java.time.Instant getListAt() {
        return election().listAt();
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
