package org.foundation.portal.finances.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.finances.Category;
import org.foundation.portal.finances.Figures;
import org.foundation.portal.finances.Report;
import org.foundation.portal.finances.ReportPublication;
import org.foundation.portal.finances.Reports;
import org.foundation.portal.meetings.Meeting;
import org.foundation.portal.meetings.Meetings;
import org.foundation.portal.meetings.Motions;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.site.web.Bar;
import org.foundation.portal.site.web.Formats;
import org.jspecify.annotations.Nullable;

/// `/finances/…` — a published report: four figures, where money came from and went, every line, and the
/// files. Without a report, the newest.
@Named("financesShow")
@RequestScoped
public class ShowPage {

    @Inject
    Reports reports;

    @Inject
    Motions motions;

    @Inject
    Meetings meetings;

    @Inject
    Formats formats;

    private String slug = "";
    private @Nullable Report report;
    private @Nullable Figures figures;
    private List<Report> published = List.of();

    public void load() {
        published = reports.published();
        var found = slug.isEmpty()
                ? published.stream().findFirst()
                : Optional.of(published.stream()
                        .filter(it -> it.slug().equals(slug))
                        .findFirst()
                        .orElseThrow(NotFound::new));
        found.ifPresent(it -> {
            report = it;
            figures = it.figures().orElseThrow();
        });
    }

    public List<Bar> getIncomeBars() {
        return figures == null ? List.of() : bars(figures.income(), "good");
    }

    public List<Bar> getExpenseBars() {
        return figures == null ? List.of() : bars(figures.expense(), "");
    }

    private List<Bar> bars(List<Category> categories, String tone) {
        return categories.stream()
                .filter(it -> it.amount().minor() > 0)
                .map(it -> new Bar(it.name(), it.amount().amount().doubleValue(), formats.money(it.amount()), tone))
                .toList();
    }

    /// What the treasurer wrote, in paragraphs.
    public List<String> getRemarks() {
        return report == null
                ? List.of()
                : report.remarks().lines().filter(it -> !it.isBlank()).toList();
    }

    public @Nullable Report getReport() {
        return report;
    }

    public @Nullable Figures getFigures() {
        return figures;
    }

    public @Nullable ReportPublication getPublication() {
        return report == null ? null : report.publication().orElse(null);
    }

    /// The meeting whose motion allowed it.
    public Optional<Meeting> getDecidedAt() {
        return Optional.ofNullable(getPublication())
                .map(ReportPublication::motionId)
                .flatMap(motions::byId)
                .flatMap(it -> meetings.byId(it.meetingId()));
    }

    public List<Report> getPublished() {
        return published;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
