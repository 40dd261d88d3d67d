package org.foundation.portal.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A command that may not happen now, and the sentence that says why: `throw new Refusal(key).with("title", …)`.
public class Refusal extends RuntimeException {

    private Sentence sentence;

    public Refusal(String key) {
        this(Sentence.of(key));
    }

    public Refusal(Sentence sentence) {
        super(sentence.key(), null, false, false);
        this.sentence = sentence;
    }

    /// By number: until every sentence has its arguments by name.
    public Refusal(String key, Object... arguments) {
        this(Sentence.of(key));
        for (var i = 0; i < arguments.length; i++) {
            with(String.valueOf(i), arguments[i]);
        }
    }

    public Refusal with(String name, @Nullable Object value) {
        sentence = sentence.with(name, value);
        return this;
    }

    public Sentence sentence() {
        return sentence;
    }

    public String key() {
        return sentence.key();
    }

    public List<Object> arguments() {
        return List.copyOf(sentence.arguments().values());
    }

    @Override
    public String getMessage() {
        return sentence.key() + sentence.arguments();
    }
}
