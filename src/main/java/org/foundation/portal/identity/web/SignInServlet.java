package org.foundation.portal.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// `/sign-in?returnTo=/path` — to Keycloak if it answers, and back to where the visitor was. The door itself is
/// `/sign-in/door`: the container sends whoever reaches it to Keycloak first.
@WebServlet({"/sign-in", "/sign-in/door"})
public class SignInServlet extends HttpServlet {

    private static final String RETURN_TO = SignInServlet.class.getName();

    @Inject
    KeycloakWatch keycloak;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getUserPrincipal() != null) {
            response.sendRedirect(whereTo(request));
        } else if (keycloak.answers()) {
            // the way through Keycloak and back keeps no parameters
            request.getSession().setAttribute(RETURN_TO, ReturnTo.of(request.getParameter("returnTo")));
            response.sendRedirect("/sign-in/door");
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static String whereTo(HttpServletRequest request) {
        var session = request.getSession();
        var kept = session.getAttribute(RETURN_TO);
        session.removeAttribute(RETURN_TO);
        return kept instanceof String page ? page : ReturnTo.of(request.getParameter("returnTo"));
    }
}
