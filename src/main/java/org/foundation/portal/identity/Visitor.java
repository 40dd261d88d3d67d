package org.foundation.portal.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.wildfly.security.http.oidc.JsonWebToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/// Whoever sent the request under way.
@Named
@RequestScoped
public class Visitor {

    /// What the realm calls two factors (`acr.loa.map`).
    public static final String TWO_FACTORS = "two-factors";

    @Inject
    HttpServletRequest request;

    public Optional<Subject> subject() {
        return request.getUserPrincipal() instanceof OidcPrincipal<?> principal
                ? Optional.of(read(principal))
                : Optional.empty();
    }

    private static JsonWebToken claims(OidcPrincipal<?> principal) {
        var token = principal.getOidcSecurityContext().getIDToken();
        return token == null ? principal.getOidcSecurityContext().getToken() : token;
    }

    private static Subject read(OidcPrincipal<?> principal) {
        var claims = claims(principal);
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

    /// Whether Keycloak asked for a second factor when they signed in.
    public boolean hasTwoFactors() {
        return request.getUserPrincipal() instanceof OidcPrincipal<?> principal
                && TWO_FACTORS.equals(claims(principal).getClaimValueAsString("acr"));
    }

    public boolean isSignedIn() {
        return subject().isPresent();
    }

    public String getName() {
        return subject().map(Subject::name).orElse("");
    }

    /// The token that a plain form of the signed-in visitor must bring back. A page without a session has none.
    public String getToken() {
        var session = request.getSession(false);
        return session == null ? "" : FormToken.of(session);
    }
}
