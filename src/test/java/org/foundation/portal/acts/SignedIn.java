package org.foundation.portal.acts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.foundation.portal.identity.Subject;
import org.foundation.portal.identity.Visitor;
import org.jspecify.annotations.Nullable;

/// Whoever the test says has signed in.
@Named("visitor")
@RequestScoped
class SignedIn extends Visitor {

    static @Nullable Subject who;
    static boolean twoFactors = true;

    @Override
    public Optional<Subject> subject() {
        return Optional.ofNullable(who);
    }

    @Override
    public boolean hasTwoFactors() {
        return twoFactors;
    }

    @Override
    public String getToken() {
        return "";
    }
}
