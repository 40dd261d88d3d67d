package org.foundation.portal.meetings;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.foundation.portal.meetings.MeetingsFile.LineProblem;
import org.foundation.portal.meetings.MeetingsFile.ListedMeeting;
import org.foundation.portal.shared.Slug;
import org.jspecify.annotations.Nullable;

/// What reading a file would do to the meetings that are there: add, leave alone, or refuse. The one thing it
/// changes is a meeting of which there was an agenda and of which there are minutes now.
public record MeetingsDryRun(
        List<Addition> additions, List<Completion> completions, int unchanged, List<LineProblem> problems) {

    public int changes() {
        return additions.size() + completions.size();
    }

    /// A line that becomes a meeting, and the address it gets.
    public record Addition(ListedMeeting row, String slug) implements Serializable {}

    /// A line that says that there are minutes now, and the meeting it is about.
    public record Completion(ListedMeeting row, String slug) implements Serializable {}

    /// A meeting that is there. One the portal called itself was listed by nobody.
    public record KnownMeeting(
            String slug,
            @Nullable Integer number,
            LocalDate date,
            Listing.@Nullable As listedAs,
            @Nullable String note,
            boolean recordedHere) {

        boolean isMeantBy(ListedMeeting listedMeeting) {
            return listedMeeting.number() == null
                    ? number == null && date.equals(listedMeeting.date())
                    : listedMeeting.number().equals(number);
        }

        boolean isCompletedBy(ListedMeeting listedMeeting) {
            return date.equals(listedMeeting.date())
                    && listedAs == Listing.As.AGENDA
                    && listedMeeting.published() == Listing.As.MINUTES
                    && !recordedHere;
        }

        boolean says(ListedMeeting listedMeeting) {
            return date.equals(listedMeeting.date())
                    && listedAs == listedMeeting.published()
                    && Objects.requireNonNullElse(note, "").equals(listedMeeting.note());
        }
    }

    public static MeetingsDryRun of(MeetingsFile file, Body body, Collection<KnownMeeting> known) {
        var taken = new HashSet<String>(known.stream().map(KnownMeeting::slug).toList());
        var additions = new ArrayList<Addition>();
        var completions = new ArrayList<Completion>();
        var problems = new ArrayList<>(file.problems());
        int unchanged = 0;
        for (var listedMeeting : file.rows()) {
            var there = known.stream().filter(it -> it.isMeantBy(listedMeeting)).findFirst();
            if (there.isEmpty()) {
                additions.add(new Addition(listedMeeting, claim(body, listedMeeting, taken)));
            } else if (there.get().says(listedMeeting)) {
                unchanged++;
            } else if (there.get().isCompletedBy(listedMeeting)) {
                completions.add(new Completion(listedMeeting, there.get().slug()));
            } else {
                problems.add(conflict(listedMeeting, there.get()));
            }
        }
        problems.sort(java.util.Comparator.comparingLong(LineProblem::line));
        return new MeetingsDryRun(List.copyOf(additions), List.copyOf(completions), unchanged, List.copyOf(problems));
    }

    private static String claim(Body body, ListedMeeting listedMeeting, Set<String> taken) {
        var slug = Slug.free(body.slug() + "-" + listedMeeting.date(), taken::contains);
        taken.add(slug);
        return slug;
    }

    private static LineProblem conflict(ListedMeeting listedMeeting, KnownMeeting there) {
        return there.date().equals(listedMeeting.date())
                ? LineProblem.of(
                                listedMeeting.line(),
                                "published",
                                listedMeeting.published().name().toLowerCase(java.util.Locale.ROOT),
                                "as-it-is-here")
                        .with("found", there.slug())
                : LineProblem.of(
                                listedMeeting.line(),
                                "date",
                                listedMeeting.date().toString(),
                                "date-as-it-is-here")
                        .with("day", there.date())
                        .with("meeting", there.slug());
    }
}
