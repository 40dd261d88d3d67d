package org.foundation.portal.finances.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.finances.Category;
import org.foundation.portal.finances.Compared;
import org.foundation.portal.finances.FiscalYear;
import org.foundation.portal.finances.Ledger;
import org.foundation.portal.finances.StatementOfActivities;
import org.foundation.portal.finances.StatementOfPosition;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.shared.Money;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// `/finances/statements?year=…&currency=…` — activities and position of a year beside the year before, for the
/// treasurer.
@Named("financesStatements")
@RequestScoped
@OnlyFor(Office.TREASURER)
public class StatementsPage {

    @Inject
    Actor actor;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    private String asked = "";
    private String code = "";
    private Currency currency = Settings.CURRENCY;
    private List<FiscalYear> years = List.of();
    private List<Currency> currencies = List.of();
    private @Nullable YearChoice now;
    private @Nullable YearChoice before;

    public void load() {
        actor.holding(Office.TREASURER);
        years = Settings.years(ledger);
        years.stream()
                .filter(it -> asked.isEmpty() || String.valueOf(it.year()).equals(asked))
                .findFirst()
                .or(() -> years.stream().findFirst())
                .ifPresent(this::drawUp);
    }

    private void drawUp(FiscalYear year) {
        currencies = ledger.currencies().stream()
                .sorted(Comparator.comparing((Currency it) -> !it.equals(Settings.CURRENCY))
                        .thenComparing(Currency::getCurrencyCode))
                .toList();
        currency = currencies.stream()
                .filter(it -> it.getCurrencyCode().equals(code))
                .findFirst()
                .orElse(currencies.getFirst());
        now = statements(year);
        before = statements(new FiscalYear(year.year() - 1, Settings.YEAR_BEGINS));
    }

    private YearChoice statements(FiscalYear year) {
        return new YearChoice(
                year,
                ledger.activities(year.from(), year.until(), currency),
                ledger.position(year.until(), currency, Site.say("finances.results")));
    }

    /// Both statements of one year.
    public record YearChoice(FiscalYear year, StatementOfActivities activities, StatementOfPosition position) {}

    public List<Compared> getIncome() {
        return compared(it -> it.activities().income());
    }

    public List<Compared> getExpense() {
        return compared(it -> it.activities().expense());
    }

    public List<Compared> getAssets() {
        return compared(it -> it.position().assets());
    }

    public List<Compared> getLiabilities() {
        return compared(it -> it.position().liabilities());
    }

    public List<Compared> getEquity() {
        return compared(it -> it.position().equity());
    }

    private List<Compared> compared(Function<YearChoice, List<Category>> of) {
        return now == null || before == null
                ? List.of()
                : Compared.of(Money.zero(currency), of.apply(now), of.apply(before));
    }

    /// The year that has not ended yet is not told like one that has.
    public String told(FiscalYear of) {
        return LegalDay.today(clock).isBefore(of.until())
                ? Site.say(Sentence.of("finances.statements.so-far").with("year", of.label()))
                : of.label();
    }

    public String toldAtEnd(FiscalYear of) {
        var today = LegalDay.today(clock);
        return today.isBefore(of.until())
                ? Site.say(Sentence.of("finances.statements.today").with("day", today))
                : Site.say(Sentence.of("finances.statements.on").with("year", of.label()));
    }

    public @Nullable YearChoice getNow() {
        return now;
    }

    public @Nullable YearChoice getBefore() {
        return before;
    }

    public List<FiscalYear> getYears() {
        return years;
    }

    public List<Currency> getCurrencies() {
        return currencies;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
