package org.foundation.portal.elections.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.elections.BoardAffiliations;
import org.foundation.portal.elections.Candidate;
import org.foundation.portal.elections.Candidate.CandidateStanding;
import org.foundation.portal.elections.Candidates;
import org.foundation.portal.elections.Election;
import org.foundation.portal.elections.Nomination;
import org.foundation.portal.people.Affiliations;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.polls.Option;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.site.web.Site;

/// Who stands in an election, as everybody may see it: only those who have said yes, each with whoever nominated them.
@ApplicationScoped
public class Roster {

    @Inject
    Candidates candidates;

    @Inject
    People people;

    @Inject
    BoardAffiliations boardAffiliations;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    /// `number` is the place on the ballot paper, 0 before there is one.
    public record RosterEntry(
            UUID id, int number, String name, String about, List<String> nominators, Candidate candidate) {

        public CandidateStanding standing() {
            return candidate.standing();
        }
    }

    /// Those who stand, in the order of the ballot paper when there is one.
    public List<RosterEntry> standing(Election election) {
        return entries(election).stream()
                .filter(it ->
                        it.standing() == CandidateStanding.ACCEPTED || it.standing() == CandidateStanding.CONSENTED)
                .toList();
    }

    /// Those who had said yes and do not stand: refused by the committee, or withdrawn.
    public List<RosterEntry> former(Election election) {
        return entries(election).stream()
                .filter(it ->
                        it.standing() == CandidateStanding.REFUSED || it.standing() == CandidateStanding.WITHDRAWN)
                .toList();
    }

    public RosterEntry entry(Candidate candidate, Election election) {
        return new PreparedRoster(election).entry(candidate);
    }

    private List<RosterEntry> entries(Election election) {
        var preparedRoster = new PreparedRoster(election);
        return candidates.of(election.id()).stream()
                .filter(Candidate::isPublic)
                .map(preparedRoster::entry)
                .sorted(Comparator.comparingInt(RosterEntry::number).thenComparing(RosterEntry::name))
                .toList();
    }

    /// One election's roster under way.
    private final class PreparedRoster {

        final Rules rules;
        final Affiliations affiliations;
        final Map<UUID, Option> paper = new HashMap<>();
        final List<Nomination> nominations;

        PreparedRoster(Election election) {
            rules = rulebook.governing(election);
            var standing = candidates.of(election.id()).stream()
                    .map(Candidate::personId)
                    .toList();
            affiliations = boardAffiliations.among(standing, LegalDay.today(clock), Set.of(election.id()), rules);
            election.poll().options().forEach(it -> paper.put(it.stands().orElseThrow(), it));
            nominations = candidates.nominations(election.id());
        }

        RosterEntry entry(Candidate candidate) {
            var printed = Optional.ofNullable(paper.get(candidate.id()));
            return new RosterEntry(
                    candidate.id(),
                    printed.map(Option::number).orElse(0),
                    printed.map(Option::label)
                            .orElseGet(() -> people.byId(candidate.personId())
                                    .map(Person::name)
                                    .orElse("?")),
                    printed.map(Option::about)
                            .orElseGet(() -> affiliations
                                    .affiliationOf(candidate.personId())
                                    .orElse("")),
                    nominations.stream()
                            .filter(it -> it.candidateId().equals(candidate.id()))
                            .map(this::nominator)
                            .toList(),
                    candidate);
        }

        private String nominator(Nomination nomination) {
            var held = rules.membershipClass(nomination.classKey()).name();
            return nomination
                    .publicNominator()
                    .map(it -> Site.say(
                            Sentence.of("elections.nominator").with("name", it).with("class", held)))
                    .orElseGet(() -> Site.say(
                            Sentence.of("elections.nominator-undisclosed").with("class", held)));
        }
    }
}
