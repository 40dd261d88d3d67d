package org.foundation.portal.meetings;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What changed from one edition to the next: line by line, and within a changed line word by word.
public record Difference(List<ChangedLine> lines) implements Serializable {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)|(?=\\s)");

    public enum Change {
        SAME,
        ADDED,
        REMOVED
    }

    public record Piece(Change change, String text) implements Serializable {

        public boolean added() {
            return change == Change.ADDED;
        }

        public boolean removed() {
            return change == Change.REMOVED;
        }
    }

    public record ChangedLine(List<Piece> pieces) implements Serializable {

        public boolean changed() {
            return pieces.stream().anyMatch(piece -> piece.change() != Change.SAME);
        }
    }

    public static Difference between(String before, String after) {
        var old = before.lines().toList();
        var fresh = after.lines().toList();
        var lines = new ArrayList<ChangedLine>();
        int done = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
            same(old.subList(done, delta.getSource().getPosition()), lines);
            changed(delta.getSource().getLines(), delta.getTarget().getLines(), lines);
            done = delta.getSource().getPosition() + delta.getSource().size();
        }
        same(old.subList(done, old.size()), lines);
        return new Difference(lines);
    }

    public boolean isEmpty() {
        return lines.stream().noneMatch(ChangedLine::changed);
    }

    private static void same(List<String> unchanged, List<ChangedLine> lines) {
        unchanged.forEach(text -> lines.add(whole(Change.SAME, text)));
    }

    /// Lines that stand for one another are compared by words; what is left over was added or removed whole.
    private static void changed(List<String> old, List<String> fresh, List<ChangedLine> lines) {
        var pairs = Math.min(old.size(), fresh.size());
        for (int i = 0; i < pairs; i++) {
            lines.add(words(old.get(i), fresh.get(i)));
        }
        old.subList(pairs, old.size()).forEach(text -> lines.add(whole(Change.REMOVED, text)));
        fresh.subList(pairs, fresh.size()).forEach(text -> lines.add(whole(Change.ADDED, text)));
    }

    private static ChangedLine whole(Change change, String text) {
        return new ChangedLine(List.of(new Piece(change, text)));
    }

    private static ChangedLine words(String before, String after) {
        var old = List.of(BETWEEN_WORDS.split(before));
        var fresh = List.of(BETWEEN_WORDS.split(after));
        var pieces = new ArrayList<Piece>();
        int done = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
            add(Change.SAME, old.subList(done, delta.getSource().getPosition()), pieces);
            add(Change.REMOVED, delta.getSource().getLines(), pieces);
            add(Change.ADDED, delta.getTarget().getLines(), pieces);
            done = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(Change.SAME, old.subList(done, old.size()), pieces);
        return new ChangedLine(List.copyOf(pieces));
    }

    private static void add(Change change, List<String> words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(change, String.join("", words)));
        }
    }
}
