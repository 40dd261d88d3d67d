package org.foundation.portal.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.foundation.portal.shared.Refusal;

/// What a notice of a meeting says: what it is, when and where, how to join, and what is to be talked about. `waiver`
/// says why a shorter notice is good enough (BL 7.2); it is empty when the notice is long enough.
public record Plan(
        Body body,
        Kind kind,
        LocalDate heldOn,
        LocalTime startsAt,
        ZoneId zone,
        String place,
        String link,
        List<String> agenda,
        String waiver) {

    private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"]+");

    public Plan {
        place = place.strip();
        link = link.strip();
        waiver = waiver.strip();
        agenda = agenda.stream()
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
        if (place.isEmpty() && link.isEmpty()) {
            throw new Refusal("meetings.nowhere");
        }
        if (!link.isEmpty() && !WEB.matcher(link).matches()) {
            throw new Refusal("meetings.no-address", link);
        }
        if (kind == Kind.REGULAR && agenda.isEmpty()) {
            throw new Refusal("meetings.no-agenda", "BL 4.9");
        }
    }

    public Instant starts() {
        return heldOn.atTime(startsAt).atZone(zone).toInstant();
    }
}
