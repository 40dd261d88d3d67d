package org.foundation.portal.acts;

import java.io.Serializable;
import org.foundation.portal.shared.Sentence;
import org.jspecify.annotations.Nullable;

/// What an act will do that hurts somebody or cannot be undone, as it is said before it is done.
public record Consequence(Sentence sentence) implements Serializable {

    public static Consequence of(String key) {
        return new Consequence(Sentence.of(key));
    }

    public Consequence with(String name, @Nullable Object value) {
        return new Consequence(sentence.with(name, value));
    }
}
