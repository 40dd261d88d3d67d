package org.foundation.portal.site.web;

import java.util.List;
import java.util.stream.Stream;

/// A room as addresses know it.
///
/// @param word what it is called in an address, as in `/by-laws`
/// @param folder where its pages lie, and what its package is called
/// @param thing the parameter by which its pages are told what they are about; empty, where they are about no one thing
/// @param part the parameter for a part of that thing
/// @param front the page that answers to the room's own name
/// @param show the page that answers to the name of a thing
public record Room(String word, String folder, String thing, String part, String front, String show) {

    /// The rooms that are not as by [#named].
    static final List<Room> ROOMS = List.of(
            named("applications").of("application"),
            named("ballots").of("poll").shownBy("cast"),
            named("bylaws").calledInAddresses("by-laws"),
            named("decisions").of("decision"),
            named("elections").of("election").with("candidate"),
            named("finances").of("report"),
            named("meetings").of("meeting"),
            named("polls").of("poll"),
            named("transparency").openedBy("show"));

    static Room named(String folder) {
        return new Room(folder, folder, "", "", "list", "show");
    }

    private Room calledInAddresses(String word) {
        return new Room(word, folder, thing, part, front, show);
    }

    private Room of(String thing) {
        return new Room(word, folder, thing, part, front, show);
    }

    private Room with(String part) {
        return new Room(word, folder, thing, part, front, show);
    }

    private Room openedBy(String front) {
        return new Room(word, folder, thing, part, front, show);
    }

    private Room shownBy(String show) {
        return new Room(word, folder, thing, part, front, show);
    }

    String page(String verb) {
        return "/" + folder + "/" + verb;
    }

    /// In the order in which an address names them.
    Stream<String> parameters() {
        return Stream.of(thing, part).filter(it -> !it.isEmpty());
    }
}
