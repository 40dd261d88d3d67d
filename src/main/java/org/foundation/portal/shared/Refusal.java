package org.foundation.portal.shared;

import java.util.List;

/// A command that may not happen now. The key names a sentence in the texts; the arguments fill it.
/// `section` cites the rule it rests on, when a rule says so.
public class Refusal extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    public Refusal(String key, Object... arguments) {
        super(key + List.of(arguments), null, false, false);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
