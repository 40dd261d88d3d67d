package org.foundation.portal.meetings;

import static org.foundation.portal.bylaws.Rule.BOARD_QUORUM;
import static org.foundation.portal.bylaws.Rule.BOARD_SUPERMAJORITY;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.shared.Sentence;

/// Whether a motion carried, and every condition that decided it.
///
/// A suspended director counts nowhere (BL 4.11(c)). A recused one lowers the number that must be present by one,
/// whether they were there or not, and does not count as present; of one who was in the room this gives the same answer
/// as counting them for the
/// quorum, as BL 10.1 allows. An abstention is a presence, so it works against the motion. The removal of a director
/// is decided by the others (BL 4.6): the one concerned counts nowhere.
public record MotionOutcome(boolean carried, List<Condition> conditions, Map<RollCallVote, Integer> tally)
        implements Serializable {

    public MotionOutcome {
        conditions = List.copyOf(conditions);
        tally = Map.copyOf(tally);
    }

    /// At least `need` of something, where there were `have`; `rule` names its sentences in the texts.
    public record Condition(String rule, int have, int need, int of, String section) implements Serializable {

        public boolean met() {
            return have >= need;
        }

        public Sentence sentence() {
            return Sentence.of("meetings.condition." + rule + (met() ? ".yes" : ".no"))
                    .with("have", have)
                    .with("need", need)
                    .with("all", of)
                    .with("section", section);
        }
    }

    public static MotionOutcome of(
            MotionMatter motionMatter,
            Collection<Attendance> directors,
            Map<UUID, RollCallVote> votes,
            Optional<UUID> concerned,
            Rules rules) {
        var office = directors.stream()
                .filter(it -> !it.suspended())
                .filter(it -> concerned.isEmpty() || !concerned.get().equals(it.personId()))
                .toList();
        var choices = office.stream()
                .filter(Attendance::present)
                .map(it -> votes.get(it.personId()))
                .filter(Objects::nonNull)
                .toList();
        var present = (int) choices.stream().filter(RollCallVote::isPresent).count();
        var recused = (int) office.stream()
                .filter(it -> votes.get(it.personId()) == RollCallVote.RECUSED)
                .count();
        var yes = count(choices, RollCallVote.YES);
        var conditions = new ArrayList<Condition>();
        var quorum = rules.of(BOARD_QUORUM).moreThanOf(office.size());
        conditions.add(new Condition(
                recused == 0 ? "quorum" : "quorum-lowered",
                present,
                Math.max(1, quorum - recused),
                office.size(),
                rules.section(BOARD_QUORUM) + (recused == 0 ? "" : ", BL 4.11(c)")));
        if (motionMatter.needsSuperMajority()) {
            var two = rules.of(BOARD_SUPERMAJORITY);
            var needed = two.atLeastOf(office.size());
            var section = rules.section(BOARD_SUPERMAJORITY);
            conditions.add(
                    new Condition("super-present", present, Math.max(1, needed - recused), office.size(), section));
            conditions.add(new Condition("super-yes", yes, needed, office.size(), section));
        } else {
            conditions.add(new Condition("majority", yes, present / 2 + 1, present, motionMatter.section()));
        }
        return new MotionOutcome(conditions.stream().allMatch(Condition::met), conditions, tally(choices, recused));
    }

    private static Map<RollCallVote, Integer> tally(List<RollCallVote> choices, int recused) {
        var tally = new EnumMap<RollCallVote, Integer>(RollCallVote.class);
        for (var rollCallVote : RollCallVote.values()) {
            tally.put(rollCallVote, count(choices, rollCallVote));
        }
        tally.put(RollCallVote.RECUSED, recused);
        return tally;
    }

    private static int count(List<RollCallVote> choices, RollCallVote wanted) {
        return (int) choices.stream().filter(wanted::equals).count();
    }

    public boolean quorate() {
        return conditions.getFirst().met();
    }

    public int count(RollCallVote rollCallVote) {
        return tally.getOrDefault(rollCallVote, 0);
    }
}
