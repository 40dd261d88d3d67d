package org.foundation.portal.finances;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.shared.Repository;
import org.hibernate.annotations.processing.HQL;

/// Every report, drafts included.
public interface Reports extends Repository<Report> {

    @HQL("from Report where slug = :slug")
    Optional<Report> bySlug(String slug);

    @HQL("from Report where publication.publishedAt is not null order by untilDay desc, publication.publishedAt desc")
    List<Report> published();

    @HQL(
            "select slug, title, fromDay, untilDay, draftedAt from Report where publication.publishedAt is null order by untilDay desc")
    List<ReportDraft> drafts();

    record ReportDraft(String slug, String title, LocalDate fromDay, LocalDate untilDay, Instant draftedAt) {

        public LocalDate lastDay() {
            return untilDay.minusDays(1);
        }
    }
}
