package org.foundation.portal.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.wildfly.security.http.oidc.OidcPrincipal;

/// Whoever sent the request under way.
@Named
@RequestScoped
public class Visitor {

    @Inject
    HttpServletRequest request;

    public Optional<Subject> subject() {
        return request.getUserPrincipal() instanceof OidcPrincipal<?> principal
                ? Optional.of(read(principal))
                : Optional.empty();
    }

    private static Subject read(OidcPrincipal<?> principal) {
        var token = principal.getOidcSecurityContext().getIDToken();
        var claims = token == null ? principal.getOidcSecurityContext().getToken() : token;
        var username = Optional.ofNullable(claims.getClaimValueAsString("preferred_username"))
                .orElse(principal.getName());
        return new Subject(
                claims.getIssuer(),
                claims.getSubject(),
                username,
                Optional.ofNullable(claims.getClaimValueAsString("name")).orElse(username),
                Optional.ofNullable(claims.getClaimValueAsString("email")).orElse(""),
                Boolean.parseBoolean(String.valueOf(claims.getClaimValue("email_verified"))));
    }

    public boolean isSignedIn() {
        return subject().isPresent();
    }

    public String getName() {
        return subject().map(Subject::name).orElse("");
    }

    /// The token that a plain form of the signed-in visitor must bring back. A page without a session has none to
    /// offer.
    public String getToken() {
        var session = request.getSession(false);
        return session == null ? "" : FormToken.of(session);
    }
}
