package org.foundation.portal.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.foundation.portal.platform.Foundation;

/// The headers of a careful site, and who may keep a copy of a page: nobody, when somebody is signed in.
public class HeadersFilter extends HttpFilter {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self' " + signInOrigin()
                    + "; base-uri 'none'; frame-ancestors 'none'";

    /// Forms may end at Keycloak: signing out is a form whose answer leads there.
    private static String signInOrigin() {
        var realm = URI.create(Foundation.setting("oidc.provider.url", "http://localhost:8480/realms/portal"));
        return realm.getScheme() + "://" + realm.getAuthority();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (request.getRequestURI().startsWith("/resources/")) {
            response.setHeader("Cache-Control", "public, max-age=600");
        } else {
            response.setHeader("Vary", "Cookie, Accept-Language");
            response.setHeader("Cache-Control", request.getUserPrincipal() == null ? "no-cache" : "private, no-store");
        }
        chain.doFilter(request, response);
    }
}
