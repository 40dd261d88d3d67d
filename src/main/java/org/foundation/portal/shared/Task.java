package org.foundation.portal.shared;

import java.util.List;

/// Something that waits for somebody: the key names its sentence, `words` fill it, `href` leads there.
public record Task(String key, List<Object> words, String href) {

    public Task {
        words = List.copyOf(words);
    }

    public Task(String key, Object what, String href) {
        this(key, List.of(what), href);
    }
}
