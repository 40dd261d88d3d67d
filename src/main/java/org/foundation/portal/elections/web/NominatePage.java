package org.foundation.portal.elections.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.elections.Candidate;
import org.foundation.portal.elections.Candidates;
import org.foundation.portal.elections.Finding;
import org.foundation.portal.elections.Nominate;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.people.People;
import org.foundation.portal.shared.FormRefusal;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.site.web.PerRequest;
import org.foundation.portal.site.web.RadioItems;
import org.foundation.portal.site.web.ShowsRefusals;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// `/elections/…/nominate` — find somebody (`&q=…`), choose them (`&nominee=…`), and nominate them for
/// one of the memberships one votes for.
@Named("electionsNominate")
@ViewScoped
@OnlyFor
public class NominatePage extends OneElection {

    @Inject
    Candidates candidates;

    @Inject
    Nominate nominate;

    @Inject
    NomineeSearch nomineeSearch;

    @Inject
    Electorate electorate;

    @Inject
    Rulebook rulebook;

    @Inject
    People people;

    private String wanted = "";
    private String nominee = "";
    private String membership = "";
    private String reason = "";
    private final PerRequest<List<Electorate.ElectorateLine>> lines = new PerRequest<>();
    private final PerRequest<Nominate.Case> nomination = new PerRequest<>();

    @Override
    public void load() {
        getElection();
        if (!nominee.isEmpty()) {
            getChosen();
        }
        if (membership.isEmpty() && !lines().isEmpty()) {
            membership = lines().stream()
                    .filter(it -> !hasNominated(it))
                    .findFirst()
                    .orElse(lines().getFirst())
                    .membershipId()
                    .toString();
        }
    }

    @Transactional
    @ShowsRefusals
    public String nominate() {
        acts.perform(nominate, attempt());
        return "nominate?faces-redirect=true&election=" + asked().getName() + "&done=true";
    }

    /// Shown with what stands against it, so that nobody has to write a nomination to find out.
    public Offer getOffer() {
        return acts.offer(nominate, nomination.or(this::attempt));
    }

    /// What the rules say about the one chosen, for the membership chosen.
    public List<Verdict> getVerdicts() {
        var it = nomination.or(this::attempt);
        // an employer may nominate somebody who asked not to be disclosed, and learns nothing of their membership
        var disclosed = it.nominee().isDisclosed();
        return it.findings().stream()
                .filter(finding -> disclosed || finding.blocking())
                .map(Finding::verdict)
                .toList();
    }

    private Nominate.Case attempt() {
        var chosen = Optional.ofNullable(getChosen()).orElseThrow(NotFound::new);
        return nominate.of(getElection(), forMembership(), chosen.id(), reason, actor.signedIn(), clock.instant());
    }

    private UUID forMembership() {
        return lines().stream()
                .map(Electorate.ElectorateLine::membershipId)
                .filter(it -> it.toString().equals(membership))
                .findFirst()
                .orElseThrow(() -> new FormRefusal("elections.nominate.not-chosen"));
    }

    /// Whom the reader has nominated here, and for which membership.
    public record Mine(String name, String holder, Candidate.CandidateStanding standing) implements Serializable {}

    public List<Mine> getMine() {
        return lines().stream()
                .flatMap(line -> candidates.nominatedBy(getElection().id(), line.membershipId()).stream()
                        .map(it -> new Mine(people.nameOf(it.personId()), line.holder(), it.standing())))
                .toList();
    }

    public List<NomineeSearch.Found> getFound() {
        return nomineeSearch.found(wanted, lines(), rulebook.governing(getElection()));
    }

    /// Whether more were found than are shown.
    public boolean isMany() {
        return getFound().size() == NomineeSearch.MOST;
    }

    public NomineeSearch.@Nullable Found getChosen() {
        return nominee.isEmpty() ? null : nomineeSearch.chosen(nominee, lines(), rulebook.governing(getElection()));
    }

    public List<SelectItem> getMemberships() {
        return lines().stream()
                .map(it -> RadioItems.of(
                        it.membershipId().toString(),
                        it.holder() + " ("
                                + rulebook.governing(getElection())
                                        .membershipClass(it.classKey())
                                        .name() + ")",
                        Site.say(hasNominated(it) ? "elections.nominate.used" : "elections.nominate.free")))
                .toList();
    }

    private boolean hasNominated(Electorate.ElectorateLine line) {
        return candidates.madeBy(getElection().id(), line.membershipId()) > 0;
    }

    private List<Electorate.ElectorateLine> lines() {
        return lines.or(
                () -> electorate.of(actor.signedIn().id(), LegalDay.today(clock), rulebook.governing(getElection())));
    }

    public boolean isOpen() {
        return getElection().nominations().contains(clock.instant());
    }

    public boolean isVoter() {
        return !lines().isEmpty();
    }

    public Instant getUntil() {
        return getElection().nominations().closes();
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getNominee() {
        return nominee;
    }

    public void setNominee(String nominee) {
        this.nominee = nominee;
    }

    public String getMembership() {
        return membership;
    }

    public void setMembership(String membership) {
        this.membership = membership;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
