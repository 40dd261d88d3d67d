package org.foundation.portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundation.portal.people.Refused.refused;

import java.time.Instant;
import org.foundation.portal.identity.Subject;
import org.junit.jupiter.api.Test;

class AccountClaimTest {

    static final Instant NOW = Instant.parse("2026-05-15T15:00:00Z");

    final Person ada = new Person("Ada", "ada@demo.example", null, NOW);
    final AccountClaim claim = new AccountClaim(
            ada,
            new Subject("http://id.example", "1", "ada", "Ada", "ada@demo.example", true),
            new SecretLink("secret"),
            NOW);

    @Test
    void a_claim_is_used_once() {
        claim.use(ada, NOW.plusSeconds(60));
        assertThat(claim.isOpen(NOW.plusSeconds(61))).isFalse();
        refused("members.claim-over", () -> claim.use(ada, NOW.plusSeconds(61)));
    }

    @Test
    void a_link_to_an_address_that_is_no_longer_theirs_opens_nothing() {
        ada.movesTo("ada@new.example");
        refused("members.claim-over", () -> claim.use(ada, NOW.plusSeconds(60)));
    }
}
