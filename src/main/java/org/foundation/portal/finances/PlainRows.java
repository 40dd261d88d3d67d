package org.foundation.portal.finances;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.foundation.portal.shared.Money;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.shared.Sha256;

/// Our own columns. A positive amount comes into the account from the category, a negative one leaves it. The rows
/// have no key, so the row itself is one, together with how often it has been seen in the file: two coffees of the
/// same price on one day stay two, and the same file again is still the same.
final class PlainRows implements RowReader {

    private final ChartOfAccounts chartOfAccounts;
    private final Map<String, Integer> seen = new HashMap<>();

    PlainRows(ChartOfAccounts chartOfAccounts) {
        this.chartOfAccounts = chartOfAccounts;
    }

    @Override
    public ParsedRow read(Cells cells) throws BadCell {
        var day = cells.day("date", DateTimeFormatter.ISO_LOCAL_DATE);
        var description = description(cells);
        var amount = amount(cells);
        var category = account(cells, "category");
        var account = account(cells, "account");
        if (category.equals(account)) {
            throw cells.bad("category", "finances.expected.two-accounts");
        }
        var posting = Posting.on(day, description)
                .debit(account, amount)
                .credit(category, amount)
                .balanced();
        return new ParsedRow(
                cells.line(),
                origin(day + "\n" + description + "\n" + amount + "\n" + category + "\n" + account),
                posting);
    }

    private Origin origin(String said) {
        var fingerprint = Sha256.of(said);
        return new Origin("plain", fingerprint + "-" + seen.merge(fingerprint, 1, Integer::sum), fingerprint);
    }

    private static String description(Cells cells) throws BadCell {
        var description = cells.needed("description");
        if (description.length() > Posting.LONGEST) {
            throw cells.bad(
                    "description", Sentence.of("finances.expected.shorter").with("most", Posting.LONGEST));
        }
        return description;
    }

    private static Money amount(Cells cells) throws BadCell {
        var amount = cells.money("amount", cells.currency("currency"));
        if (amount.isZero()) {
            throw cells.bad("amount", "finances.expected.not-zero");
        }
        return amount;
    }

    private String account(Cells cells, String column) throws BadCell {
        var code = cells.needed(column);
        if (chartOfAccounts.find(code).isEmpty()) {
            throw cells.bad(column, "finances.expected.account");
        }
        return code;
    }
}
