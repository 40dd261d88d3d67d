package org.foundation.portal.elections.web;

import static org.foundation.portal.bylaws.Rule.BALLOTS_PUBLISH_ALIKE;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.elections.Counts;
import org.foundation.portal.elections.Election;
import org.foundation.portal.elections.Elections;
import org.foundation.portal.elections.Result;
import org.foundation.portal.elections.Results;
import org.foundation.portal.platform.Foundation;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.site.web.Site;
import org.foundation.portal.tally.files.Abif;
import org.foundation.portal.tally.files.Csv;
import org.foundation.portal.tally.words.CountReport;
import org.foundation.portal.tally.words.CsvCount;
import org.foundation.portal.tally.words.JsonCount;
import org.foundation.portal.tally.words.TallyTexts;

/// `/elections/…/ballots.blt` (or `.csv`, `.abif`) and `/elections/…/count.json` (or `.csv`, `.txt`)
/// — the ballots of a counted election, merged by ranking and sorted, and its count. What they say never changes. Where
/// too few ballots share a weight, the ballots are left out, and of the count whatever goes beyond its own rounds.
/// `/elections/count.schema.json` says how the JSON is to be read.
@WebServlet({
    "/elections/ballots.blt",
    "/elections/ballots.csv",
    "/elections/ballots.abif",
    "/elections/count.json",
    "/elections/count.csv",
    "/elections/count.txt",
    "/elections/count.schema.json"
})
public class CountFiles extends HttpServlet {

    @Inject
    Elections elections;

    @Inject
    Results results;

    @Inject
    Rulebook rulebook;

    @Inject
    Counts counts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().endsWith(".schema.json")) {
            response.setContentType("application/schema+json");
            JsonCount.schema().transferTo(response.getOutputStream());
            return;
        }
        var election = Optional.ofNullable(request.getParameter("election")).flatMap(elections::bySlug);
        var result = election.flatMap(it -> results.byElectionId(it.id()));
        if (result.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var file = request.getServletPath().substring("/elections/".length());
        var rules = rulebook.governing(election.orElseThrow());
        var open = result.orElseThrow().showsBallots(rules);
        if (!open && file.startsWith("ballots.")) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter()
                    .write(Site.say(
                            Sentence.of("elections.ballots-left-out").with("alike", rules.of(BALLOTS_PUBLISH_ALIKE))));
            return;
        }
        response.setContentType(
                file.endsWith(".json") ? "application/json" : file.endsWith(".csv") ? "text/csv" : "text/plain");
        response.setCharacterEncoding("UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + election.orElseThrow().slug() + "-" + file + "\"");
        response.getOutputStream()
                .write(written(file, election.orElseThrow(), result.orElseThrow(), rules)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private String written(String file, Election election, Result result, Rules rules) throws IOException {
        var out = new StringBuilder();
        switch (file) {
            case "ballots.blt" -> out.append(result.blt());
            case "ballots.csv" -> Csv.write(result.contest(), out);
            case "ballots.abif" -> Abif.write(result.contest(), out);
            case "count.json" ->
                out.append(
                        result.showsBallots(rules)
                                ? result.json()
                                : JsonCount.write(counts.published(election, result, rules)));
            case "count.csv" -> out.append(CsvCount.write(counts.published(election, result, rules)));
            case "count.txt" ->
                out.append(CountReport.write(
                        counts.published(election, result, rules), TallyTexts.in(Foundation.LANGUAGE)));
            default -> throw new IllegalArgumentException(file);
        }
        return out.toString();
    }
}
