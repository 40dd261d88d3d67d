package org.foundation.portal.launch;

/// A problem that a person can solve: what is wrong, and what to do about it.
final class Trouble extends RuntimeException {

    private final String advice;

    Trouble(String message, String advice) {
        super(message);
        this.advice = advice;
    }

    String advice() {
        return advice;
    }
}
