package org.foundation.portal.tally.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The bracketed options of a BLT file: `[nick a b c]`, `[tie 3 2 1]`, `[withdrawn 4]`, `[undeclared 4]`; others
/// become remarks.
final class BltOptions {
    private final int candidates;
    private final Map<String, Integer> nicks = new HashMap<>();
    private final List<Integer> tie = new ArrayList<>();
    private final TreeSet<Integer> withdrawn = new TreeSet<>();
    private final TreeSet<Integer> undeclared = new TreeSet<>();
    private final List<String> remarks = new ArrayList<>();

    BltOptions(int candidates) {
        this.candidates = candidates;
    }

    /// The current token is the opening bracket.
    void read(BltTokens tokens, Faults faults) throws IOException {
        tokens.next();
        var option = tokens.text().toString();
        var words = new ArrayList<String>();
        for (tokens.next(); !tokens.is(']'); tokens.next()) {
            if (tokens.atEnd()) throw faults.with(tokens.fault("a closing ]"));
            words.add(tokens.text().toString());
        }
        switch (option) {
            case "nick" -> {
                for (var word : words) nicks.putIfAbsent(word, nicks.size() + 1);
                if (nicks.size() != candidates) faults.add(tokens.fault(candidates + " different nicknames"));
            }
            case "tie" -> words.forEach(word -> tie.add(checked(word, tokens, faults)));
            case "withdrawn" -> words.forEach(word -> withdrawn.add(checked(word, tokens, faults)));
            case "undeclared" -> words.forEach(word -> undeclared.add(checked(word, tokens, faults)));
            default -> remarks.add("[" + option + " " + String.join(" ", words) + "] means nothing here");
        }
    }

    /// A candidate's number by number or nickname; -1 if there is none.
    int candidate(CharSequence word) {
        int number = 0;
        for (int i = 0; i < word.length(); i++) {
            int digit = word.charAt(i) - '0';
            if (digit < 0 || digit > 9 || number > candidates) return nicks.getOrDefault(word.toString(), -1);
            number = 10 * number + digit;
        }
        return number >= 1 && number <= candidates ? number : nicks.getOrDefault(word.toString(), -1);
    }

    void remark(String remark) {
        remarks.add(remark);
    }

    boolean hasNicks() {
        return !nicks.isEmpty();
    }

    List<Integer> tie() {
        return tie;
    }

    Set<Integer> withdrawn() {
        return withdrawn;
    }

    Set<Integer> undeclared() {
        return undeclared;
    }

    List<String> remarks() {
        return remarks;
    }

    private int checked(String word, BltTokens tokens, Faults faults) {
        int number = candidate(word);
        if (number < 1) faults.add(tokens.fault("a candidate from 1 to " + candidates + " in place of " + word));
        return Math.max(number, 1);
    }
}
