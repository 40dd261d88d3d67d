package org.foundation.portal.tally.files;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.foundation.portal.tally.BallotBox;
import org.foundation.portal.tally.BallotSet;
import org.foundation.portal.tally.Contest;

/// ABIF, the aggregated ballot information format: `27: A>B=C`, `=A:[Full Name]`, `{key: value}`, `#` comments,
/// names in brackets where they are not plain words, ratings as `A/5`. Between two candidates `>` is a new rank and
/// `=` the same; `,` goes by the ratings (higher is better), and is the same rank without them.
public final class Abif {
    private static final Pattern NAME = Pattern.compile("=\\s*(\\[[^\\]]*\\]|[^:\\s\\[]+)\\s*:\\s*\\[([^\\]]*)\\]\\s*");
    private static final Pattern DATA = Pattern.compile("\\{\\s*\"?([\\w ]+?)\"?\\s*:\\s*\"?(.*?)\"?\\s*\\}");
    private static final Pattern CHOICE =
            Pattern.compile("\\s*(\\[[^\\]]*\\]|[^\\s>=,/#\\[\\]]+)\\s*(?:/\\s*(\\d{1,9}))?\\s*([>=,]|$)");

    private record Mark(int candidate, long rating, int rank) {}

    private final Lines lines;
    private final Faults faults = new Faults();
    private final CandidateNames candidateNames = new CandidateNames();
    private final BallotBox box = BallotSet.of(BallotBox.MOST_CANDIDATES);
    private final RankingLine ranking = new RankingLine();
    private final List<String> remarks = new ArrayList<>();
    private String title;
    private int seats;

    private Abif(Reader reader, String title, int seats) throws IOException {
        lines = new Lines(reader);
        this.title = title;
        this.seats = seats;
    }

    /// `title` and `seats` are for files that do not say them.
    public static BallotFile read(Reader reader, String title, int seats) throws IOException {
        return new Abif(reader, title, seats).read();
    }

    public static void write(Contest contest, Appendable out) throws IOException {
        out.append("{title: \"" + contest.title().replace('"', '\'') + "\"}\n{seats: " + contest.seats() + "}\n");
        for (var c : contest.candidates())
            out.append("=c" + c.number() + ":[" + c.name().replaceAll("[\\[\\]\\r\\n]", " ") + "]\n");
        var ballotSet = contest.ballots();
        for (int i = 0; i < ballotSet.size(); i++) {
            out.append(ballotSet.amount(ballotSet.weight(i)).brief() + ":");
            var sign = "";
            for (int at = ballotSet.start(i); at < ballotSet.end(i); at++) {
                int code = ballotSet.code(at);
                if (code == 0) continue;
                out.append(code < 0 ? "=" : sign).append("c" + Math.abs(code));
                sign = ">";
            }
            out.append('\n');
        }
        if (ballotSet.blank() > 0)
            out.append(ballotSet.amount(ballotSet.blank()).brief() + ":\n");
    }

    private BallotFile read() throws IOException {
        while (lines.next()) {
            var line = lines.string();
            var name = NAME.matcher(line);
            var data = DATA.matcher(line.strip());
            if (line.isBlank() || line.stripLeading().startsWith("#")) continue;
            if (data.matches()) note(data.group(1), data.group(2));
            else if (name.matches()) declare(name.group(1), name.group(2));
            else readBallot(line);
        }
        faults.raise();
        var contest = new Contest(
                title,
                candidateNames.candidates(),
                seats,
                candidateNames.ballots(box),
                Set.of(),
                Set.of(),
                List.of(),
                true,
                "");
        return new BallotFile(contest, List.of(), remarks);
    }

    private void declare(String id, String full) {
        var plain = plain(id);
        if (full.isBlank() || plain.isBlank()) faults.add(lines.fault(0, id, "=Id:[Full Name]"));
        else if (!candidateNames.declare(plain)) faults.add(lines.fault(1, plain, "each candidate once"));
        else candidateNames.describe(plain, full.strip());
    }

    private void note(String key, String value) {
        long number = RankingLine.number(value);
        if (key.equals("title") && !value.isEmpty()) title = value;
        else if (key.equals("seats") && number >= 1 && number <= Integer.MAX_VALUE) seats = (int) number;
        else remarks.add(key + ": " + value);
    }

    private void readBallot(String whole) {
        var line = withoutComment(whole);
        int colon = line.indexOf(':');
        long count =
                colon < 0 ? -1 : RankingLine.number(line.substring(0, colon).strip());
        if (count < 1) {
            faults.add(lines.fault(0, line.strip(), "a count, a colon and a ranking, as in 27: A>B=C"));
            return;
        }
        var marks = new ArrayList<Mark>();
        var choice = CHOICE.matcher(line);
        int rank = 0;
        boolean equal = false;
        var sign = ">";
        for (int at = colon + 1;
                at < line.length() && !(marks.isEmpty() && line.substring(at).isBlank());
                at = choice.end()) {
            if (!choice.find(at) || choice.start() != at || choice.group(3).isEmpty() && choice.end() < line.length()) {
                faults.add(lines.fault(at, line.substring(at).strip(), "a candidate, then >, = or ,"));
                return;
            }
            if (sign.equals(">")) rank++;
            int number = candidateNames.number(plain(choice.group(1)), true);
            marks.add(new Mark(number, choice.group(2) == null ? -1 : Long.parseLong(choice.group(2)), rank));
            sign = choice.group(3);
            equal |= sign.equals("=");
        }
        if (marks.size() > 0 && !sign.isEmpty())
            faults.add(lines.fault(line.length(), "", "a candidate after " + sign));
        else cast(marks, equal, count);
    }

    /// `#` begins a comment, but not within brackets.
    private static String withoutComment(String line) {
        boolean bracketed = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '[') bracketed = true;
            else if (c == ']') bracketed = false;
            else if (c == '#' && !bracketed) return line.substring(0, i);
        }
        return line;
    }

    /// What the ballot says with `>` and `=` counts before its ratings.
    private void cast(List<Mark> marks, boolean signs, long count) {
        boolean rated = !signs && marks.stream().allMatch(m -> m.rating() >= 0 && m.rank() == 1);
        if (rated) marks.sort(Comparator.comparing(Mark::rating).reversed());
        ranking.clear();
        for (int i = 0; i < marks.size(); i++) {
            boolean joins = i > 0
                    && (rated
                            ? marks.get(i).rating() == marks.get(i - 1).rating()
                            : marks.get(i).rank() == marks.get(i - 1).rank());
            ranking.put(marks.get(i).candidate(), joins);
        }
        ranking.cast(box, count, lines, faults);
    }

    private static String plain(String name) {
        return name.startsWith("[") ? name.substring(1, name.length() - 1).strip() : name;
    }
}
