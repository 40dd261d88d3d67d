package org.foundation.portal.members;

import org.foundation.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// Who decides an application: a member of the committee for its consensus, or an officer for the board, by a
/// resolution.
public record Decider(Person person, @Nullable String resolution) {

    public static Decider committee(Person member) {
        return new Decider(member, null);
    }

    public static Decider board(Person officer, String resolution) {
        if (resolution.isBlank()) {
            throw new Refusal("members.resolution-missing");
        }
        return new Decider(officer, resolution.strip());
    }

    public boolean forBoard() {
        return resolution != null;
    }
}
