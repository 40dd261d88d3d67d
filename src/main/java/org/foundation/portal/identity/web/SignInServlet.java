package org.foundation.portal.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// `/sign-in?returnTo=/path` — to Keycloak if it answers, and back to where the visitor was. The door itself is
/// `/sign-in/door`: the container sends whoever reaches it to Keycloak first.
@WebServlet({"/sign-in", "/sign-in/door"})
public class SignInServlet extends HttpServlet {

    @Inject
    KeycloakWatch keycloak;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var returnTo = ReturnTo.of(request.getParameter("returnTo"));
        if (request.getUserPrincipal() != null) {
            response.sendRedirect(returnTo);
        } else if (keycloak.answers()) {
            response.sendRedirect("/sign-in/door?returnTo=" + URLEncoder.encode(returnTo, StandardCharsets.UTF_8));
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
