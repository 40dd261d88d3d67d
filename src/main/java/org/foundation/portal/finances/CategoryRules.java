package org.foundation.portal.finances;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foundation.portal.shared.Refusal;

/// The treasurer's own word on what belongs where: rows whose description contains a text go to an account, the first
/// that fits. Written one a line, `text = account`.
public record CategoryRules(List<CategoryRule> rules) {

    public static final CategoryRules NONE = new CategoryRules(List.of());

    public CategoryRules {
        rules = List.copyOf(rules);
    }

    public record CategoryRule(String text, String account) {}

    public static CategoryRules read(String lines, ChartOfAccounts chartOfAccounts) {
        var rules = new ArrayList<CategoryRule>();
        for (var line : lines.lines().filter(it -> !it.isBlank()).toList()) {
            rules.add(rule(line.strip(), chartOfAccounts));
        }
        return new CategoryRules(rules);
    }

    private static CategoryRule rule(String line, ChartOfAccounts chartOfAccounts) {
        var sign = line.lastIndexOf('=');
        var text = sign < 0 ? "" : line.substring(0, sign).strip();
        var account = sign < 0 ? "" : line.substring(sign + 1).strip();
        if (text.isEmpty()
                || chartOfAccounts.find(account).filter(it -> it.kind().flows()).isEmpty()) {
            throw new Refusal("finances.sorting-line").with("line", line);
        }
        return new CategoryRule(text.toLowerCase(Locale.ROOT), account);
    }

    Optional<String> accountOf(String description) {
        var said = description.toLowerCase(Locale.ROOT);
        return rules.stream()
                .filter(categoryRule -> said.contains(categoryRule.text()))
                .map(CategoryRule::account)
                .findFirst();
    }
}
