package org.foundation.portal.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundation.portal.people.Refused.refused;

import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.foundation.portal.elections.Candidate.CandidateStanding;
import org.junit.jupiter.api.Test;

class CandidateTest {

    static final Instant NOW = Instant.parse("2026-09-01T12:00:00Z");
    static final UUID OFFICER = new UUID(3, 1);

    final Candidate ada = new Candidate(new UUID(4, 1), new UUID(2, 1), "ada-brandt", NOW);

    @Test
    void is_not_public_before_consenting() {
        assertThat(ada.standing()).isEqualTo(CandidateStanding.ASKED);
        assertThat(ada.isPublic()).isFalse();

        ada.consent("Hello", NOW);

        assertThat(ada.isPublic()).isTrue();
    }

    @Test
    void stands_by_consent_and_the_committee() {
        refusesToBe(() -> ada.accept(OFFICER, "fine", NOW));
        ada.consent("Hello", NOW);
        refused("elections.reason-missing", () -> ada.accept(OFFICER, " ", NOW));
        ada.accept(OFFICER, "All rules are met", NOW);

        assertThat(ada.standing()).isEqualTo(CandidateStanding.ACCEPTED);
        refusesToBe(() -> ada.refuse(OFFICER, "after all", NOW));
    }

    @Test
    void may_correct_the_statement_until_the_committee_has_decided() {
        ada.consent("Helo", NOW);
        ada.consent("Hello", NOW.plusSeconds(60));

        assertThat(ada.statement()).isEqualTo("Hello");
        assertThat(ada.consentedAt()).contains(NOW);

        ada.accept(OFFICER, "fine", NOW);
        refusesToBe(() -> ada.consent("Something else", NOW));
    }

    @Test
    void a_statement_has_an_end() {
        ada.consent("a".repeat(Candidate.LONGEST_STATEMENT), NOW);

        refused("elections.statement-too-long", () -> ada.consent("a".repeat(Candidate.LONGEST_STATEMENT + 1), NOW));
    }

    @Test
    void whoever_declined_does_not_consent_afterwards() {
        ada.decline(NOW);

        assertThat(ada.isPublic()).isFalse();
        refusesToBe(() -> ada.consent("Hello", NOW));
    }

    @Test
    void whoever_no_longer_meets_a_rule_is_reviewed_again_and_has_still_consented() {
        ada.consent("Hello", NOW);
        ada.accept(OFFICER, "All rules are met", NOW);

        ada.reviewAgain();

        assertThat(ada.standing()).isEqualTo(CandidateStanding.CONSENTED);
        assertThat(ada.consentedAt()).contains(NOW);
        ada.refuse(OFFICER, "The membership has ended", NOW);
        assertThat(ada.standing()).isEqualTo(CandidateStanding.REFUSED);
    }

    @Test
    void a_withdrawal_leaves_a_trace() {
        refusesToBe(() -> ada.withdraw(NOW));
        ada.consent("Hello", NOW);
        ada.withdraw(NOW);

        assertThat(ada.standing()).isEqualTo(CandidateStanding.WITHDRAWN);
        assertThat(ada.isPublic()).isTrue();
        refusesToBe(() -> ada.accept(OFFICER, "fine", NOW));
    }

    /// The verdicts said no before it came to this.
    private static void refusesToBe(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(IllegalStateException.class);
    }
}
