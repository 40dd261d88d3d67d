package org.foundation.portal.finances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.audit.AuditEntries;
import org.foundation.portal.finances.web.AccountsPage;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Test;

@OnDatabase
class OpenAccountTest {

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    Acts acts;

    @Inject
    Ledger ledger;

    @Inject
    AuditEntries auditEntries;

    @Inject
    OpenAccount openAccount;

    @Inject
    AccountsPage page;

    @Test
    void an_account_is_opened_and_the_trail_names_it() {
        var theo = stage.signIn("theo");
        page.setCode(" Swag ");
        page.setName("T-shirts");
        page.setKind(AccountKind.EXPENSE);
        assertThat(page.open()).startsWith("accounts?");

        assertThat(ledger.chart().get("swag").name()).isEqualTo("T-shirts");
        assertThat(page.getAccounts()).extracting(Account::code).contains("swag");
        var auditEntry = auditEntries.all(Page.first(1)).getFirst();
        assertThat(auditEntry.what()).isEqualTo("finances.account-opened");
        assertThat(auditEntry.publicWords()).containsEntry("code", "swag").containsEntry("name", "T-shirts");
        assertThat(auditEntry.words()).containsEntry("actor", theo.name());
        assertThat(auditEntry.at()).isBetween(HandClock.BEGIN, hand.now());
    }

    @Test
    void a_code_is_used_once_however_it_is_spelled() {
        var again = openAccount.of("BANK", AccountKind.ASSET, "Another bank", stage.by("theo"), hand.now());
        assertThat(acts.offer(openAccount, again).hindrances())
                .extracting(Verdict::rule)
                .containsExactly("finances.rule.code-is-free");
        assertThatThrownBy(() -> stage.act(() -> acts.perform(openAccount, again)))
                .hasMessageStartingWith("finances.rule.code-is-free.no");
    }

    @Test
    void an_account_has_a_code_and_a_name() {
        for (var code : new String[] {"", "x", "1st", "two words", "x".repeat(41)}) {
            assertThatThrownBy(() -> open(code, "Name")).hasMessageStartingWith("finances.account-code");
        }
        for (var name : new String[] {" ", "x".repeat(81)}) {
            assertThatThrownBy(() -> open("named", name)).hasMessageStartingWith("finances.account-name");
        }
        open("x".repeat(40), "x".repeat(80));
        assertThat(ledger.chart().find("x".repeat(40))).isPresent();
    }

    @Test
    void only_the_treasurer_opens_one() {
        var case_ = openAccount.of("swag", AccountKind.EXPENSE, "T-shirts", stage.by("sofia"), hand.now());
        assertThat(acts.offer(openAccount, case_).shown()).isFalse();
        assertThatThrownBy(() -> stage.act(() -> acts.perform(openAccount, case_)))
                .hasMessageStartingWith("members.rule.in-office.no");
        assertThat(ledger.chart().find("swag")).isEmpty();
    }

    private void open(String code, String name) {
        stage.act(() -> acts.perform(
                openAccount, openAccount.of(code, AccountKind.EXPENSE, name, stage.by("theo"), hand.now())));
    }
}
