package org.foundation.portal.finances;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.foundation.portal.shared.Money;
import org.foundation.portal.tally.files.Csv;

/// The figures of a report: a line for each account, both statements in one table. Kept and handed out as CSV, which
/// is the form that is hashed.
public record Figures(Currency currency, List<Item> items) {

    private static final List<String> HEADER = List.of("section", "account", "name", "amount", "currency", "entries");

    public Figures {
        items = List.copyOf(items);
    }

    public record Item(AccountKind section, Category category) {}

    static Figures of(StatementOfActivities statementOfActivities, StatementOfPosition statementOfPosition) {
        var items = new ArrayList<Item>();
        statementOfActivities.income().forEach(it -> items.add(new Item(AccountKind.INCOME, it)));
        statementOfActivities.expense().forEach(it -> items.add(new Item(AccountKind.EXPENSE, it)));
        statementOfPosition.assets().forEach(it -> items.add(new Item(AccountKind.ASSET, it)));
        statementOfPosition.liabilities().forEach(it -> items.add(new Item(AccountKind.LIABILITY, it)));
        statementOfPosition.equity().forEach(it -> items.add(new Item(AccountKind.EQUITY, it)));
        return new Figures(statementOfActivities.currency(), items);
    }

    public boolean isEmpty() {
        return income().isEmpty() && expense().isEmpty();
    }

    public List<Category> income() {
        return of(AccountKind.INCOME);
    }

    public List<Category> expense() {
        return of(AccountKind.EXPENSE);
    }

    public List<Category> assets() {
        return of(AccountKind.ASSET);
    }

    public List<Category> liabilities() {
        return of(AccountKind.LIABILITY);
    }

    public List<Category> equity() {
        return of(AccountKind.EQUITY);
    }

    public List<Category> of(AccountKind section) {
        return items.stream()
                .filter(it -> it.section() == section)
                .map(Item::category)
                .toList();
    }

    public Money received() {
        return total(AccountKind.INCOME);
    }

    public Money spent() {
        return total(AccountKind.EXPENSE);
    }

    public Money result() {
        return received().minus(spent());
    }

    public Money inHand() {
        return total(AccountKind.ASSET);
    }

    public Money owed() {
        return total(AccountKind.LIABILITY);
    }

    public Money own() {
        return total(AccountKind.EQUITY);
    }

    public Money total(AccountKind section) {
        return Category.total(Money.zero(currency), of(section));
    }

    /// The file anyone can download; the same figures always give the same bytes.
    public String toCsv() {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(HEADER);
            for (var item : items) {
                var it = item.category();
                csv.writeRecord(
                        item.section().name().toLowerCase(Locale.ROOT),
                        it.code(),
                        Csv.harmless(it.name()),
                        it.amount().amount().toPlainString(),
                        currency.getCurrencyCode(),
                        String.valueOf(it.entries()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static Figures read(String csv, Currency currency) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return new Figures(
                    currency, rows.stream().map(row -> item(row, currency)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Item item(NamedCsvRecord row, Currency currency) {
        return new Item(
                AccountKind.valueOf(row.getField("section").toUpperCase(Locale.ROOT)),
                new Category(
                        row.getField("account"),
                        row.getField("name"),
                        Money.of(row.getField("amount"), currency),
                        Long.parseLong(row.getField("entries"))));
    }
}
