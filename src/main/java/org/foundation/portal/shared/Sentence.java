package org.foundation.portal.shared;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is to be said, before it is known to whom: the key of a sentence in the texts, and what fills its named
/// places. [Words] says it in a reader's language; days, moments, amounts and coded words are given as they are.
public record Sentence(String key, Map<String, Object> arguments) implements Serializable {

    public Sentence {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    public static Sentence of(String key) {
        return new Sentence(key, Map.of());
    }

    /// Nothing is said as nothing.
    public Sentence with(String name, @Nullable Object value) {
        var more = new LinkedHashMap<>(arguments);
        more.put(name, value == null ? "" : value);
        return new Sentence(key, more);
    }
}
