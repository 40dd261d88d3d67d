package org.foundation.portal.elections;

import static org.foundation.portal.bylaws.Rule.VOTING_DAYS_MIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.people.Affiliations;
import org.foundation.portal.people.People;
import org.foundation.portal.polls.Option;
import org.foundation.portal.polls.Phase;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Secret;
import org.foundation.portal.shared.Sha256;

/// Makes the list of candidates final: the ballot paper, in an order drawn from the ids, and the commitment of the
/// draw. Every rule is checked once more for everybody on it. It waits for the committee as long as somebody who has
/// consented is not reviewed, or must be reviewed again, rather than drop them silently.
@ApplicationScoped
public class FreezeList {

    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    Elections elections;

    @Inject
    Polls polls;

    @Inject
    Candidates candidates;

    @Inject
    People people;

    @Inject
    BoardAffiliations boardAffiliations;

    @Inject
    JudgeCandidacy judgeCandidacy;

    @Inject
    BoardCaps boardCaps;

    @Inject
    Rulebook rulebook;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /// In a transaction of its own: one list that fails does not hold up the others.
    @Transactional
    public void advance(UUID id, Instant now) {
        var election = elections.byId(id).orElseThrow(NotFound::new);
        polls.locked(election.poll().id());
        freeze(election, now);
    }

    public void freeze(Election election, Instant now) {
        var phase = election.poll().phaseAt(now);
        if (now.isBefore(election.listAt())
                || phase != Phase.CALLED && phase != Phase.HELD_UP
                || election.poll().ballot().isPresent()) {
            return;
        }
        var all = candidates.of(election.id());
        all.stream()
                .filter(it -> it.standing() == Candidate.CandidateStanding.ACCEPTED)
                .forEach(it -> askAgain(it, election, now));
        var accepted = all.stream()
                .filter(it -> it.standing() == Candidate.CandidateStanding.ACCEPTED)
                .toList();
        if (accepted.isEmpty() || all.stream().anyMatch(it -> it.standing() == Candidate.CandidateStanding.CONSENTED)) {
            return;
        }
        var today = LegalDay.of(now, clock.getZone());
        election.poll().freezeBallot(paper(election, accepted, today), Secret.draw(CHANCE), now);
        election.poll().giveFullTime(rulebook.governing(election).of(VOTING_DAYS_MIN), now, clock.getZone());
        election.fixCaps(boardCaps.of(
                election,
                LegalDay.of(election.poll().voting().closes(), clock.getZone()),
                rulebook.governing(election)));
        var ballot = election.poll().ballot().orElseThrow();
        trail.record(
                AuditEvent.of("elections.listed", election.id())
                        .publicly()
                        .with("title", election.title())
                        .with(
                                "names",
                                election.poll().options().stream()
                                        .map(Option::label)
                                        .collect(Collectors.joining(", ")))
                        .with("hash", ballot.ballotHash()),
                now);
    }

    /// Somebody who no longer meets a rule goes back to the committee, which may wait until they do, or refuse.
    private void askAgain(Candidate candidate, Election election, Instant now) {
        judgeCandidacy.findings(candidate, election, now).stream()
                .filter(it -> it.blocking() && !it.verdict().satisfied())
                .findFirst()
                .ifPresent(it -> {
                    candidate.reviewAgain();
                    trail.record(
                            AuditEvent.of("elections.back-to-review", election.id())
                                    .publicly()
                                    .with("title", election.title())
                                    .with("candidate", people.nameOf(candidate.personId()))
                                    .with("section", it.verdict().section()),
                            now);
                });
    }

    private List<Option> paper(Election election, List<Candidate> accepted, LocalDate today) {
        var names = people.mapOf(accepted.stream().map(Candidate::personId).toList());
        Affiliations affiliations = boardAffiliations.on(today, Set.of(election.id()), rulebook.governing(election));
        var paper = new ArrayList<Option>();
        accepted.stream().sorted(Comparator.comparing(it -> lot(election, it))).forEach(it -> {
            var person = java.util.Objects.requireNonNull(names.get(it.personId()));
            paper.add(new Option(
                    paper.size() + 1,
                    person.name(),
                    affiliations.affiliationOf(person.id()).orElse(""),
                    it.id()));
        });
        return paper;
    }

    /// The order of the paper: ascending SHA-256 of the two ids, which nobody chose.
    static String lot(Election election, Candidate candidate) {
        return Sha256.of(election.id() + "," + candidate.id());
    }
}
