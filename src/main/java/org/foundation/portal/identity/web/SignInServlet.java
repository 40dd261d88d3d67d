package org.foundation.portal.identity.web;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Logger;
import org.foundation.portal.identity.SignedIn;
import org.foundation.portal.identity.Visitor;

/// `/sign-in?returnTo=/path` — to Keycloak if it answers, and back to where the visitor was. `/sign-in/officer` is the
/// same for whoever is about to act in an office: with two factors. The doors themselves are locked: the container
/// sends
/// whoever reaches one to Keycloak first.
@WebServlet({"/sign-in", "/sign-in/officer", Door.PATH, Door.OFFICERS})
public class SignInServlet extends HttpServlet {

    static final String RETURN_TO = SignInServlet.class.getName();
    private static final Logger LOG = Logger.getLogger(SignInServlet.class.getName());

    @Inject
    KeycloakWatch keycloak;

    @Inject
    Visitor visitor;

    @Inject
    Event<SignedIn> signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        switch (request.getServletPath()) {
            case Door.PATH -> letIn(request, response);
            case Door.OFFICERS -> letOfficerIn(request, response);
            case "/sign-in/officer" -> leadTo(Door.OFFICERS, visitor.hasTwoFactors(), request, response);
            default -> leadTo(Door.PATH, visitor.isSignedIn(), request, response);
        }
    }

    private void leadTo(String door, boolean beenThere, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var returnTo = ReturnTo.of(request.getParameter("returnTo"));
        if (beenThere) {
            response.sendRedirect(returnTo);
        } else if (keycloak.answers()) {
            // the way through Keycloak and back keeps no parameters
            request.getSession().setAttribute(RETURN_TO, returnTo);
            response.sendRedirect(door);
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private void letIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        visitor.subject().ifPresent(it -> signedIn.fire(new SignedIn(it)));
        response.sendRedirect(whereTo(request));
    }

    /// Whoever is signed in with one factor is taken out and sent round again: the sign-in service remembers them, and
    /// asks for the second one only.
    private void letOfficerIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var session = request.getSession();
        if (visitor.hasTwoFactors()) {
            letIn(request, response);
        } else if (Door.OFFICERS.equals(session.getAttribute(Door.CAME_BY))) {
            LOG.warning("somebody came by the officers' door with one factor: does the realm ask for two?");
            session.invalidate();
            request.setAttribute("portal.who", "site.two-factors-missing");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            var returnTo = session.getAttribute(RETURN_TO);
            session.invalidate();
            request.getSession().setAttribute(RETURN_TO, returnTo);
            response.sendRedirect(Door.OFFICERS);
        }
    }

    private static String whereTo(HttpServletRequest request) {
        var session = request.getSession();
        var kept = session.getAttribute(RETURN_TO);
        session.removeAttribute(RETURN_TO);
        return ReturnTo.of(kept instanceof String page ? page : null);
    }
}
