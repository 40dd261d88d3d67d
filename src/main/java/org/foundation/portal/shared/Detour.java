package org.foundation.portal.shared;

/// Something has to be done on another page first: the visitor is taken there and back.
public class Detour extends RuntimeException {

    private final String page;

    public Detour(String page) {
        super(page, null, false, false);
        this.page = page;
    }

    public String page() {
        return page;
    }
}
