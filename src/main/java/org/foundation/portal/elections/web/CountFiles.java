package org.foundation.portal.elections.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.foundation.portal.elections.Elections;
import org.foundation.portal.elections.Results;

/// `/elections/ballots.blt?election=…` and `/elections/count.json?election=…` — the ballots of a counted election,
/// merged by ranking and sorted, and its count. What they say never changes.
@WebServlet({"/elections/ballots.blt", "/elections/count.json"})
public class CountFiles extends HttpServlet {

    @Inject
    Elections elections;

    @Inject
    Results results;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var ballots = request.getServletPath().endsWith(".blt");
        var file = Optional.ofNullable(request.getParameter("election"))
                .flatMap(elections::bySlug)
                .flatMap(it -> results.byElectionId(it.id()))
                .map(it -> ballots ? it.blt() : it.json());
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(ballots ? "text/plain" : "application/json");
        response.setCharacterEncoding("UTF-8");
        var name = request.getParameter("election") + (ballots ? ".blt" : ".json");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.getOutputStream().write(file.orElseThrow().getBytes(StandardCharsets.UTF_8));
    }
}
