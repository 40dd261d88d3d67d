package org.foundation.portal.site.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where each page is found. The page `/elections/result`, which takes a parameter `election`, stands at
/// `/elections/board-2027/result`; `/elections/show` at `/elections/board-2027`, and `/elections/list` at `/elections`.
/// A page that takes no such parameter, like `/elections/call`, stands where it is. Which pages take it is read from
/// the pages themselves, so that a new one needs no line here.
public final class Addresses {

    /// Where a room's name leads that has no page for everybody.
    private static final Map<String, String> INSTEAD = Map.of(
            "/applications", "/members/join",
            "/ballots", "/",
            "/notices", "/people/inbox",
            "/people", "/members",
            "/polls", "/");

    /// Pages that had another address before.
    private static final Map<String, String> MOVED = Map.of(
            "/members/application", "/applications/show",
            "/members/apply", "/applications/apply",
            "/members/claim", "/people/claim",
            "/members/employer", "/people/employer",
            "/members/inbox", "/people/inbox",
            "/members/queue", "/applications/queue",
            "/members/review", "/applications/review");

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam\\s[^>]*?\\bname=\"([a-z]+)\"");

    /// A page, and what it is about: `election=board-2027`.
    public record FoundPage(Room room, String verb, List<NamedThing> named) {

        public String page() {
            return room.page(verb);
        }
    }

    public record NamedThing(String parameter, String slug) {}

    private final Map<String, Set<String>> pages;
    private final Map<String, Room> rooms = new HashMap<>();

    /// @param pages `/elections/result` and its parameters, for each page
    /// @param files `/elections/count.json` and whatever else is served of a thing and is no page
    public Addresses(Map<String, Set<String>> pages, Set<String> files) {
        this.pages = new HashMap<>(pages);
        for (var page : pages.keySet()) {
            var folder = page.split("/")[1];
            rooms.putIfAbsent(folder, Room.named(folder));
        }
        for (var room : Room.ROOMS) {
            rooms.put(room.folder(), room);
            rooms.put(room.word(), room);
            files.stream()
                    .filter(file -> file.startsWith(room.page("")))
                    .forEach(file -> this.pages.putIfAbsent(file, Set.of(room.thing())));
        }
    }

    /// The parameters that a page takes, out of its text.
    public static Set<String> parameters(String markup) {
        return PARAMETER.matcher(markup).results().map(it -> it.group(1)).collect(Collectors.toUnmodifiableSet());
    }

    /// What answers at an address; nothing, where the address is none of a room's.
    public Optional<FoundPage> at(String path) {
        var plain = path.replaceAll("[.]xhtml$", "");
        var parts = MOVED.getOrDefault(plain, plain).split("/");
        var room = parts.length < 2 || !parts[0].isEmpty() ? null : rooms.get(parts[1]);
        if (room == null) {
            return Optional.empty();
        }
        return switch (parts.length) {
            case 2 -> page(room, room.front(), List.of());
            case 3 -> page(room, parts[2], List.of()).or(() -> page(room, room.show(), List.of(parts[2])));
            case 4 -> page(room, parts[3], List.of(parts[2]));
            case 5 -> page(room, parts[3], List.of(parts[2], parts[4]));
            default -> Optional.empty();
        };
    }

    private Optional<FoundPage> page(Room room, String verb, List<String> slugs) {
        var parameters = room.parameters().limit(slugs.size()).toList();
        var named = new ArrayList<NamedThing>();
        for (var parameter : parameters) {
            named.add(new NamedThing(parameter, slugs.get(named.size())));
        }
        var taken = pages.get(room.page(verb));
        return taken != null
                        && parameters.size() == slugs.size()
                        && taken.containsAll(parameters)
                        && named.stream().allMatch(it -> isSlug(it.slug(), room))
                ? Optional.of(new FoundPage(room, verb, List.copyOf(named)))
                : Optional.empty();
    }

    private boolean isSlug(String text, Room room) {
        return WORD.matcher(text).matches() && !pages.containsKey(room.page(text));
    }

    /// The one address of what answers there, with the rest of the query as it was written.
    public Optional<String> lasting(String path, String query) {
        return at(path).map(found -> {
            var asked = asked(
                    found,
                    words(query)
                            .filter(word -> word.contains("="))
                            .collect(Collectors.toMap(
                                    word -> word.substring(0, word.indexOf('=')),
                                    word -> word.substring(word.indexOf('=') + 1),
                                    (first, second) -> first)));
            var rest = words(query)
                    .filter(word -> asked.stream().noneMatch(it -> word.startsWith(it.parameter() + "=")))
                    .collect(Collectors.joining("&"));
            return address(found, asked) + (rest.isEmpty() ? "" : "?" + rest);
        });
    }

    /// The address of the thing that a page shows, as it was told of it.
    public Optional<String> lasting(String page, Map<String, String> told) {
        return at(page).map(found -> address(found, asked(found, told)));
    }

    private static String address(FoundPage found, List<NamedThing> asked) {
        var room = found.room();
        var slugs = asked.stream().map(it -> "/" + it.slug()).toList();
        var start = "/" + room.word() + String.join("", slugs.subList(0, Math.min(1, slugs.size())));
        var end = String.join("", slugs.subList(Math.min(1, slugs.size()), slugs.size()));
        var verb = asked.isEmpty() ? room.front() : room.show();
        return found.verb().equals(verb) && end.isEmpty() ? start : start + "/" + found.verb() + end;
    }

    /// What an address names, and what its query does, as far as the page takes it: a part only of a thing.
    private List<NamedThing> asked(FoundPage found, Map<String, String> query) {
        var taken = pages.getOrDefault(found.page(), Set.of());
        var named = new ArrayList<>(found.named());
        for (var parameter : found.room().parameters().skip(named.size()).toList()) {
            var slug = taken.contains(parameter) ? query.get(parameter) : null;
            if (slug == null || !isSlug(slug, found.room())) {
                break;
            }
            named.add(new NamedThing(parameter, slug));
        }
        return named;
    }

    /// Where a room's name leads that has no page of its own.
    public Optional<String> instead(String path) {
        return Optional.ofNullable(INSTEAD.get(path));
    }

    private static Stream<String> words(String query) {
        return Arrays.stream(query.split("&")).filter(word -> !word.isEmpty());
    }
}
