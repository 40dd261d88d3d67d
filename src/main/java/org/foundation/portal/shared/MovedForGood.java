package org.foundation.portal.shared;

/// What was asked for is found elsewhere, for good.
public class MovedForGood extends RuntimeException {

    private final String address;

    public MovedForGood(String address) {
        super(address, null, false, false);
        this.address = address;
    }

    public String address() {
        return address;
    }
}
