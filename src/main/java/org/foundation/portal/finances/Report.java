package org.foundation.portal.finances;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.meetings.Motion;
import org.foundation.portal.shared.Money;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.shared.Slug;
import org.jspecify.annotations.Nullable;

/// What the foundation says about its money over some months. As a draft it is a question to the ledger, and can be
/// reworded or thrown away. Published, it keeps the figures of that moment for good, at an address that stays.
@Entity
public class Report {

    private static final int LONGEST_REMARKS = 5000;

    private static final int LONGEST_ADDRESS = 60;

    @Id
    private UUID id;

    private String slug;
    private String title;
    private LocalDate fromDay;
    private LocalDate untilDay;
    private Currency currency;
    private String remarks;
    private Instant draftedAt;
    private @Nullable UUID draftedBy;

    @Embedded
    private @Nullable ReportPublication publication;

    @Version
    private int version;

    protected Report() {}

    /// @param until the first day that is no longer within
    public Report(
            String slug,
            String title,
            LocalDate from,
            LocalDate until,
            String currency,
            String remarks,
            UUID by,
            Instant now) {
        var address = slug.strip().toLowerCase(Locale.ROOT);
        if (address.length() < 2 || address.length() > LONGEST_ADDRESS || !Slug.isOne(address)) {
            throw new Refusal("finances.report-address").with("address", slug);
        }
        if (!from.isBefore(until)) {
            throw new Refusal("finances.report-ends-before-it-starts")
                    .with("from", from)
                    .with("until", until.minusDays(1));
        }
        this.id = UUID.randomUUID();
        this.slug = address;
        this.title = title.strip();
        this.fromDay = from;
        this.untilDay = until;
        this.currency = currencyOf(currency);
        this.remarks = worded(title, remarks);
        this.draftedBy = by;
        this.draftedAt = now;
    }

    void reword(String newTitle, String newRemarks) {
        stays();
        remarks = worded(newTitle, newRemarks);
        title = newTitle.strip();
    }

    /// From now on it says what the ledger said at this moment.
    void publish(Figures figures, Optional<Motion> motion, UUID by, Instant now) {
        stays();
        publication = ReportPublication.of(figures.toCsv(), motion, by, now);
    }

    Verdict stillDraft(LocalDate on) {
        return Verdict.plain("finances.rule.still-draft", !isPublished(), on).with("title", title);
    }

    private void stays() {
        if (isPublished()) {
            throw new IllegalStateException("published, and stays: " + slug);
        }
    }

    private static String worded(String title, String remarks) {
        if (title.isBlank() || title.length() > 120) {
            throw new Refusal("finances.report-title");
        }
        if (remarks.length() > LONGEST_REMARKS) {
            throw new Refusal("finances.report-remarks").with("most", LONGEST_REMARKS);
        }
        return remarks.strip();
    }

    private static Currency currencyOf(String code) {
        try {
            return Money.currency(code.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Refusal("finances.report-currency").with("currency", code);
        }
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public LocalDate from() {
        return fromDay;
    }

    public LocalDate until() {
        return untilDay;
    }

    public LocalDate lastDay() {
        return untilDay.minusDays(1);
    }

    public Currency currency() {
        return currency;
    }

    public String remarks() {
        return remarks;
    }

    public boolean isPublished() {
        return publication != null;
    }

    public Optional<ReportPublication> publication() {
        return Optional.ofNullable(publication);
    }

    /// The figures as published, once it is.
    public Optional<Figures> figures() {
        return publication().map(it -> Figures.read(it.figures(), currency));
    }
}
