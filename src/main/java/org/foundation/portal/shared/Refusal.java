package org.foundation.portal.shared;

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

    @Override
    public String getMessage() {
        return sentence.key() + sentence.arguments();
    }
}
