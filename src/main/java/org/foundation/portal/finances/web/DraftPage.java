package org.foundation.portal.finances.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.finances.DraftReport;
import org.foundation.portal.finances.Ledger;
import org.foundation.portal.finances.Reports;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.site.web.ShowsRefusals;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// `/finances/draft` — begin a report, which only the treasurer sees until it is published.
@Named("financesDraft")
@ViewScoped
@OnlyFor(Office.TREASURER)
public class DraftPage implements Serializable {

    @Inject
    Actor actor;

    @Inject
    Reports reports;

    @Inject
    Ledger ledger;

    @Inject
    DraftReport draftReport;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    private String address = "";
    private String title = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private String currency = Settings.CURRENCY.getCurrencyCode();
    private String remarks = "";

    /// The year that ended last is suggested, unless there is a report of it.
    public void load() {
        actor.holding(Office.TREASURER);
        var year = Settings.year(LegalDay.today(clock).minusYears(1));
        from = year.from();
        to = year.lastDay();
        var suggested = year.label().replace('/', '-');
        if (reports.bySlug(suggested).isEmpty()) {
            address = suggested;
            title = Site.say(Sentence.of("finances.publish.suggested").with("year", year.label()));
        }
    }

    @Transactional
    @ShowsRefusals
    public String begin() {
        var begun = acts.perform(
                draftReport,
                draftReport.of(
                        address,
                        title,
                        Objects.requireNonNull(from),
                        Objects.requireNonNull(to),
                        currency,
                        remarks,
                        actor.by(),
                        clock.instant()));
        return "publish?faces-redirect=true&report=" + begun.slug();
    }

    public List<SelectItem> getCurrencies() {
        return Stream.concat(Stream.of(Settings.CURRENCY), ledger.currencies().stream())
                .distinct()
                .map(it -> new SelectItem(it.getCurrencyCode(), it.getCurrencyCode()))
                .toList();
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }
}
