package org.foundation.portal.finances.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foundation.portal.finances.AccountKind;
import org.foundation.portal.finances.Category;
import org.foundation.portal.finances.Figures;
import org.foundation.portal.finances.Report;
import org.foundation.portal.finances.ReportPublication;
import org.foundation.portal.finances.Reports;
import org.foundation.portal.shared.Money;

/// `/finances/…/report.csv` and `/finances/…/report.json` — the figures of a published report, for
/// good. The CSV is the very text that was hashed.
@WebServlet({"/finances/report.csv", "/finances/report.json"})
public class FiguresServlet extends HttpServlet {

    private static final JsonWriterFactory WRITERS =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    @Inject
    Reports reports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var report = Optional.ofNullable(request.getParameter("report"))
                .flatMap(reports::bySlug)
                .filter(Report::isPublished);
        if (report.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var csv = request.getServletPath().endsWith(".csv");
        var reportPublication = report.get().publication().orElseThrow();
        var tag = "\"" + reportPublication.sha256() + (csv ? "" : "-json") + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setHeader("Access-Control-Allow-Origin", "*");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else if (csv) {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + report.get().slug() + ".csv\"");
            response.getOutputStream().write(reportPublication.figures().getBytes(StandardCharsets.UTF_8));
        } else {
            response.setContentType("application/json");
            WRITERS.createWriter(response.getOutputStream(), StandardCharsets.UTF_8)
                    .write(json(
                            report.get(),
                            reportPublication,
                            report.get().figures().orElseThrow()));
        }
    }

    /// Amounts are texts, so that no reader turns them into binary fractions.
    static JsonObject json(Report report, ReportPublication reportPublication, Figures figures) {
        var text = Json.createObjectBuilder()
                .add("report", report.slug())
                .add("title", report.title())
                .add("from", report.from().toString())
                .add("to", report.lastDay().toString())
                .add("currency", figures.currency().getCurrencyCode())
                .add("published", reportPublication.publishedAt().toString())
                .add("sha256OfCsv", reportPublication.sha256());
        if (reportPublication.motion() != null) {
            text.add("motion", reportPublication.motion());
        }
        return text.add("received", said(figures.received()))
                .add("spent", said(figures.spent()))
                .add("result", said(figures.result()))
                .add("inHand", said(figures.inHand()))
                .add("income", lines(figures.of(AccountKind.INCOME)))
                .add("expense", lines(figures.of(AccountKind.EXPENSE)))
                .add("assets", lines(figures.of(AccountKind.ASSET)))
                .add("liabilities", lines(figures.of(AccountKind.LIABILITY)))
                .add("equity", lines(figures.of(AccountKind.EQUITY)))
                .build();
    }

    private static JsonArrayBuilder lines(List<Category> categories) {
        var lines = Json.createArrayBuilder();
        categories.forEach(it -> lines.add(Json.createObjectBuilder()
                .add("account", it.code())
                .add("name", it.name())
                .add("amount", said(it.amount()))
                .add("entries", it.entries())));
        return lines;
    }

    private static String said(Money amount) {
        return amount.amount().toPlainString();
    }
}
