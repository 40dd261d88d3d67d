package org.foundation.portal.demo.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.foundation.portal.demo.DemoClock;
import org.foundation.portal.identity.FormToken;
import org.foundation.portal.platform.Foundation;
import org.foundation.portal.shared.CalendarEntry;
import org.jspecify.annotations.Nullable;

/// `POST /demo/clock` — moves the demo's clock to the next date of the calendar, or by `days`. A signed-in visitor
/// sends the token of their session; anyone else must at least come from a page of ours.
@WebServlet("/demo/clock")
public class ClockServlet extends HttpServlet {

    private static final int LONGEST = 400;

    @Inject
    DemoClock demoClock;

    @Inject
    Foundation foundation;

    @Inject
    Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!foundation.isDemo()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!isMeant(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            move(request.getParameter("days"));
            response.sendRedirect(back(request.getHeader("Referer")));
        }
    }

    private static boolean isMeant(HttpServletRequest request) {
        return request.getUserPrincipal() == null
                ? request.getHeader("Sec-Fetch-Site") != null || request.getHeader("Origin") != null
                : FormToken.matches(request);
    }

    private void move(@Nullable String days) {
        var step = days == null ? 0 : number(days);
        if (step > 0) {
            demoClock.moveTo(clock.instant().plus(Duration.ofDays(step)));
        } else {
            demoClock.next().map(CalendarEntry::at).ifPresent(demoClock::moveTo);
        }
        demoClock.runWhatIsDue();
    }

    private static int number(String days) {
        try {
            return Math.clamp(Integer.parseInt(days), 0, LONGEST);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static String back(@Nullable String referer) {
        try {
            return Optional.ofNullable(referer)
                    .map(URI::create)
                    .map(uri -> uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()))
                    .filter(path -> path.startsWith("/") && !path.startsWith("//"))
                    .orElse("/");
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }
}
