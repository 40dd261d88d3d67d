package org.foundation.portal.meetings;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.foundation.portal.shared.Sentence;
import org.jspecify.annotations.Nullable;

/// A list of meetings as a CSV file with the columns number, date, published and note: the lines that can be
/// believed, and what is wrong with the others. Plain Java, so that the launcher and the portal read a file in the
/// same way.
public record MeetingsFile(List<ListedMeeting> rows, List<LineProblem> problems) {

    private static final List<String> COLUMNS = List.of("number", "date", "published", "note");

    /// No foundation of this kind has older meetings.
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

    /// Nobody has fixed the date of a meeting further ahead.
    private static final int DAYS_AHEAD = 366;

    public static final int MOST_BYTES = 1 << 20;
    private static final int LONGEST_NOTE = 500;
    private static final int MOST_COLUMNS = 1_000;

    public MeetingsFile {
        rows = List.copyOf(rows);
        problems = problems.stream()
                .sorted(Comparator.comparingLong(LineProblem::line))
                .toList();
    }

    /// One line. Cancelled meetings have no number.
    public record ListedMeeting(long line, @Nullable Integer number, LocalDate date, Listing.As published, String note)
            implements Serializable {}

    /// What was found in a column of a line, and the texts' key of what was expected there.
    public record LineProblem(long line, String column, String found, Sentence expected) implements Serializable {

        static LineProblem of(long line, String column, String found, String expected) {
            return new LineProblem(line, column, found, Sentence.of("meetings.expected." + expected));
        }

        LineProblem with(String name, Object value) {
            return new LineProblem(line, column, found, expected.with(name, value));
        }

        /// The line, what was found in it, and what was expected.
        public Sentence sentence() {
            return Sentence.of(column.isEmpty() ? "meetings.import.problem-of-line" : "meetings.import.problem")
                    .with("line", line)
                    .with("column", column)
                    .with("found", found)
                    .with("expected", expected);
        }
    }

    public static MeetingsFile read(byte[] bytes, LocalDate today) {
        if (bytes.length > MOST_BYTES) {
            return broken(LineProblem.of(1, "", "", "smaller").with("megabytes", MOST_BYTES >> 20));
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Reading(today).read(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return broken(LineProblem.of(1, "", "", "utf-8"));
        }
    }

    private static MeetingsFile broken(LineProblem lineProblem) {
        return new MeetingsFile(List.of(), List.of(lineProblem));
    }

    private static final class Reading {

        private final LocalDate today;
        private final List<ListedMeeting> rows = new ArrayList<>();
        private final List<LineProblem> problems = new ArrayList<>();
        private final Map<Object, Long> seen = new HashMap<>();

        Reading(LocalDate today) {
            this.today = today;
        }

        MeetingsFile read(String text) {
            long last = 1;
            var wide = wideLine(text);
            if (wide.isPresent()) {
                return broken(wide.get());
            }
            try (var reader = CsvReader.builder()
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .skipEmptyLines(true)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(text)) {
                var records = reader.iterator();
                if (!records.hasNext()) {
                    return broken(LineProblem.of(1, "", "", "columns").with("columns", String.join(",", COLUMNS)));
                }
                var head = records.next();
                if (!head.getFields().stream().map(String::strip).toList().equals(COLUMNS)) {
                    return broken(LineProblem.of(1, "", String.join(",", head.getFields()), "columns")
                            .with("columns", String.join(",", COLUMNS)));
                }
                while (records.hasNext()) {
                    var line = records.next();
                    last = line.getStartingLineNumber();
                    row(line).ifPresent(rows::add);
                }
            } catch (java.io.IOException | CsvParseException e) {
                problems.add(LineProblem.of(last, "", "", "csv"));
            }
            return new MeetingsFile(inOrder(), problems);
        }

        /// Before anything is read: a line of hundreds of thousands of cells is no meeting.
        private static Optional<LineProblem> wideLine(String text) {
            long at = 0;
            for (var lines = text.lines().iterator(); lines.hasNext(); ) {
                at++;
                var columns = 1 + lines.next().chars().filter(it -> it == ',').count();
                if (columns > MOST_COLUMNS) {
                    return Optional.of(LineProblem.of(at, "", "", "narrower")
                            .with("most", COLUMNS.size())
                            .with("columns", columns));
                }
            }
            return Optional.empty();
        }

        private Optional<ListedMeeting> row(CsvRecord line) {
            var at = line.getStartingLineNumber();
            var before = problems.size();
            if (line.getFieldCount() != COLUMNS.size()) {
                problems.add(LineProblem.of(at, "", String.join(",", line.getFields()), "fields")
                        .with("expected", COLUMNS.size())
                        .with("found", line.getFieldCount()));
                return Optional.empty();
            }
            var published = published(at, line.getField(2).strip());
            var number = number(at, line.getField(0).strip(), published);
            var date = date(at, line.getField(1).strip(), published);
            var note = note(at, line.getField(3).strip());
            if (problems.size() > before) {
                return Optional.empty();
            }
            var listedMeeting =
                    new ListedMeeting(at, number.orElse(null), date.orElseThrow(), published.orElseThrow(), note);
            return first(listedMeeting) ? Optional.of(listedMeeting) : Optional.empty();
        }

        private Optional<Listing.As> published(long at, String found) {
            for (var as : Listing.As.values()) {
                if (as.name().toLowerCase(Locale.ROOT).equals(found)) {
                    return Optional.of(as);
                }
            }
            problems.add(LineProblem.of(at, "published", found, "published"));
            return Optional.empty();
        }

        private Optional<Integer> number(long at, String found, Optional<Listing.As> published) {
            var cancelled = published.isPresent() && published.get() == Listing.As.CANCELLED;
            if (found.isEmpty() && (cancelled || published.isEmpty())) {
                return Optional.empty();
            }
            if (!cancelled && found.matches("[1-9][0-9]{0,5}")) {
                return Optional.of(Integer.valueOf(found));
            }
            problems.add(LineProblem.of(at, "number", found, cancelled ? "no-number" : "number"));
            return Optional.empty();
        }

        private Optional<LocalDate> date(long at, String found, Optional<Listing.As> published) {
            var latest =
                    published.isPresent() && published.get() == Listing.As.MINUTES ? today : today.plusDays(DAYS_AHEAD);
            try {
                var date = LocalDate.parse(found);
                if (date.isBefore(FIRST) || date.isAfter(latest)) {
                    problems.add(LineProblem.of(at, "date", found, "date-between")
                            .with("from", FIRST)
                            .with("until", latest));
                    return Optional.empty();
                }
                return Optional.of(date);
            } catch (DateTimeParseException e) {
                problems.add(LineProblem.of(at, "date", found, "date"));
                return Optional.empty();
            }
        }

        private String note(long at, String found) {
            if (found.length() > LONGEST_NOTE || found.chars().anyMatch(Character::isISOControl)) {
                problems.add(LineProblem.of(at, "note", found, "note").with("most", LONGEST_NOTE));
            }
            return found;
        }

        /// A number stands for one meeting, and so does the date of a meeting without a number.
        private boolean first(ListedMeeting listedMeeting) {
            Object key = listedMeeting.number() == null ? listedMeeting.date() : listedMeeting.number();
            var earlier = seen.putIfAbsent(key, listedMeeting.line());
            if (earlier != null) {
                problems.add(LineProblem.of(
                                listedMeeting.line(),
                                listedMeeting.number() == null ? "date" : "number",
                                key.toString(),
                                "once")
                        .with("line", earlier));
            }
            return earlier == null;
        }

        /// Meetings are numbered as they are held. Whatever falls out of the longest run of numbers and dates that
        /// rise together is refused: a slip of the pen in one date does not take its neighbours with it.
        private List<ListedMeeting> inOrder() {
            var numbered = rows.stream()
                    .filter(listedMeeting -> listedMeeting.number() != null)
                    .sorted(Comparator.comparing(ListedMeeting::number))
                    .toList();
            var rising = longestRising(numbered);
            for (int i = 0; i < numbered.size(); i++) {
                var listedMeeting = numbered.get(i);
                if (!rising.contains(listedMeeting)) {
                    var next = numbered.get(i + 1 < numbered.size() ? i + 1 : i - 1);
                    problems.add(LineProblem.of(
                                    listedMeeting.line(),
                                    "date",
                                    listedMeeting.date().toString(),
                                    "order")
                            .with("number", String.valueOf(next.number()))
                            .with("day", next.date()));
                }
            }
            return rows.stream()
                    .filter(listedMeeting -> listedMeeting.number() == null || rising.contains(listedMeeting))
                    .toList();
        }

        private static List<ListedMeeting> longestRising(List<ListedMeeting> numbered) {
            var length = new int[numbered.size()];
            var before = new int[numbered.size()];
            int best = -1;
            for (int i = 0; i < numbered.size(); i++) {
                before[i] = -1;
                for (int j = 0; j < i; j++) {
                    if (!numbered.get(j).date().isAfter(numbered.get(i).date()) && length[j] > length[i]) {
                        length[i] = length[j];
                        before[i] = j;
                    }
                }
                length[i]++;
                best = best < 0 || length[i] >= length[best] ? i : best;
            }
            var rising = new ArrayList<ListedMeeting>();
            for (int at = best; at >= 0; at = before[at]) {
                rising.add(numbered.get(at));
            }
            return rising;
        }
    }
}
