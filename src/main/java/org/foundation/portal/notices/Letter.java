package org.foundation.portal.notices;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is to be told to one person: `kind` names the texts `notice.<kind>.subject` and `.body`, whose `{name}`
/// places the words fill. A formal letter cites the section that demands it and carries the legend of the by-laws;
/// `concerns` is what it gives notice of, so that one can ask later whether everybody was told.
public record Letter(
        @Nullable UUID person,
        @Nullable String email,
        String name,
        String kind,
        @Nullable String section,
        @Nullable String href,
        @Nullable UUID concerns,
        Map<String, Object> words) {

    public Letter {
        words = Map.copyOf(words);
    }

    public static Letter to(@Nullable UUID person, String email, String name) {
        return new Letter(person, email, name, "", null, null, null, Map.of());
    }

    /// To a member who has no address on record: it waits for somebody to deliver it by hand.
    public static Letter toNobodyAt(String name) {
        return new Letter(null, null, name, "", null, null, null, Map.of());
    }

    public Letter about(String kind) {
        return new Letter(person, email, name, kind, section, href, concerns, words);
    }

    /// Days, moments and sentences as they are: the letter is written in the language of whoever gets it.
    public Letter with(String word, Object value) {
        var more = new LinkedHashMap<>(words);
        more.put(word, value);
        return new Letter(person, email, name, kind, section, href, concerns, more);
    }

    /// The page of the portal that the letter leads to, starting with a slash.
    public Letter leadingTo(String page) {
        return new Letter(person, email, name, kind, section, page, concerns, words);
    }

    public Letter formal(String section) {
        return new Letter(person, email, name, kind, section, href, concerns, words);
    }

    /// The letter is the notice of this thing to one of those who must have it.
    public Letter givingNoticeOf(UUID thing) {
        return new Letter(person, email, name, kind, section, href, thing, words);
    }
}
