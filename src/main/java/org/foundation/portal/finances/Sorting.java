package org.foundation.portal.finances;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foundation.portal.shared.Refusal;

/// The treasurer's own word on what belongs where: rows whose description contains a text go to an account, the first
/// that fits. Written one a line, `text = account`.
public record Sorting(List<Rule> rules) {

    public static final Sorting NONE = new Sorting(List.of());

    public Sorting {
        rules = List.copyOf(rules);
    }

    public record Rule(String text, String account) {}

    public static Sorting read(String lines, Chart chart) {
        var rules = new ArrayList<Rule>();
        for (var line : lines.lines().filter(it -> !it.isBlank()).toList()) {
            rules.add(rule(line.strip(), chart));
        }
        return new Sorting(rules);
    }

    private static Rule rule(String line, Chart chart) {
        var sign = line.lastIndexOf('=');
        var text = sign < 0 ? "" : line.substring(0, sign).strip();
        var account = sign < 0 ? "" : line.substring(sign + 1).strip();
        if (text.isEmpty()
                || chart.find(account).filter(it -> it.kind().flows()).isEmpty()) {
            throw new Refusal("finances.sorting-line", line);
        }
        return new Rule(text.toLowerCase(Locale.ROOT), account);
    }

    Optional<String> accountOf(String description) {
        var said = description.toLowerCase(Locale.ROOT);
        return rules.stream()
                .filter(rule -> said.contains(rule.text()))
                .map(Rule::account)
                .findFirst();
    }
}
