package org.foundation.portal.meetings.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.foundation.portal.meetings.Editions;
import org.foundation.portal.meetings.Meetings;
import org.foundation.portal.meetings.Minutes;

/// `/meetings/…/text?edition=…` — published minutes as the very bytes their hash is of.
@WebServlet("/meetings/text")
public class TextServlet extends HttpServlet {

    @Inject
    Meetings meetings;

    @Inject
    Editions editions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var document = Optional.ofNullable(request.getParameter("meeting"))
                .flatMap(meetings::bySlug)
                .flatMap(meeting -> editions.of(meeting.id()).stream()
                        .filter(Minutes::isPublished)
                        .filter(it -> String.valueOf(it.edition()).equals(request.getParameter("edition")))
                        .findFirst())
                .flatMap(Minutes::document);
        if (document.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/markdown;charset=UTF-8");
        response.setHeader("Content-Disposition", "inline");
        response.getOutputStream().write(document.get().getBytes(StandardCharsets.UTF_8));
    }
}
