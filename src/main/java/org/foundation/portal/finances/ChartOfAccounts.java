package org.foundation.portal.finances;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The accounts there are, by code.
public record ChartOfAccounts(Map<String, Account> accounts) {

    public ChartOfAccounts {
        accounts = Map.copyOf(accounts);
    }

    public static ChartOfAccounts of(Collection<Account> accounts) {
        var byCode = new LinkedHashMap<String, Account>();
        accounts.forEach(account -> byCode.put(account.code(), account));
        return new ChartOfAccounts(byCode);
    }

    public Optional<Account> find(String code) {
        return Optional.ofNullable(accounts.get(code));
    }

    /// The account of a code that is known to be there.
    public Account get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no account " + code));
    }

    public List<Account> of(AccountKind kind) {
        return accounts.values().stream()
                .filter(account -> account.kind() == kind)
                .sorted(Comparator.comparing(Account::name))
                .toList();
    }
}
