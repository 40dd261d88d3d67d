package org.foundation.portal.applications;

import org.foundation.portal.people.Person;

/// Who decides an application: the committee by consensus, of which one member speaks, or the board by a resolution
/// that an officer records.
public sealed interface Decider {

    Person person();

    static Decider committee(Person member) {
        return new Committee(member);
    }

    static Decider board(Person officer, Resolution resolution) {
        return new Board(officer, resolution);
    }

    record Committee(Person person) implements Decider {}

    record Board(Person person, Resolution resolution) implements Decider {}
}
