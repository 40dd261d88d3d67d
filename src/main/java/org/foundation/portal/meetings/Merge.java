package org.foundation.portal.meetings;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.foundation.portal.meetings.MeetingsFile.Problem;
import org.foundation.portal.meetings.MeetingsFile.Row;
import org.jspecify.annotations.Nullable;

/// What reading a file would do to the meetings that are there: add, leave alone, or refuse. The one thing it
/// changes is a meeting of which there was an agenda and of which there are minutes now.
public record Merge(List<Addition> additions, List<Completion> completions, int unchanged, List<Problem> problems) {

    public int changes() {
        return additions.size() + completions.size();
    }

    /// A line that becomes a meeting, and the address it gets.
    public record Addition(Row row, String slug) implements Serializable {}

    /// A line that says that there are minutes now, and the meeting it is about.
    public record Completion(Row row, String slug) implements Serializable {}

    /// A meeting that is there. One the portal called itself was listed by nobody.
    public record Known(
            String slug,
            @Nullable Integer number,
            LocalDate date,
            Listing.@Nullable As listedAs,
            @Nullable String note,
            boolean recordedHere) {

        boolean isMeantBy(Row row) {
            return row.number() == null
                    ? number == null && date.equals(row.date())
                    : row.number().equals(number);
        }

        boolean isCompletedBy(Row row) {
            return date.equals(row.date())
                    && listedAs == Listing.As.AGENDA
                    && row.published() == Listing.As.MINUTES
                    && !recordedHere;
        }

        boolean says(Row row) {
            return date.equals(row.date())
                    && listedAs == row.published()
                    && Objects.requireNonNullElse(note, "").equals(row.note());
        }
    }

    public static Merge of(MeetingsFile file, Body body, Collection<Known> known) {
        var taken = new HashSet<String>(known.stream().map(Known::slug).toList());
        var additions = new ArrayList<Addition>();
        var completions = new ArrayList<Completion>();
        var problems = new ArrayList<>(file.problems());
        int unchanged = 0;
        for (var row : file.rows()) {
            var there = known.stream().filter(it -> it.isMeantBy(row)).findFirst();
            if (there.isEmpty()) {
                additions.add(new Addition(row, claim(body, row, taken)));
            } else if (there.get().says(row)) {
                unchanged++;
            } else if (there.get().isCompletedBy(row)) {
                completions.add(new Completion(row, there.get().slug()));
            } else {
                problems.add(conflict(row, there.get()));
            }
        }
        problems.sort(java.util.Comparator.comparingLong(Problem::line));
        return new Merge(List.copyOf(additions), List.copyOf(completions), unchanged, List.copyOf(problems));
    }

    private static String claim(Body body, Row row, Set<String> taken) {
        var slug = Address.free(body, row.date(), taken::contains);
        taken.add(slug);
        return slug;
    }

    private static Problem conflict(Row row, Known there) {
        return there.date().equals(row.date())
                ? Problem.of(
                        row.line(),
                        "published",
                        row.published().name().toLowerCase(java.util.Locale.ROOT),
                        "as-it-is-here",
                        there.slug())
                : Problem.of(
                        row.line(), "date", row.date().toString(), "date-as-it-is-here", there.date(), there.slug());
    }
}
