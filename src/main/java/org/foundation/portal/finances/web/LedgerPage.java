package org.foundation.portal.finances.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.foundation.portal.finances.Account;
import org.foundation.portal.finances.ChartOfAccounts;
import org.foundation.portal.finances.FiscalYear;
import org.foundation.portal.finances.JournalEntry;
import org.foundation.portal.finances.Ledger;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/// `/finances/ledger?year=…&account=…&page=…` — the entries, for the treasurer, newest first.
@Named("financesLedger")
@RequestScoped
@OnlyFor(Office.TREASURER)
public class LedgerPage {

    private static final int SIZE = 50;

    @Inject
    Actor actor;

    @Inject
    Ledger ledger;

    private String asked = "";
    private String askedPage = "";
    private String account = "";
    private @Nullable FiscalYear year;
    private int page;
    private ChartOfAccounts chartOfAccounts = ChartOfAccounts.of(List.of());
    private List<FiscalYear> years = List.of();
    private List<JournalEntry> entries = List.of();
    private long count;

    public void load() {
        actor.holding(Office.TREASURER);
        chartOfAccounts = ledger.chart();
        years = Settings.years(ledger);
        account = chartOfAccounts.find(account).isPresent() ? account : "";
        year = years.stream()
                .filter(it -> String.valueOf(it.year()).equals(asked))
                .findFirst()
                .orElse(null);
        var from = year == null ? Ledger.BEGINNING : year.from();
        var until = year == null ? LocalDate.of(9999, 1, 1) : year.until();
        count = ledger.countEntries(from, until, account);
        page = askedPage.matches("[0-9]{1,6}") ? Math.clamp(Integer.parseInt(askedPage), 1, getPages()) : 1;
        entries = ledger.entries(from, until, account, Page.page(SIZE, page - 1));
    }

    public int getPages() {
        return (int) Math.max(1, (count + SIZE - 1) / SIZE);
    }

    /// The address of this list, to which a page number is added.
    public String getHere() {
        return "?year=" + (year == null ? "" : year.year()) + "&account=" + account + "&page=";
    }

    /// `Bank account ← Sponsors`: debits, an arrow, credits.
    public String accountsOf(JournalEntry entry) {
        return names(entry, true) + " ← " + names(entry, false);
    }

    private String names(JournalEntry entry, boolean debits) {
        return entry.lines().stream()
                .filter(journalLine -> journalLine.minor() > 0 == debits)
                .map(journalLine ->
                        chartOfAccounts.get(journalLine.accountCode()).name())
                .collect(Collectors.joining(", "));
    }

    public List<Account> getAccounts() {
        return ledger.accounts();
    }

    public List<FiscalYear> getYears() {
        return years;
    }

    public List<JournalEntry> getEntries() {
        return entries;
    }

    public long getCount() {
        return count;
    }

    public @Nullable FiscalYear getYear() {
        return year;
    }

    public int getPage() {
        return page;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getAskedPage() {
        return askedPage;
    }

    public void setAskedPage(String askedPage) {
        this.askedPage = askedPage;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
