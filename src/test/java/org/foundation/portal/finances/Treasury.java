package org.foundation.portal.finances;

import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.people.By;
import org.foundation.portal.shared.Money;

/// What tests of this room do again and again: files handed in, entries made, reports begun.
final class Treasury {

    static final Currency USD = Currency.getInstance("USD");
    static final String HEADER = "date,description,amount,currency,category,account\n";
    static final String GIFT = HEADER + "2026-03-01,Gift,5.00,USD,grants,bank\n";

    private final Stage stage = get(Stage.class);
    private final HandClock hand = get(HandClock.class);
    private final Acts acts = get(Acts.class);
    private final HandInFile handInFile = get(HandInFile.class);
    private final PostImport postImport = get(PostImport.class);
    private final EnterByHand enterByHand = get(EnterByHand.class);
    private final DraftReport draftReport = get(DraftReport.class);

    By theo() {
        return stage.by("theo");
    }

    UUID handIn(String rows) {
        return stage.act(() -> acts.perform(
                        handInFile,
                        handInFile.of("gifts.csv", rows.getBytes(StandardCharsets.UTF_8), "", theo(), hand.now()))
                .file());
    }

    void post(UUID file) {
        stage.act(() -> acts.perform(postImport, postImport.alone(file, theo(), hand.now()), true));
    }

    void enter(List<Posting> postings) {
        stage.act(() -> acts.perform(enterByHand, enterByHand.alone(postings, theo(), hand.now())));
    }

    /// Of the first quarter, in which the sample has entries.
    String draft(String address) {
        return draft(address, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
    }

    String draft(String address, LocalDate from, LocalDate to) {
        return stage.act(() -> acts.perform(
                        draftReport, draftReport.of(address, "Spring", from, to, "USD", "Quiet.", theo(), hand.now()))
                .slug());
    }

    static Posting posting(long minor) {
        var amount = new Money(minor, USD);
        return Posting.on(LocalDate.of(2026, 3, 1), "By hand")
                .debit("bank", amount)
                .credit("grants", amount)
                .balanced();
    }

    private static <T> T get(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
