package org.foundation.portal.finances;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundation.portal.finances.Treasury.posting;

import jakarta.inject.Inject;
import java.util.List;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.audit.AuditEntries;
import org.hibernate.query.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class EnterByHandTest {

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
    EnterByHand enterByHand;

    Treasury treasury;

    @BeforeEach
    void sit() {
        treasury = new Treasury();
    }

    @Test
    void entries_are_numbered_on_and_the_trail_says_how_many_there_were() {
        var before = ledger.lastNumber();
        treasury.enter(List.of(posting(1_00), posting(2_00)));

        var last = ledger.byNumber(before + 2).orElseThrow();
        assertThat(ledger.lastNumber()).isEqualTo(before + 2);
        assertThat(last.source()).isEqualTo("hand");
        assertThat(last.importId()).isEmpty();
        assertThat(last.recordedBy()).contains(treasury.theo().id());
        assertThat(last.recordedAt()).isBetween(HandClock.BEGIN, hand.now());
        assertThat(last.total().minor()).isEqualTo(2_00);
        var told = auditEntries.all(Page.first(1)).getFirst();
        assertThat(told.what()).isEqualTo("finances.entered");
        assertThat(told.publicWords()).containsEntry("entries", "2").containsEntry("last", "" + (before + 2));
        assertThat(auditEntries.published(Page.first(1)))
                .extracting(it -> it.what())
                .doesNotContain("finances.entered");
    }

    @Test
    void the_books_take_no_more_than_their_sums_can_say() {
        var room = (Posting.LARGEST_SUM - ledger.turnover()) / Posting.LARGEST;
        treasury.enter(nCopies((int) room, posting(Posting.LARGEST)));
        var before = ledger.lastNumber();

        assertThatThrownBy(() -> treasury.enter(List.of(posting(Posting.LARGEST))))
                .hasMessageStartingWith("finances.rule.books-hold-it.no");
        assertThat(ledger.lastNumber()).isEqualTo(before);
        treasury.enter(List.of(posting(Posting.LARGEST_SUM - ledger.turnover())));
        assertThat(ledger.turnover()).isEqualTo(Posting.LARGEST_SUM);
        assertThatThrownBy(() -> treasury.enter(List.of(posting(1))))
                .hasMessageStartingWith("finances.rule.books-hold-it.no");
    }

    @Test
    void no_single_amount_is_larger_than_the_database_takes() {
        assertThatThrownBy(() -> posting(20 * Posting.LARGEST)).isInstanceOf(IllegalArgumentException.class);
        assertThat(posting(10 * Posting.LARGEST).total().minor()).isEqualTo(10 * Posting.LARGEST);
    }

    @Test
    void only_the_treasurer_makes_them() {
        assertThatThrownBy(() -> stage.act(() -> acts.perform(
                        enterByHand, enterByHand.alone(List.of(posting(1)), stage.by("sofia"), hand.now()))))
                .hasMessageStartingWith("members.rule.in-office.no");
    }
}
