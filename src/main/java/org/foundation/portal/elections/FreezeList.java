package org.foundation.portal.elections;

import static org.foundation.portal.bylaws.Rule.VOTING_DAYS_MIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.elections.ElectionEvent.Listed;
import org.foundation.portal.people.People;
import org.foundation.portal.polls.Option;
import org.foundation.portal.shared.Secret;
import org.foundation.portal.shared.Sha256;

/// Makes the list of candidates final when it is due: the ballot paper, in an order drawn from the ids, and the
/// commitment of the draw. It waits for the committee as long as somebody who has consented is not reviewed, or must be
/// reviewed again, rather than drop them silently.
@ApplicationScoped
public class FreezeList implements Act<FreezeList.Case, Listed> {

    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    Candidates candidates;

    @Inject
    People people;

    @Inject
    BoardAffiliations boardAffiliations;

    @Inject
    BoardCaps boardCaps;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    /// The election, and everybody nominated in it.
    public record Case(Election election, List<Candidate> nominated, Rules rules, LocalDate today, Instant now) {

        public Case {
            nominated = List.copyOf(nominated);
        }

        List<Candidate> accepted() {
            return nominated.stream().filter(Candidate::isAccepted).toList();
        }
    }

    public Case of(Election election, Instant now) {
        return new Case(
                election,
                candidates.of(election.id()),
                rulebook.governing(election),
                LegalDay.of(now, clock.getZone()),
                now);
    }

    @Override
    public String name() {
        return "elections.list";
    }

    @Override
    public List<Verdict> who(FreezeList.Case it) {
        return List.of();
    }

    @Override
    public List<Verdict> rules(FreezeList.Case it) {
        return List.of(
                ElectionPolicy.listDue(it.election(), it.today(), it.now()),
                ElectionPolicy.listOpen(it.election(), it.today(), it.now()),
                says(it, "somebody-stands", !it.accepted().isEmpty()),
                says(it, "everybody-reviewed", it.nominated().stream().noneMatch(Candidate::isToReview)));
    }

    private static Verdict says(FreezeList.Case it, String rule, boolean satisfied) {
        return Verdict.plain("elections.rule." + rule, satisfied, it.today())
                .with("title", it.election().title());
    }

    @Override
    public Listed perform(FreezeList.Case it) {
        var election = it.election();
        var poll = election.poll();
        poll.freezeBallot(paper(it), Secret.draw(CHANCE), it.now());
        poll.giveFullTime(it.rules().of(VOTING_DAYS_MIN), it.now(), clock.getZone());
        var closesOn = LegalDay.of(poll.voting().closes(), clock.getZone());
        election.fixCaps(boardCaps.of(election, closesOn, it.rules()));
        return new Listed(election, it.now());
    }

    private List<Option> paper(FreezeList.Case it) {
        var election = it.election();
        var names = people.mapOf(it.accepted().stream().map(Candidate::personId).toList());
        var affiliations = boardAffiliations.on(it.today(), Set.of(election.id()), it.rules());
        var paper = new ArrayList<Option>();
        it.accepted().stream()
                .sorted(Comparator.comparing(candidate -> lot(election, candidate)))
                .forEach(candidate -> {
                    var person = Objects.requireNonNull(names.get(candidate.personId()));
                    paper.add(new Option(
                            paper.size() + 1,
                            person.name(),
                            affiliations.affiliationOf(person.id()).orElse(""),
                            candidate.id()));
                });
        return paper;
    }

    /// The order of the paper: ascending SHA-256 of the two ids, which nobody chose.
    static String lot(Election election, Candidate candidate) {
        return Sha256.of(election.id() + "," + candidate.id());
    }
}
