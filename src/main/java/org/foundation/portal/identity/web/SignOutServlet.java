package org.foundation.portal.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.foundation.portal.identity.FormToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/// `POST /sign-out` — ends the session here and, by redirect, the one at Keycloak.
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!(request.getUserPrincipal() instanceof OidcPrincipal<?> principal)) {
            response.sendRedirect("/");
            return;
        }
        if (!FormToken.matches(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var farewell = endSession(principal.getOidcSecurityContext(), home(request));
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect(farewell);
    }

    private static String endSession(OidcSecurityContext context, String home) {
        return context.getIDToken().getIssuer()
                + "/protocol/openid-connect/logout?id_token_hint="
                + context.getIDTokenString()
                + "&post_logout_redirect_uri="
                + URLEncoder.encode(home, StandardCharsets.UTF_8);
    }

    private static String home(HttpServletRequest request) {
        var url = request.getRequestURL();
        return url.substring(0, url.length() - request.getRequestURI().length()) + "/";
    }
}
