package org.foundation.portal.site.web;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.foundation.portal.shared.NotFound;

/// What the address of a page names, or the 404 page. It is read once a request, as anything [PerRequest].
///
///     private final Asked<Election> asked = Asked.by(slug -> elections.bySlug(slug));
///
///     public Asked<Election> asked() {
///         return asked;
///     }
///
/// The page names it in its metadata: `<f:viewParam name="election" value="#{electionsShow.asked.name}"/>`.
public final class Asked<T> implements Serializable {

    /// Reads what has a name, if there is such a thing and it may be known of.
    public interface Finder<T> extends Function<String, Optional<T>>, Serializable {}

    private final Finder<T> finder;
    private final PerRequest<T> shown = new PerRequest<>();
    private String name = "";

    private Asked(Finder<T> finder) {
        this.finder = finder;
    }

    public static <T> Asked<T> by(Finder<T> finder) {
        return new Asked<>(finder);
    }

    /// For what has no name but its identity.
    public static <T> Asked<T> byId(FinderById<T> finder) {
        return new Asked<>(name -> id(name).flatMap(finder));
    }

    public interface FinderById<T> extends Function<UUID, Optional<T>>, Serializable {}

    private static Optional<UUID> id(String name) {
        try {
            return Optional.of(UUID.fromString(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public T it() {
        return shown.or(() ->
                Optional.of(name).filter(it -> !it.isEmpty()).flatMap(finder).orElseThrow(NotFound::new));
    }

    /// Whether the address names anything at all.
    public boolean isNamed() {
        return !name.isEmpty();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
        shown.forget();
    }
}
