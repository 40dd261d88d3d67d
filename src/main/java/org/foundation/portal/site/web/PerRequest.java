package org.foundation.portal.site.web;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something a page shows, read once a request. A view outlives its requests, what it read does not: nothing is kept
/// for the next request, for an act, or past a refusal. So an act changes only what it has read itself, and a page
/// that says a refusal shows how things stand now.
///
///     private final Shown<Poll> poll = new Shown<>();
///
///     public Poll getPoll() {
///         return poll.or(() -> polls.bySlug(slug).orElseThrow(NotFound::new));
///     }
public final class PerRequest<T> implements Serializable {

    @SuppressWarnings("unchecked") // only this method writes, and under its own key
    public T or(Supplier<T> read) {
        var request = request();
        if (request == null) {
            return read.get();
        }
        var known = (T) request.get(this);
        if (known == null) {
            known = read.get();
            request.put(this, known);
        }
        return known;
    }

    /// The address named something else.
    public void forget() {
        var request = request();
        if (request != null) {
            request.remove(this);
        }
    }

    static void forgetAll() {
        var request = request();
        if (request != null) {
            request.clear();
        }
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<Object, Object> request() {
        var faces = FacesContext.getCurrentInstance();
        return faces == null
                ? null
                : (Map<Object, Object>)
                        faces.getAttributes().computeIfAbsent(PerRequest.class, key -> new HashMap<Object, Object>());
    }
}
