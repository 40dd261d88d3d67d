package org.foundation.portal.ballots;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.foundation.portal.members.Ending;
import org.foundation.portal.members.Membership;
import org.foundation.portal.members.Representation;

/// Who may put a membership's ballot into the box (BL 9.5): its holder, or the representative who votes for it on the
/// day.
record AuthorisedVoter(UUID person) {

    boolean holds(Membership membership, Collection<Representation> representations, LocalDate today) {
        return membership.personId().filter(person::equals).isPresent()
                || representations.stream()
                        .anyMatch(it -> it.isVoting() && it.personId().equals(person) && it.isOn(today));
    }

    /// By an act of the board. A membership that has run out or was given up since the record date is not stopped (BL
    /// 9.4).
    static boolean isStopped(Membership membership, LocalDate today) {
        return membership.suspendedOn(today).isPresent()
                || membership
                        .ending()
                        .filter(it -> it.endingKind() == Ending.EndingKind.TERMINATED && !today.isBefore(it.endedOn()))
                        .isPresent();
    }
}
