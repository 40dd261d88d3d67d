package org.foundation.portal.members;

/// Nobody is signed in, and this needs somebody: answered by sending them to sign in, and back.
public class SignInNeeded extends RuntimeException {

    public SignInNeeded() {
        super("sign in first", null, false, false);
    }
}
