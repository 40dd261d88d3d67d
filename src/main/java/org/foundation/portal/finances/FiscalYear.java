package org.foundation.portal.finances;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;

/// Twelve months of the books, named for the calendar year they begin in.
public record FiscalYear(int year, Month begins) implements Serializable {

    public FiscalYear {
        if (year < 1990 || year > 2100) {
            throw new IllegalArgumentException("no year of ours: " + year);
        }
    }

    public static FiscalYear of(LocalDate day, Month begins) {
        return new FiscalYear(day.getMonth().compareTo(begins) < 0 ? day.getYear() - 1 : day.getYear(), begins);
    }

    public LocalDate from() {
        return LocalDate.of(year, begins, 1);
    }

    /// The first day that is no longer within.
    public LocalDate until() {
        return from().plusYears(1);
    }

    public LocalDate lastDay() {
        return until().minusDays(1);
    }

    /// `2025`, or `2025/26` when it does not begin in January.
    public String label() {
        return begins == Month.JANUARY ? String.valueOf(year) : String.format("%d/%02d", year, (year + 1) % 100);
    }
}
