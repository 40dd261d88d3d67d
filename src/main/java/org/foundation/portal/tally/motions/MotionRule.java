package org.foundation.portal.tally.motions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.foundation.portal.tally.CountEvent;

/// How a motion is judged. Quorum: `quorumCounts` of the voices must meet `quorum` of the electorate. Majority: yes
/// must meet `majority` of its base, and one yes at least. `chairBreaksTies`: with yes and no equal and a chair who
/// spoke up, the chair decides (in place of the majority; never of the quorum). Exact; constant time.
public record MotionRule(
        String name, Base quorumCounts, Share quorum, Base majorityOf, Share majority, boolean chairBreaksTies) {

    /// More yes than no; a majority of the electorate must be present.
    public static final MotionRule SIMPLE =
            new MotionRule("simple", Base.PRESENT, Share.MORE_THAN_HALF, Base.YES_AND_NO, Share.MORE_THAN_HALF, false);
    /// More than half of those present, so that abstaining weighs like no.
    public static final MotionRule OF_PRESENT = new MotionRule(
            "majority-of-present", Base.PRESENT, Share.MORE_THAN_HALF, Base.PRESENT, Share.MORE_THAN_HALF, false);
    /// Two thirds of all in office.
    public static final MotionRule TWO_THIRDS_OF_OFFICE = new MotionRule(
            "two-thirds-of-office", Base.PRESENT, Share.MORE_THAN_HALF, Base.ELECTORATE, Share.TWO_THIRDS, false);

    public MotionRule quorumOf(Base counts, Share share) {
        return new MotionRule(name, counts, share, majorityOf, majority, chairBreaksTies);
    }

    public MotionRule withCastingVote() {
        return new MotionRule(name, quorumCounts, quorum, majorityOf, majority, true);
    }

    public SequencedMap<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("quorum counts", quorumCounts.name());
        parameters.put("quorum", (quorum.strict() ? "more than " : "at least ") + quorum + " of the electorate");
        parameters.put("majority", (majority.strict() ? "more than " : "at least ") + majority + " of " + majorityOf);
        parameters.put("ties", chairBreaksTies ? "the chair decides" : "fail");
        return parameters;
    }

    public MotionCount count(Voices voices) {
        return judge(Map.of("", voices), Optional.empty());
    }

    /// As above; the chair's voice is asked only when yes and no are equal.
    public MotionCount count(Voices voices, boolean chairSaysYes) {
        return judge(Map.of("", voices), Optional.of(chairSaysYes));
    }

    /// A class vote: each class, by name, must reach quorum and majority by itself.
    public MotionCount countByClass(SequencedMap<String, Voices> classes) {
        return judge(classes, Optional.empty());
    }

    private MotionCount judge(Map<String, Voices> all, Optional<Boolean> chair) {
        var events = new ArrayList<CountEvent>();
        boolean quorate = !all.isEmpty();
        boolean carried = !all.isEmpty();
        for (var entry : all.entrySet()) {
            var voices = entry.getValue();
            quorate &= judgeQuorum(entry.getKey(), voices, events);
            carried &= judgeMajority(entry.getKey(), voices, chair, events);
        }
        return new MotionCount(this, all, quorate, quorate && carried, List.copyOf(events));
    }

    private boolean judgeQuorum(String voters, Voices voices, List<CountEvent> events) {
        long have = quorumCounts.of(voices);
        boolean met = quorum.met(have, voices.electorate());
        events.add(new CountEvent.Judged(
                CountEvent.Test.QUORUM, voters, have, voices.electorate(), quorum.toString(), quorum.strict(), met));
        return met;
    }

    private boolean judgeMajority(String voters, Voices voices, Optional<Boolean> chair, List<CountEvent> events) {
        long base = majorityOf.of(voices);
        boolean met = voices.yes() > 0 && majority.met(voices.yes(), base);
        events.add(new CountEvent.Judged(
                CountEvent.Test.MAJORITY, voters, voices.yes(), base, majority.toString(), majority.strict(), met));
        if (met || !chairBreaksTies || chair.isEmpty() || voices.yes() != voices.no()) return met;
        events.add(new CountEvent.ChairDecided(chair.get()));
        return chair.get();
    }
}
