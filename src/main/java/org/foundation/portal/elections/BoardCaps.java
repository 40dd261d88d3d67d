package org.foundation.portal.elections;

import static org.foundation.portal.bylaws.Rule.DIRECTORS_PER_MEMBER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foundation.portal.board.Seats;
import org.foundation.portal.board.TermOfOffice;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.people.Affiliations;
import org.foundation.portal.tally.Cap;

/// At most one director may belong to a member and its related companies (BL 4.2, 2.10(b)); directors who stay in
/// office are included, and so are those elected whose terms have not begun. Who belongs to whom is as it was on record
/// when the list of candidates became final: nobody can undo an election by what they declare afterwards.
@ApplicationScoped
public class BoardCaps {

    /// For a cap that must not be named, because the member is not disclosed.
    public static final String UNNAMED = "?";

    @Inject
    Candidates candidates;

    @Inject
    BoardAffiliations affiliations;

    @Inject
    DueSeats dueSeats;

    @Inject
    Seats seats;

    @Inject
    Clock clock;

    /// For a poll that has its ballot paper, with the board as it will be if the result is final on `certified`. A
    /// director whose term has run out by then, and whose successor is being
    /// elected, is expected to leave.
    public List<Cap> of(Election election, LocalDate certified, Rules rules) {
        var promised = dueSeats.promised();
        var sitting = others(election, certified)
                .filter(it -> it.untilDay().isAfter(election.seatedOn(certified))
                        || promised.stream()
                                .noneMatch(next -> next.seat() == it.seatNumber()
                                        && next.until().isAfter(it.untilDay())));
        return of(election, sitting, rules);
    }

    /// As they bind when the seats are taken: whoever is in office then counts.
    public List<Cap> atSeating(Election election, LocalDate today, Rules rules) {
        return of(election, others(election, today), rules);
    }

    /// Everybody with another seat than those to be filled, on the day the winners take office or later.
    Stream<TermOfOffice> others(Election election, LocalDate certified) {
        var from = election.seatedOn(certified);
        return seats.calendar(certified).seatedFrom(from).stream()
                .filter(it -> !election.seats().contains(it.seatNumber()));
    }

    private List<Cap> of(Election election, Stream<TermOfOffice> sitting, Rules rules) {
        var listed = election.poll().ballot().orElseThrow().ballotFrozenAt();
        var people =
                candidates.of(election.id()).stream().collect(Collectors.toMap(Candidate::id, Candidate::personId));
        var standing = election.poll().options().stream()
                .map(it -> Objects.requireNonNull(people.get(it.stands().orElseThrow())))
                .toList();
        return of(
                standing,
                sitting.map(TermOfOffice::personId).distinct().toList(),
                affiliations.recorded(LegalDay.of(listed, clock.getZone()), listed, Set.of(election.id()), rules),
                rules.of(DIRECTORS_PER_MEMBER));
    }

    /// `candidates` are the persons in the order of the ballot paper.
    static List<Cap> of(List<UUID> candidates, List<UUID> sitting, Affiliations affiliations, int limit) {
        var members = new TreeMap<String, Set<Integer>>();
        var names = new TreeMap<String, Set<String>>();
        for (int i = 0; i < candidates.size(); i++) {
            var person = candidates.get(i);
            for (var group : affiliations.groupsOf(person)) {
                members.computeIfAbsent(group, it -> new TreeSet<>()).add(i + 1);
                names.computeIfAbsent(group, it -> new TreeSet<>()).addAll(affiliations.namesIn(group, person));
            }
        }
        return members.entrySet().stream()
                .map(it -> new Cap(
                        named(names.getOrDefault(it.getKey(), Set.of())), List.copyOf(it.getValue()), limit, (int)
                                sitting.stream()
                                        .filter(person ->
                                                affiliations.groupsOf(person).contains(it.getKey()))
                                        .count()))
                .filter(it -> it.members().size() + it.held() > it.limit())
                .toList();
    }

    private static String named(Set<String> names) {
        return names.isEmpty() ? UNNAMED : String.join(" / ", names);
    }
}
