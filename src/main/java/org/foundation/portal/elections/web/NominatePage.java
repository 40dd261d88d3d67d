package org.foundation.portal.elections.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.elections.Candidate;
import org.foundation.portal.elections.Candidates;
import org.foundation.portal.elections.Election;
import org.foundation.portal.elections.Elections;
import org.foundation.portal.elections.Finding;
import org.foundation.portal.elections.GatherNominationFacts;
import org.foundation.portal.elections.Nominate;
import org.foundation.portal.elections.NominationPolicy;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Affiliations;
import org.foundation.portal.people.Employers;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.shared.Containing;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.site.web.PerRequest;
import org.foundation.portal.site.web.RadioItems;
import org.foundation.portal.site.web.ShowsRefusals;
import org.foundation.portal.site.web.Site;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/// `/elections/…/nominate` — find somebody (`&q=…`), choose them (`&nominee=…`), and nominate them for
/// one of the memberships one votes for.
@Named("electionsNominate")
@ViewScoped
@OnlyFor
public class NominatePage implements Serializable {

    private static final int MOST = 12;

    @Inject
    Actor actor;

    @Inject
    Elections elections;

    @Inject
    Candidates candidates;

    @Inject
    Nominate nominate;

    @Inject
    GatherNominationFacts gatherNominationFacts;

    @Inject
    Electorate electorate;

    @Inject
    Employers employers;

    @Inject
    Rulebook rulebook;

    @Inject
    People people;

    @Inject
    Clock clock;

    private String slug = "";
    private String wanted = "";
    private String nominee = "";
    private String membership = "";
    private String reason = "";
    private final PerRequest<Election> election = new PerRequest<>();
    private final PerRequest<List<Electorate.ElectorateLine>> lines = new PerRequest<>();
    private final PerRequest<Affiliations> affiliations = new PerRequest<>();

    public void load() {
        election();
        actor.signedIn();
        if (!nominee.isEmpty()) {
            chosen();
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
    public @Nullable String nominate() {
        var it = elections.asked(slug);
        var by = actor.signedIn();
        nominate.nominate(it, forMembership().membershipId(), chosen().id(), reason, by, clock.instant());
        return "nominate?faces-redirect=true&election=" + it.slug() + "&done=true";
    }

    /// Whom the reader has nominated here, and for which membership.
    public record Mine(String name, String holder, Candidate.CandidateStanding standing) implements Serializable {}

    public List<Mine> getMine() {
        return lines().stream()
                .flatMap(electorateLine ->
                        candidates.nominatedBy(election().id(), electorateLine.membershipId()).stream()
                                .map(it ->
                                        new Mine(people.nameOf(it.personId()), electorateLine.holder(), it.standing())))
                .toList();
    }

    /// Whether a rule forbids it, so that nobody has to write a nomination to find out.
    public boolean isRefused() {
        return !Verdict.all(findings().stream()
                .filter(Finding::blocking)
                .map(Finding::verdict)
                .toList());
    }

    private Electorate.ElectorateLine forMembership() {
        return line().orElseThrow(() -> new Refusal("elections.not-your-membership"));
    }

    private Optional<Electorate.ElectorateLine> line() {
        return lines().stream()
                .filter(it -> it.membershipId().toString().equals(membership))
                .findFirst();
    }

    /// Somebody who may be chosen: a disclosed member, or somebody who works for an organisation one votes for, or acts
    /// for it, as the reader does.
    public record Found(UUID id, String name, String about) implements Serializable {}

    /// Whether more were found than are shown.
    public boolean isMany() {
        return getFound().size() == MOST;
    }

    public List<Found> getFound() {
        if (wanted.isBlank()) {
            return List.of();
        }
        var words = wanted.strip().toLowerCase(Locale.ROOT);
        var members = people.disclosedMembers(Containing.words(words), words, Page.first(MOST));
        return Stream.concat(
                        colleagues().stream()
                                .filter(it -> it.name().toLowerCase(Locale.ROOT).contains(words)
                                        || it.email().equalsIgnoreCase(words)),
                        members.stream())
                .map(this::found)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /// Few: those of the organisations one votes for.
    private List<Person> colleagues() {
        return people.allOf(lines().stream()
                .map(Electorate.ElectorateLine::organisationId)
                .filter(Objects::nonNull)
                .flatMap(it -> affiliations().peopleOf(it).stream())
                .collect(Collectors.toSet()));
    }

    private Found found(Person person) {
        return new Found(
                person.id(),
                person.name(),
                affiliations().affiliationOf(person.id()).orElse(""));
    }

    private Person chosen() {
        try {
            var id = UUID.fromString(nominee);
            return people.disclosedMember(id)
                    .or(() -> colleagues().stream()
                            .filter(it -> it.id().equals(id))
                            .findFirst())
                    .orElseThrow(NotFound::new);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    public @Nullable Found getChosen() {
        return nominee.isEmpty() ? null : found(chosen());
    }

    /// What the rules say about the one chosen, for the membership chosen.
    public List<Verdict> getVerdicts() {
        // an employer may nominate somebody who asked not to be disclosed, and learns nothing of their membership
        var disclosed = chosen().isDisclosed();
        return findings().stream()
                .filter(it -> disclosed || it.blocking())
                .map(Finding::verdict)
                .toList();
    }

    private List<Finding> findings() {
        return line().map(it -> gatherNominationFacts.attempt(
                        election(), it, chosen().id(), actor.signedIn().id(), clock.instant()))
                .map(NominationPolicy::judgeAll)
                .orElse(List.of());
    }

    public List<SelectItem> getMemberships() {
        return lines().stream()
                .map(it -> RadioItems.of(
                        it.membershipId().toString(),
                        it.holder() + " ("
                                + rulebook.governing(election())
                                        .membershipClass(it.classKey())
                                        .name() + ")",
                        Site.say(hasNominated(it) ? "elections.nominate.used" : "elections.nominate.free")))
                .toList();
    }

    private boolean hasNominated(Electorate.ElectorateLine electorateLine) {
        return candidates.madeBy(election().id(), electorateLine.membershipId()) > 0;
    }

    private List<Electorate.ElectorateLine> lines() {
        return lines.or(
                () -> electorate.of(actor.signedIn().id(), LegalDay.today(clock), rulebook.governing(election())));
    }

    private Affiliations affiliations() {
        return affiliations.or(() -> employers.on(LegalDay.today(clock), rulebook.governing(election())));
    }

    private Election election() {
        return election.or(() -> elections.asked(slug));
    }

    public boolean isOpen() {
        return election().nominations().contains(clock.instant());
    }

    public boolean isVoter() {
        return !lines().isEmpty();
    }

    public Poll getPoll() {
        return election().poll();
    }

    public java.time.Instant getUntil() {
        return election().nominations().closes();
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
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
