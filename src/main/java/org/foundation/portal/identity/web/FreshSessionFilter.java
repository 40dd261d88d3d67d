package org.foundation.portal.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Lets nobody in who did not come through a [Door], which gave the session an id of its own; whoever did may stay an
/// hour between two requests.
public class FreshSessionFilter extends HttpFilter {

    private static final int SIGNED_IN_SECONDS = 3600;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var session = request.getUserPrincipal() == null ? null : request.getSession(false);
        if (session != null && session.getAttribute(Door.CAME_BY) == null) {
            session.invalidate();
            response.sendRedirect("/");
            return;
        }
        if (session != null && session.getMaxInactiveInterval() != SIGNED_IN_SECONDS) {
            session.setMaxInactiveInterval(SIGNED_IN_SECONDS);
        }
        chain.doFilter(request, response);
    }
}
