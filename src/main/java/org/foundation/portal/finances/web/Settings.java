package org.foundation.portal.finances.web;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.foundation.portal.finances.FiscalYear;
import org.foundation.portal.finances.Ledger;
import org.foundation.portal.platform.Foundation;
import org.foundation.portal.shared.Money;

/// How this foundation keeps its books: when its fiscal year begins, and in which currency it reports.
final class Settings {

    static final Month YEAR_BEGINS = Month.of(Foundation.number("portal.finances.year-begins", 1));
    static final Currency CURRENCY = Money.currency(Foundation.setting("portal.finances.currency", "USD"));

    private Settings() {}

    static FiscalYear year(LocalDate day) {
        return FiscalYear.of(day, YEAR_BEGINS);
    }

    /// Every year with entries, the newest first.
    static List<FiscalYear> years(Ledger ledger) {
        var span = ledger.span();
        var years = new ArrayList<FiscalYear>();
        if (span.first() != null && span.last() != null) {
            for (int year = year(span.last()).year(); year >= year(span.first()).year(); year--) {
                years.add(new FiscalYear(year, YEAR_BEGINS));
            }
        }
        return years;
    }
}
