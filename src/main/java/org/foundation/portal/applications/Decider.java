package org.foundation.portal.applications;

import org.foundation.portal.people.Person;

/// Who decides an application: the committee by consensus, of which one member speaks, or the board by a resolution
/// that an officer records.
public sealed interface Decider {

    Person person();

    static Decider committee(Person member) {
        return new ByCommittee(member);
    }

    static Decider board(Person officer, Resolution resolution) {
        return new ByBoard(officer, resolution);
    }

    record ByCommittee(Person person) implements Decider {}

    record ByBoard(Person person, Resolution resolution) implements Decider {}
}
