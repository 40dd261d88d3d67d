package org.foundation.portal.finances;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.foundation.portal.shared.Money;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.shared.Sha256;

/// The transactions of an Open Collective account as its export writes them, one entry a row, on four accounts:
/// what the host holds, sponsors, the fees, and what was paid out.
///
/// * `netAmount` is what the balance changed by; its own `balance` column leaves out fees settled later and is not
/// read.
/// * Before June 2021 the host kept its fee before passing the money on: it is amount + processor fee - net. Since
/// then
///   it is a row of its own, and the three must agree.
/// * A contribution that is a debit gives money back (a refund lessens what sponsors gave) or passes it on to another
///   collective (which is an expense).
/// * Processor fees a host refunds, and the host fees of refunds, lessen the fees.
final class OpenCollectiveRows implements RowReader {

    static final String HELD = "fiscal-host";
    static final String SPONSORS = "sponsors";
    static final String FEES = "fees";
    static final String BOUNTIES = "bounties";
    static final String MISC = "misc";

    private static final LocalDate HOST_FEES_SHOWN = LocalDate.of(2021, 6, 1);

    private final ChartOfAccounts chartOfAccounts;
    private final CategoryRules categoryRules;

    OpenCollectiveRows(ChartOfAccounts chartOfAccounts, CategoryRules categoryRules) {
        this.chartOfAccounts = chartOfAccounts;
        this.categoryRules = categoryRules;
    }

    @Override
    public ParsedRow read(Cells cells) throws BadCell {
        var day = cells.day("datetime", DateTimeFormatter.ISO_DATE_TIME);
        var currency = cells.currency("currency");
        var amount = amount(cells, cells.money("amount", currency));
        var net = cells.money("netamount", currency);
        var processor = cells.money("paymentprocessorfee", currency).negated();
        var host = hostFee(cells, day, amount.minus(processor).minus(net));
        if (!cells.text("taxamount").isEmpty()
                && !cells.money("taxamount", currency).isZero()) {
            throw cells.bad("taxamount", "finances.expected.no-tax");
        }
        var posting = Posting.on(day, shortened(cells.needed("description")))
                .debit(HELD, net)
                .debit(FEES, processor.plus(host))
                .credit(account(cells), amount)
                .balanced();
        return new ParsedRow(cells.line(), origin(cells, day, amount, net), posting, isLong(cells.text("description")));
    }

    private static Money amount(Cells cells, Money amount) throws BadCell {
        var credit = switch (cells.text("type")) {
            case "CREDIT" -> true;
            case "DEBIT" -> false;
            default -> throw cells.bad("type", "finances.expected.type");
        };
        if (amount.isZero() || amount.isNegative() == credit) {
            throw cells.bad("amount", credit ? "finances.expected.positive" : "finances.expected.negative");
        }
        return amount;
    }

    private static Money hostFee(Cells cells, LocalDate day, Money kept) throws BadCell {
        if (kept.isNegative() || (!kept.isZero() && !day.isBefore(HOST_FEES_SHOWN))) {
            throw cells.bad("netamount", Sentence.of("finances.expected.net").with("sum", kept.toString()));
        }
        return kept;
    }

    private String account(Cells cells) throws BadCell {
        var usual = usualAccount(cells);
        var sorted = categoryRules.accountOf(cells.text("description"));
        if (sorted.isEmpty() || !chartOfAccounts.get(usual).kind().flows() || usual.equals(FEES)) {
            return usual;
        }
        return sorted.get();
    }

    private static String usualAccount(Cells cells) throws BadCell {
        var credit = cells.text("type").equals("CREDIT");
        var refund = cells.text("isrefund").equals("REFUND");
        return switch (cells.text("kind")) {
            case "CONTRIBUTION", "ADDED_FUNDS" -> credit || refund ? SPONSORS : MISC;
            case "EXPENSE" -> cells.text("expensetype").equals("RECEIPT") ? MISC : BOUNTIES;
            case "HOST_FEE", "PAYMENT_PROCESSOR_FEE", "PAYMENT_PROCESSOR_COVER" -> FEES;
            default -> throw cells.bad("kind", "finances.expected.kind");
        };
    }

    private static Origin origin(Cells cells, LocalDate day, Money amount, Money net) throws BadCell {
        var money = String.join(
                "\n", day.toString(), cells.text("type"), cells.text("kind"), amount.toString(), net.toString());
        return new Origin("open-collective/" + cells.needed("accountslug"), cells.needed("shortid"), Sha256.of(money));
    }

    private static boolean isLong(String text) {
        return text.length() > Posting.LONGEST;
    }

    private static String shortened(String text) {
        return isLong(text) ? text.substring(0, Posting.LONGEST - 1) + "…" : text;
    }
}
