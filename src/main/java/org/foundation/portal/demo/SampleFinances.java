package org.foundation.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.finances.EnterByHand;
import org.foundation.portal.finances.Posting;
import org.foundation.portal.finances.PublishReport;
import org.foundation.portal.finances.Report;
import org.foundation.portal.finances.Reports;
import org.foundation.portal.people.By;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.People;
import org.foundation.portal.shared.Money;

/// Two years and a bit of an invented foundation's money: members' fees, servers, meetings, an auditor. The last year
/// whose report is due is published; the months since are a draft.
@ApplicationScoped
public class SampleFinances {

    private static final Currency USD = Currency.getInstance("USD");
    private static final int REPORT_DUE_IN_DAYS = 45;

    @Inject
    EnterByHand enterByHand;

    @Inject
    PublishReport publishReport;

    @Inject
    Acts acts;

    @Inject
    Reports reports;

    @Inject
    People people;

    @Inject
    Clock clock;

    public void fill(Instant now) {
        var treasurer = new By(people.byEmail("theo@demo.example").orElseThrow(), Set.of(Office.TREASURER));
        var today = LegalDay.of(now, clock.getZone());
        var year = today.minusDays(REPORT_DUE_IN_DAYS).getYear() - 1;
        acts.performDue(enterByHand, enterByHand.alone(postings(year - 1, today), treasurer, now));
        reports.flush();
        publish(year, treasurer);
        draft(year + 1, today, treasurer, now);
    }

    private void publish(int year, By treasurer) {
        var decided = LocalDate.of(year + 1, 1, 1).plusDays(REPORT_DUE_IN_DAYS);
        var at = LegalDay.at(decided, LocalTime.NOON, clock.getZone());
        var report = new Report(
                String.valueOf(year),
                "The year " + year,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year + 1, 1, 1),
                USD.getCurrencyCode(),
                """
                Two more companies joined us, and the build farm moved to machines of our own in the summer; that is why \
                infrastructure cost more than the year before.

                The spring meeting was held in two places at once. Travel grants went to eleven contributors.""",
                treasurer.id(),
                at);
        reports.add(report);
        acts.performDue(publishReport, publishReport.of(report.slug(), treasurer, at));
    }

    private void draft(int year, LocalDate today, By treasurer, Instant now) {
        reports.add(new Report(
                year + "-so-far",
                "The first months of " + year,
                LocalDate.of(year, 1, 1),
                today.withDayOfMonth(1),
                USD.getCurrencyCode(),
                "",
                treasurer.id(),
                now));
    }

    private static List<Posting> postings(int firstYear, LocalDate today) {
        var all = new ArrayList<Posting>();
        all.add(move(LocalDate.of(firstYear, 1, 1), "Opening balance", "bank", "opening", 96_418_07));
        for (int year = firstYear; year <= today.getYear(); year++) {
            members(all, year, year - firstYear);
            running(all, year, year - firstYear);
            meetings(all, year, year - firstYear);
        }
        return all.stream()
                .filter(it -> it.on().isBefore(today))
                .sorted(Comparator.comparing(Posting::on))
                .toList();
    }

    private static void members(List<Posting> all, int year, int nth) {
        all.add(received(year, 1, 12, "Platinum membership, Aurora Cloud Inc.", 100_000_00));
        all.add(received(year, 2, 3, "Gold membership, Halcyon Systems Ltd", 20_000_00));
        all.add(received(year, 2, 19, "Gold membership, Fjordlys Datasenter AS", 20_000_00));
        all.add(received(year, 3, 8, "Ruby membership, Baobab Telecom SA", 5_000_00));
        if (nth > 0) {
            all.add(received(year, 4, 22, "Ruby membership, Lumen Hosting GmbH", 5_000_00));
            all.add(received(year, 5, 6, "Silver membership, Tidewater Software", 2_500_00));
        }
        all.add(move(LocalDate.of(year, 6, 30), "Grant for reproducible builds", "bank", "grants", 15_000_00));
    }

    private static void running(List<Posting> all, int year, int nth) {
        for (int month = 1; month <= 12; month++) {
            all.add(spent(
                    year,
                    month,
                    4,
                    "Servers and bandwidth",
                    "infrastructure",
                    3_184_20 + nth * 611_45L + month * 17_31L));
            all.add(spent(year, month, 27, "Maintenance of the build system", "contractors", 4_250_00));
            all.add(spent(year, month, 28, "Account and card charges", "bank-charges", 41_12 + month * 3_07L));
            if (month % 3 == 0) {
                all.add(move(LocalDate.of(year, month, 28), "Interest", "bank", "interest", 212_60 + nth * 40_15L));
            }
        }
        all.add(move(LocalDate.of(year, 12, 18), "Invoice of the auditor", "legal", "payables", 6_800_00));
        all.add(move(LocalDate.of(year + 1, 1, 15), "Paid the auditor", "payables", "bank", 6_800_00));
        all.add(spent(year, 9, 9, "Trade mark renewal", "legal", 1_150_00));
    }

    private static void meetings(List<Posting> all, int year, int nth) {
        all.add(spent(year, 4, 18, "Spring meeting: rooms and sound", "events", 9_420_75 + nth * 730_00L));
        all.add(spent(year, 4, 30, "Travel grants, spring meeting", "travel", 7_312_40 + nth * 418_90L));
        all.add(spent(year, 10, 11, "Stand at the autumn fair", "events", 3_980_00));
        all.add(spent(year, 10, 20, "Travel grants, autumn fair", "travel", 2_140_65));
    }

    private static Posting received(int year, int month, int day, String what, long cents) {
        return move(LocalDate.of(year, month, day), what, "bank", "membership-fees", cents);
    }

    private static Posting spent(int year, int month, int day, String what, String purpose, long cents) {
        return move(LocalDate.of(year, month, day), what, purpose, "bank", cents);
    }

    private static Posting move(LocalDate on, String what, String debit, String credit, long cents) {
        var amount = new Money(cents, USD);
        return Posting.on(on, what).debit(debit, amount).credit(credit, amount).balanced();
    }
}
