package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.foundation.portal.board.Seats;
import org.foundation.portal.board.TermOfOffice;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.members.Affiliations;
import org.foundation.portal.members.Employers;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.tally.Cap;

/// At most one director may work for a member and its related companies (BL 4.2, 2.10(b)); those who sit on are
/// counted in.
@ApplicationScoped
public class BoardCaps {

    @Inject
    Candidates candidates;

    @Inject
    Employers employers;

    @Inject
    Seats seats;

    /// As the affiliations of a day make them, for a poll that has its ballot paper.
    public List<Cap> of(Election election, Poll poll, LocalDate on, Rules rules) {
        var standing = poll.options().stream()
                .map(it -> candidates.byId(it.stands().orElseThrow()).orElseThrow(NotFound::new))
                .map(Candidate::personId)
                .toList();
        var sitting = seats.termsOn(on).stream()
                .filter(it -> !election.seats().contains(it.seatNumber()))
                .map(TermOfOffice::personId)
                .toList();
        return of(standing, sitting, employers.on(on, rules), rules.number("directors.per-member"));
    }

    /// `candidates` are the persons in the order of the ballot paper.
    static List<Cap> of(List<UUID> candidates, List<UUID> sitting, Affiliations affiliations, int limit) {
        var members = new TreeMap<String, Set<Integer>>();
        var names = new TreeMap<String, Set<String>>();
        for (int i = 0; i < candidates.size(); i++) {
            var person = candidates.get(i);
            for (var group : affiliations.groupsOf(person)) {
                members.computeIfAbsent(group, it -> new TreeSet<>()).add(i + 1);
                affiliations
                        .employerOf(person)
                        .ifPresent(it -> names.computeIfAbsent(group, any -> new TreeSet<>())
                                .add(it));
            }
        }
        return members.entrySet().stream()
                .map(it -> new Cap(
                        String.join(" / ", names.getOrDefault(it.getKey(), Set.of("?"))),
                        List.copyOf(it.getValue()),
                        limit,
                        (int) sitting.stream()
                                .filter(person -> affiliations.groupsOf(person).contains(it.getKey()))
                                .count()))
                .filter(it -> it.members().size() + it.held() > it.limit())
                .toList();
    }
}
