package org.foundation.portal.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.foundation.portal.identity.FormToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.RefreshableOidcSecurityContext;

/// `POST /sign-out` — ends the session here and the one at Keycloak; where Keycloak is out of reach, its own page is
/// the visitor's way to end that one.
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    @Inject
    EndSession endSession;

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
        var ended = principal.getOidcSecurityContext() instanceof RefreshableOidcSecurityContext context
                && endSession.by(context.getRefreshToken());
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect(ended ? "/" : endSession.page(home(request)));
    }

    private static String home(HttpServletRequest request) {
        var url = request.getRequestURL();
        return url.substring(0, url.length() - request.getRequestURI().length()) + "/";
    }
}
