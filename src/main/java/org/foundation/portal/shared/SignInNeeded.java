package org.foundation.portal.shared;

/// Nobody has signed in, and this needs somebody: the visitor is taken to the sign-in page and back.
public class SignInNeeded extends Detour {

    public SignInNeeded() {
        super("/sign-in");
    }
}
