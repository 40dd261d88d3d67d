package org.foundation.portal.tally.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foundation.portal.tally.BallotBox;
import org.foundation.portal.tally.Ballots;
import org.foundation.portal.tally.Candidate;

/// Candidates known by name. Those a file declares keep their order; those it only mentions are sorted at the end,
/// so that the order of ballots changes nothing.
final class Names {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, String> full = new HashMap<>();
    private boolean declared;

    /// Tells whether the name is new.
    boolean declare(String name) {
        declared = true;
        return numbers.putIfAbsent(name, names.size() + 1) == null && names.add(name);
    }

    void describe(String name, String fullName) {
        full.put(name, fullName);
    }

    boolean declared() {
        return declared;
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

    List<Candidate> candidates() {
        var ordered = declared ? names : names.stream().sorted().toList();
        var candidates = new ArrayList<Candidate>();
        for (var name : ordered) candidates.add(new Candidate(candidates.size() + 1, full.getOrDefault(name, name)));
        return candidates;
    }

    Ballots ballots(BallotBox box) {
        var sorted = declared ? names : names.stream().sorted().toList();
        var renumbered = new int[names.size() + 1];
        for (int i = 0; i < sorted.size(); i++) renumbered[number(sorted.get(i), false)] = i + 1;
        return box.build().renumbered(names.size(), renumbered);
    }
}
