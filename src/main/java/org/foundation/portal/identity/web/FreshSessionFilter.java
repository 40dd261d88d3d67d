package org.foundation.portal.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Gives the session a new id on the first request after sign-in: the adapter keeps the anonymous one, which somebody
/// else might have planted.
public class FreshSessionFilter extends HttpFilter {

    private static final int SIGNED_IN_SECONDS = 3600;
    private static final String DONE = FreshSessionFilter.class.getName();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var session = request.getUserPrincipal() == null ? null : request.getSession(false);
        if (session != null && session.getAttribute(DONE) == null) {
            request.changeSessionId();
            session.setMaxInactiveInterval(SIGNED_IN_SECONDS);
            session.setAttribute(DONE, Boolean.TRUE);
        }
        chain.doFilter(request, response);
    }
}
