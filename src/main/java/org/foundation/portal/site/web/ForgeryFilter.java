package org.foundation.portal.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Refuses what a page of another site sends: besides carrying the form's token, a change must come from the portal's
/// own origin. Reading changes nothing, so a form that comes by a reading method is refused, too; and so is what cannot
/// be read as a form, before a page stumbles over it.
public class ForgeryFilter extends HttpFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String FACES = "jakarta.faces.";
    private static final int UNREADABLE = -1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var refusal = refusal(request);
        if (refusal == 0) {
            chain.doFilter(request, response);
            return;
        }
        if (refusal == UNREADABLE) {
            // the page that tells of errors reads the form as well
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println("400 Bad Request");
            return;
        }
        if (refusal == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", "POST");
        }
        response.sendError(refusal);
    }

    /// 0: none.
    private static int refusal(HttpServletRequest request) throws IOException {
        var query = request.getQueryString();
        if (query != null && query.contains("%00")) {
            // no text of the portal contains this character, and the database accepts none
            return HttpServletResponse.SC_NOT_FOUND;
        } else if (request.getContentLengthLong() > RequestLimits.body(request.getRequestURI())) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        } else if (!READING.contains(request.getMethod()) && isForeign(request)) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        request.setCharacterEncoding("UTF-8");
        return refusalOfWords(request);
    }

    private static int refusalOfWords(HttpServletRequest request) {
        try {
            var words = request.getParameterMap();
            var reading = READING.contains(request.getMethod());
            if (reading && words.keySet().stream().anyMatch(name -> name.startsWith(FACES))) {
                return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
            }
            return words.entrySet().stream()
                            .flatMap(word -> Stream.concat(Stream.of(word.getKey()), Arrays.stream(word.getValue())))
                            .anyMatch(word -> word.indexOf('\0') >= 0)
                    ? HttpServletResponse.SC_BAD_REQUEST
                    : 0;
        } catch (RuntimeException e) {
            // too many of them, or a file that ends in the middle
            return UNREADABLE;
        }
    }

    private static boolean isForeign(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        var origin = request.getHeader("Origin");
        return origin != null && !isOurs(origin, request.getHeader("Host"));
    }

    private static boolean isOurs(String origin, @Nullable String host) {
        try {
            return host != null && host.equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
