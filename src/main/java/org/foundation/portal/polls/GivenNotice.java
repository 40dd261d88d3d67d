package org.foundation.portal.polls;

import static org.foundation.portal.bylaws.Rule.NOTICE_MEMBERS_DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.notices.Notices.LetterStatus;
import org.jspecify.annotations.Nullable;

/// When the notice of a vote was given, as the by-laws count it. A letter is given when the mail server has taken it,
/// or on the day on which it was delivered otherwise. One that the recipient's side refuses was directed to the address
/// on record (BL 7.1(a)): it does not hold up a vote, as long as there are few of them.
final class GivenNotice {

    private GivenNotice() {}

    /// The first moment at which every letter was given or refused, and all but a few were given; nothing while some
    /// are neither, or too many are refused.
    static Optional<Instant> at(Collection<LetterStatus> letters, Instant written, int refusedPercent, ZoneId zone) {
        var given = letters.stream()
                .map(it -> given(it, zone))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        var needed = letters.size() - letters.size() * refusedPercent / 100;
        if (given.size() < needed || letters.stream().anyMatch(it -> settled(it, zone) == null)) {
            return Optional.empty();
        }
        var last = letters.stream()
                .map(it -> Objects.requireNonNull(settled(it, zone)))
                .reduce(written, GivenNotice::later);
        return Optional.of(needed == 0 ? last : later(last, given.get(needed - 1)));
    }

    private static @Nullable Instant given(LetterStatus letter, ZoneId zone) {
        if (letter.sentAt() != null) {
            return letter.sentAt();
        }
        return letter.deliveredOn() == null ? null : LegalDay.start(letter.deliveredOn(), zone);
    }

    /// Given or refused, whichever came first.
    private static @Nullable Instant settled(LetterStatus letter, ZoneId zone) {
        var given = given(letter, zone);
        var refused = letter.refusedAt();
        if (given == null || refused == null) {
            return given == null ? refused : given;
        }
        return given.isBefore(refused) ? given : refused;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /// The last day on which notice is still in time for a vote that opens on a day.
    static LocalDate lastDay(LocalDate opensOn, Rules rules) {
        return opensOn.minusDays(rules.of(NOTICE_MEMBERS_DAYS).least());
    }

    static boolean inTime(Instant given, LocalDate opensOn, Rules rules, ZoneId zone) {
        var days = ChronoUnit.DAYS.between(LegalDay.of(given, zone), opensOn);
        return rules.of(NOTICE_MEMBERS_DAYS).contains(days);
    }
}
