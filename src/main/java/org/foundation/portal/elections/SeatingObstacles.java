package org.foundation.portal.elections;

import static org.foundation.portal.bylaws.Rule.CANDIDATE_WITHDRAWAL;
import static org.foundation.portal.bylaws.Rule.DIRECTORS_PER_MEMBER;
import static org.foundation.portal.bylaws.Rule.DIRECTOR_TERM_YEARS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundation.portal.board.TermOfOffice;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.polls.Option;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.tally.Cap;

/// Whether those elected may take their seats, asked when it binds: at the certification. Between the count and that
/// day another election may have been certified, or somebody may have withdrawn. Whoever cannot be seated is passed
/// over by counting again, and their votes go on (BL 4.2, 2.10(b)).
@ApplicationScoped
public class SeatingObstacles {

    @Inject
    BoardCaps boardCaps;

    @Inject
    Candidates candidates;

    @Inject
    Rulebook rulebook;

    public List<Obstacle> obstacles(Election election, Result result, LocalDate today) {
        var rules = rulebook.governing(election);
        var found = new ArrayList<Obstacle>();
        var withdrawn = withdrawn(election.poll());
        var seated = seated(election, today);
        for (var number : result.elected()) {
            if (withdrawn.contains(number)) {
                found.add(obstacle(
                        election.poll(),
                        number,
                        Obstacle.ObstacleReason.WITHDREW,
                        "",
                        rules.section(CANDIDATE_WITHDRAWAL)));
            } else if (seated.contains(number)) {
                found.add(obstacle(
                        election.poll(),
                        number,
                        Obstacle.ObstacleReason.SEATED,
                        "",
                        rules.section(DIRECTOR_TERM_YEARS)));
            }
        }
        var caps = boardCaps.atSeating(election, today, rules);
        found.addAll(colleagues(election.poll(), result.elected(), caps, found, rules));
        return found;
    }

    private static List<Obstacle> colleagues(
            Poll poll, List<Integer> elected, List<Cap> caps, List<Obstacle> already, Rules rules) {
        var out = already.stream().map(Obstacle::candidate).collect(Collectors.toCollection(TreeSet::new));
        var found = new ArrayList<Obstacle>();
        for (var cap : caps) {
            var seated = cap.held();
            for (var number : elected) {
                if (cap.members().contains(number) && !out.contains(number) && ++seated > cap.limit()) {
                    out.add(number);
                    found.add(obstacle(
                            poll,
                            number,
                            Obstacle.ObstacleReason.COLLEAGUE,
                            cap.name(),
                            rules.section(DIRECTORS_PER_MEMBER)));
                }
            }
        }
        return found;
    }

    private static Obstacle obstacle(
            Poll poll, int number, Obstacle.ObstacleReason obstacleReason, String because, String section) {
        return new Obstacle(number, poll.options().get(number - 1).label(), obstacleReason, because, section);
    }

    /// Numbers on the paper that no count may elect: whoever has withdrawn, and whoever has another seat.
    public Set<Integer> outOfTheCount(Election election, LocalDate today) {
        var out = new TreeSet<>(withdrawn(election.poll()));
        out.addAll(seated(election, today));
        return out;
    }

    private Set<Integer> withdrawn(Poll poll) {
        return poll.options().stream()
                .filter(it -> candidate(it).withdrawnAt().isPresent())
                .map(Option::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Integer> seated(Election election, LocalDate today) {
        Set<UUID> others =
                boardCaps.others(election, today).map(TermOfOffice::personId).collect(Collectors.toSet());
        return election.poll().options().stream()
                .filter(it -> others.contains(candidate(it).personId()))
                .map(Option::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Candidate candidate(Option option) {
        return candidates.byId(option.stands().orElseThrow()).orElseThrow(NotFound::new);
    }
}
