package org.foundation.portal.shared;

/// This visitor may not do this: answered with the 403 page, which says who may (`who` names a sentence).
public class Forbidden extends RuntimeException {

    private final String who;

    public Forbidden(String who) {
        super(who, null, false, false);
        this.who = who;
    }

    public String who() {
        return who;
    }
}
