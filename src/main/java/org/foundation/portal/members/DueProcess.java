package org.foundation.portal.members;

import static org.foundation.portal.bylaws.Rule.SUSPENSION_HEARING_DAYS_BEFORE;
import static org.foundation.portal.bylaws.Rule.SUSPENSION_NOTICE_DAYS;

import java.time.LocalDate;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// What BL 2.12 demands before the board suspends or terminates a membership: notice of the proposal with its reasons,
/// thirty days before it takes effect, and a hearing five days before. Wilful misconduct waives the thirty days and
/// nothing else; about unpaid money nobody has to be heard; and whoever declines the hearing has had it.
public record DueProcess(
        Ground ground,
        String resolution,
        String reason,
        LocalDate noticedOn,
        @Nullable LocalDate heardOn,
        @Nullable LocalDate declinedOn) {

    public enum Ground {
        MISCONDUCT,
        UNPAID,
        OTHER
    }

    public DueProcess {
        if (resolution.isBlank()) {
            throw new Refusal("members.resolution-missing");
        }
        if (reason.isBlank()) {
            throw new Refusal("members.say-why");
        }
    }

    public static DueProcess heard(
            Ground ground, String resolution, String reason, LocalDate noticedOn, LocalDate heardOn) {
        return new DueProcess(ground, resolution, reason, noticedOn, heardOn, null);
    }

    public static DueProcess declined(
            Ground ground, String resolution, String reason, LocalDate noticedOn, LocalDate declinedOn) {
        return new DueProcess(ground, resolution, reason, noticedOn, null, declinedOn);
    }

    public static DueProcess unheard(Ground ground, String resolution, String reason, LocalDate noticedOn) {
        return new DueProcess(ground, resolution, reason, noticedOn, null, null);
    }

    void require(LocalDate effectiveOn, Rules rules) {
        requireNotice(effectiveOn, rules);
        if (ground != Ground.UNPAID) {
            requireHearing(effectiveOn, rules);
        }
    }

    private void requireNotice(LocalDate effectiveOn, Rules rules) {
        var days = rules.of(SUSPENSION_NOTICE_DAYS);
        var section = rules.section(SUSPENSION_NOTICE_DAYS);
        if (ground == Ground.MISCONDUCT) {
            if (effectiveOn.isBefore(noticedOn)) {
                throw new Refusal("members.notice-missing")
                        .with("day", noticedOn)
                        .with("section", section);
            }
        } else if (effectiveOn.isBefore(noticedOn.plusDays(days))) {
            throw new Refusal("members.notice-too-short")
                    .with("day", noticedOn.plusDays(days))
                    .with("section", section)
                    .with("days", days);
        }
    }

    private void requireHearing(LocalDate effectiveOn, Rules rules) {
        var section = rules.section(SUSPENSION_HEARING_DAYS_BEFORE);
        var latest = effectiveOn.minusDays(rules.of(SUSPENSION_HEARING_DAYS_BEFORE));
        var offered = declinedOn == null ? heardOn : declinedOn;
        if (offered == null || (declinedOn == null ? offered.isAfter(latest) : offered.isAfter(effectiveOn))) {
            throw new Refusal("members.not-heard").with("day", latest).with("section", section);
        }
        if (offered.isBefore(noticedOn)) {
            throw new Refusal("members.heard-before-notice")
                    .with("heard", offered)
                    .with("noticed", noticedOn)
                    .with("section", section);
        }
    }
}
