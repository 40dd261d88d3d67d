package org.foundation.portal.launch;

/// Something a person can mend: what is wrong, and what to do about it.
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
