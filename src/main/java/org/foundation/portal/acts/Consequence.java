package org.foundation.portal.acts;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/// What an act will do that hurts somebody or cannot be undone, as it is said before it is done. `key` names the
/// sentence
/// in the texts, which the arguments fill.
public record Consequence(String key, List<Object> args) implements Serializable {

    public Consequence {
        args = List.copyOf(args);
    }

    public static Consequence of(String key, Object... args) {
        return new Consequence(key, Arrays.asList(args));
    }
}
