package org.foundation.portal.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.foundation.portal.shared.Refusal;

/// What a notice of a meeting says: what it is, when and where, how to join, and what is to be talked about. `waivers`
/// are the directors who have waived the notice in writing (BL 7.2); there are none when it is long enough.
public record Plan(
        Body body,
        MeetingKind kind,
        LocalDate heldOn,
        LocalTime startsAt,
        ZoneId zone,
        String place,
        String link,
        List<String> agenda,
        Set<UUID> waivers) {

    static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"]+");

    public Plan {
        place = place.strip();
        link = link.strip();
        waivers = Set.copyOf(waivers);
        agenda = agenda.stream()
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
        if (place.isEmpty() && link.isEmpty()) {
            throw new Refusal("meetings.nowhere");
        }
        if (!link.isEmpty() && !WEB.matcher(link).matches()) {
            throw new Refusal("meetings.no-address").with("address", link);
        }
        if (place.contains("://")) {
            throw new Refusal("meetings.address-as-place");
        }
        if (kind == MeetingKind.REGULAR && agenda.isEmpty()) {
            throw new Refusal("meetings.no-agenda").with("section", "BL 4.9");
        }
    }

    public Instant starts() {
        return heldOn.atTime(startsAt).atZone(zone).toInstant();
    }
}
