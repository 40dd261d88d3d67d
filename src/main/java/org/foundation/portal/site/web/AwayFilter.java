package org.foundation.portal.site.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.foundation.portal.platform.DatabaseAway;
import org.foundation.portal.platform.DatabaseWatch;

/// While the database does not answer, a page that needs it says so at once. Stylesheets, pictures and the way to
/// sign in go on.
public class AwayFilter extends HttpFilter {

    private static final List<String> WITHOUT_IT = List.of("/resources/", "/site.css", "/sign-in", "/sign-out");

    @Inject
    DatabaseWatch database;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath();
        if (database.isAway() && WITHOUT_IT.stream().noneMatch(path::startsWith)) {
            request.setAttribute(DatabaseAway.MARK, Boolean.TRUE);
            response.setHeader("Retry-After", "10");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
