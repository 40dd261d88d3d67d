package org.foundation.portal.tally.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foundation.portal.tally.BallotBox;
import org.foundation.portal.tally.BallotCandidate;
import org.foundation.portal.tally.BallotSet;

/// Candidates known by name. Those a file declares keep their order; those it only mentions are sorted at the end,
/// so that the order of ballots changes nothing.
final class CandidateNames {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, String> full = new HashMap<>();
    private final Set<String> listed = new LinkedHashSet<>();

    /// Tells whether the name is declared for the first time; it may have been mentioned before.
    boolean declare(String name) {
        if (!listed.add(name)) return false;
        if (numbers.putIfAbsent(name, names.size() + 1) == null) names.add(name);
        return true;
    }

    void describe(String name, String fullName) {
        full.put(name, fullName);
    }

    boolean declared() {
        return !listed.isEmpty();
    }

    int count() {
        return names.size();
    }

    /// The number of a name; -1 if it cannot stand (the file declared others).
    int number(String name, boolean mayAdd) {
        var known = numbers.get(name);
        if (known != null) return known;
        if (!mayAdd || names.size() == BallotBox.MOST_CANDIDATES) return -1;
        names.add(name);
        numbers.put(name, names.size());
        return names.size();
    }

    List<BallotCandidate> candidates() {
        var candidates = new ArrayList<BallotCandidate>();
        for (var name : ordered())
            candidates.add(new BallotCandidate(candidates.size() + 1, full.getOrDefault(name, name)));
        return candidates;
    }

    private List<String> ordered() {
        var ordered = new ArrayList<String>(listed);
        names.stream().filter(name -> !listed.contains(name)).sorted().forEach(ordered::add);
        return ordered;
    }

    BallotSet ballots(BallotBox box) {
        var sorted = ordered();
        var renumbered = new int[names.size() + 1];
        for (int i = 0; i < sorted.size(); i++) renumbered[number(sorted.get(i), false)] = i + 1;
        return box.build().renumbered(names.size(), renumbered);
    }
}
