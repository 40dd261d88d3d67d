package org.foundation.portal.finances.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.finances.Account;
import org.foundation.portal.finances.AccountKind;
import org.foundation.portal.finances.Ledger;
import org.foundation.portal.finances.OpenAccount;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.site.web.ShowsRefusals;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// `/finances/accounts` — the chart of accounts, and a new one, for the treasurer.
@Named("financesAccounts")
@ViewScoped
@OnlyFor(Office.TREASURER)
public class AccountsPage implements Serializable {

    @Inject
    Actor actor;

    @Inject
    Ledger ledger;

    @Inject
    OpenAccount openAccount;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    private String code = "";
    private String name = "";
    private @Nullable AccountKind kind;

    public void load() {
        actor.holding(Office.TREASURER);
    }

    @Transactional
    @ShowsRefusals
    public String open() {
        var chosen = Objects.requireNonNull(kind);
        acts.perform(openAccount, openAccount.of(code, chosen, name, actor.by(), clock.instant()));
        return "accounts?faces-redirect=true";
    }

    public List<Account> getAccounts() {
        return ledger.accounts().stream()
                .sorted(Comparator.comparing(Account::kind).thenComparing(Account::name))
                .toList();
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(AccountKind.values())
                .map(it -> new SelectItem(it, Site.say("finances.kind." + it)))
                .toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable AccountKind getKind() {
        return kind;
    }

    public void setKind(AccountKind kind) {
        this.kind = kind;
    }
}
