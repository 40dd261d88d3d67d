package org.foundation.portal.finances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.finances.FinanceEvent.AccountOpened;
import org.foundation.portal.people.By;

/// A name is added under which money is counted, for good.
@ApplicationScoped
public class OpenAccount implements TreasurersAct<OpenAccount.Case, AccountOpened> {

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /// What the account is to be called, and whether there is one of that code.
    public record Case(
            String code, AccountKind kind, String accountName, boolean taken, By by, LocalDate today, Instant now)
            implements TreasurersAct.Case {}

    public Case of(String code, AccountKind kind, String name, By by, Instant now) {
        var spelled = Account.spelled(code);
        var taken = ledger.chart().find(spelled).isPresent();
        return new Case(spelled, kind, name, taken, by, LegalDay.of(now, clock.getZone()), now);
    }

    @Override
    public String name() {
        return "finances.open-account";
    }

    @Override
    public List<Verdict> rules(Case it) {
        return List.of(Verdict.plain("finances.rule.code-is-free", !it.taken(), it.today())
                .with("code", it.code()));
    }

    @Override
    public AccountOpened perform(Case it) {
        var account =
                new Account(it.code(), it.kind(), it.accountName(), it.by().id(), it.now());
        ledger.add(account);
        return new AccountOpened(account.code(), account.name(), it.by().person(), it.now());
    }
}
