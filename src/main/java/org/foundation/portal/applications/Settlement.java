package org.foundation.portal.applications;

import java.time.LocalDate;
import org.foundation.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// What a sponsor gave for a term: money, by what proves it, or its worth in kind, which the board has to approve.
public record Settlement(
        SettlementKind kind,
        String how,
        LocalDate on,
        @Nullable Resolution resolution) {

    public enum SettlementKind {
        PAID,
        IN_KIND
    }

    public Settlement {
        how = how.strip();
        if (how.isEmpty()) {
            throw new Refusal(kind == SettlementKind.PAID ? "members.proof-missing" : "members.worth-missing");
        }
        if (kind == SettlementKind.IN_KIND && resolution == null) {
            throw new Refusal("members.resolution-missing");
        }
    }

    public static Settlement paid(String proof, LocalDate on) {
        return new Settlement(SettlementKind.PAID, proof, on, null);
    }

    public static Settlement inKind(String worth, Resolution approvedBy) {
        return new Settlement(SettlementKind.IN_KIND, worth, approvedBy.on(), approvedBy);
    }

    String text() {
        return resolution == null ? how : how + " (" + resolution.text() + ")";
    }
}
