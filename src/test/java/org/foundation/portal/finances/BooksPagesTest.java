package org.foundation.portal.finances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.finances.web.AccountsPage;
import org.foundation.portal.finances.web.DiscardPage;
import org.foundation.portal.finances.web.DraftPage;
import org.foundation.portal.finances.web.EntryPage;
import org.foundation.portal.finances.web.ImportPage;
import org.foundation.portal.finances.web.LedgerPage;
import org.foundation.portal.finances.web.PublishPage;
import org.foundation.portal.finances.web.StatementsPage;
import org.foundation.portal.shared.Forbidden;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.SignInNeeded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The books as the treasurer reads them, and nobody else does.
@OnDatabase
class BooksPagesTest {

    @Inject
    Stage stage;

    @Inject
    Ledger ledger;

    @Inject
    AccountsPage accounts;

    @Inject
    ImportPage importing;

    @Inject
    DraftPage drafting;

    @Inject
    PublishPage publishing;

    @Inject
    DiscardPage discarding;

    @Inject
    LedgerPage books;

    @Inject
    EntryPage entry;

    @Inject
    StatementsPage statements;

    Treasury treasury;

    @BeforeEach
    void sit() {
        treasury = new Treasury();
    }

    @Test
    void nobody_else_reads_or_keeps_the_books() {
        Map<String, Runnable> acts = new HashMap<>(Map.of(
                "open", accounts::open,
                "hand in", importing::handIn,
                "post", importing::post,
                "put aside", importing::putAside,
                "begin", drafting::begin,
                "reword", publishing::reword,
                "publish", publishing::publish,
                "discard", discarding::discard));
        acts.putAll(Map.of("ledger", books::load, "entry", entry::load, "statements", statements::load));
        for (var who : List.of("ada", "sofia", "dora", "hugo")) {
            stage.signIn(who);
            acts.forEach((act, run) ->
                    assertThatThrownBy(run::run).as(who + " " + act).isInstanceOf(Forbidden.class));
        }
        stage.signOut();
        acts.forEach((act, run) -> assertThatThrownBy(run::run).as(act).isInstanceOf(SignInNeeded.class));
    }

    @Test
    void a_year_that_has_not_ended_is_not_told_like_one_that_has() {
        stage.signIn("theo");
        statements.load();
        var year = Objects.requireNonNull(statements.getNow()).year();
        var before = Objects.requireNonNull(statements.getBefore()).year();
        assertThat(statements.told(year)).isEqualTo("2026, so far");
        assertThat(statements.toldAtEnd(year)).isEqualTo("on 6 October 2026");
        assertThat(statements.told(before)).isEqualTo("2025");
        assertThat(statements.toldAtEnd(before)).isEqualTo("at the end of 2025");
    }

    @Test
    void statements_compare_a_year_with_the_one_before_line_by_line() {
        stage.signIn("theo");
        statements.setAsked("2025");
        statements.load();
        var now = Objects.requireNonNull(statements.getNow());
        assertThat(now.year().year()).isEqualTo(2025);
        assertThat(statements.getIncome())
                .filteredOn(it -> it.code().equals("membership-fees"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.now()).hasToString("152500.00 USD");
                    assertThat(it.before()).hasToString("145000.00 USD");
                });
        assertThat(statements.getExpense()).extracting(it -> it.code()).contains("infrastructure", "legal");
        assertThat(statements.getAssets()).extracting(it -> it.code()).contains("bank");
        assertThat(statements.getLiabilities()).extracting(it -> it.code()).contains("payables");
        assertThat(statements.getEquity()).extracting(it -> it.code()).contains("results");
        var statementOfPosition = now.position();
        assertThat(statementOfPosition.inHand())
                .isEqualTo(statementOfPosition.owed().plus(statementOfPosition.own()));
        assertThat(statements.getYears()).isNotEmpty();
        assertThat(statements.getCurrencies()).containsExactly(Treasury.USD);
    }

    @Test
    void the_ledger_is_turned_over_by_year_and_account() {
        stage.signIn("theo");
        books.load();
        var all = books.getCount();
        assertThat(books.getEntries()).hasSize(50);
        assertThat(books.getPages()).isEqualTo((int) ((all + 49) / 50));
        assertThat(books.getYears()).extracting(FiscalYear::year).startsWith(2026, 2025);

        stage.nextRequest();
        books.setAsked("2025");
        books.setAccount("membership-fees");
        books.setAskedPage("99");
        books.load();
        assertThat(books.getPage()).as("the last there is").isOne();
        assertThat(books.getCount()).isEqualTo(6).isLessThan(all);
        assertThat(books.getEntries()).allSatisfy(it -> {
            assertThat(it.onDay()).isBetween(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
            assertThat(books.accountsOf(it)).endsWith(" ← Membership fees");
        });

        stage.nextRequest();
        books.setAsked("x");
        books.setAccount("no-such");
        books.setAskedPage("x");
        books.load();
        assertThat(books.getCount()).isEqualTo(all);
        assertThat(books.getHere()).isEqualTo("?year=&account=&page=");
    }

    @Test
    void an_entry_says_where_it_comes_from() {
        stage.signIn("theo");
        treasury.post(treasury.handIn(Treasury.GIFT));
        entry.setNumber(String.valueOf(ledger.lastNumber()));
        entry.load();
        assertThat(Objects.requireNonNull(entry.getFile()).fileName()).isEqualTo("gifts.csv");
        assertThat(entry.getLine()).isEqualTo("2");
        assertThat(entry.getBy()).isEqualTo("Theo Marchetti");
        assertThat(entry.nameOf("no-such")).isEqualTo("no-such");

        stage.nextRequest();
        entry.setNumber("1");
        entry.load();
        assertThat(entry.getFile()).as("by hand").isNull();
        assertThat(entry.getLine()).isEmpty();
        for (var number : List.of("0", "-1", "x", "1234567890123")) {
            entry.setNumber(number);
            assertThatThrownBy(entry::load).as(number).isInstanceOf(NotFound.class);
        }
    }
}
