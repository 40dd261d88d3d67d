package org.foundation.portal.tally.cli;

/// The command line does not make sense.
final class Misuse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Misuse(String message) {
        super(message);
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
