package org.foundation.portal.shared;

/// There is nothing at this address for this reader: answered with the 404 page.
public class NotFound extends RuntimeException {

    public NotFound() {
        super("not found", null, false, false);
    }
}
