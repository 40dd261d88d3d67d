package org.foundation.portal.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.foundation.portal.people.Person;
import org.foundation.portal.polls.Call;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.Timetable;
import org.junit.jupiter.api.Test;

class DecisionTest {

    static final Instant NOW = Instant.parse("2026-06-15T00:00:00Z");
    static final LocalDate DAY = LocalDate.parse("2026-06-01");
    static final Person SOFIA = new Person("Sofia", "sofia@demo.example", null, NOW);
    static final Person ELENA = new Person("Elena", "elena@demo.example", null, NOW);

    final Decision decision = new Decision(poll(), DecisionMatter.ORDINARY, "Shall we?");

    @Test
    void has_a_text() {
        assertThatThrownBy(() -> new Decision(poll(), DecisionMatter.ORDINARY, " "))
                .hasMessageContaining("text-missing");
    }

    @Test
    void is_counted_once() {
        decision.count(MajorityTest.votes(3, 2, 1));

        assertThatThrownBy(() -> decision.count(MajorityTest.votes(9, 0, 0))).hasMessageContaining("already-counted");
        assertThat(decision.answers()).contains(MajorityTest.votes(3, 2, 1));
    }

    @Test
    void is_not_certified_before_it_is_counted() {
        assertThatThrownBy(() -> decision.certify(SOFIA, NOW)).hasMessageContaining("not-counted-yet");
    }

    @Test
    void is_final_when_two_have_certified_it_and_nobody_counts_twice() {
        var rules = MajorityTest.rules("certification.signatures=2");
        decision.count(MajorityTest.votes(3, 2, 1));

        decision.certify(SOFIA, NOW);
        assertThatThrownBy(() -> decision.certify(SOFIA, NOW)).hasMessageContaining("certified-by-you");
        assertThat(decision.isFinal(rules)).isFalse();

        decision.certify(ELENA, NOW);
        assertThat(decision.isFinal(rules)).isTrue();
    }

    @Test
    void has_an_address_of_plain_letters_cut_at_a_word() {
        assertThat(CallDecision.slug("Shall we hold a “summit” in São Paulo?"))
                .isEqualTo("shall-we-hold-a-summit-in-sao-paulo");
        assertThat(CallDecision.slug("word ".repeat(30)))
                .hasSizeLessThanOrEqualTo(60)
                .endsWith("-word");
        assertThatThrownBy(() -> CallDecision.slug("¿?")).hasMessageContaining("title-without-letters");
    }

    private static Poll poll() {
        var days = new Timetable(DAY, DAY, DAY, DAY.plusDays(1), null, DAY.plusDays(30), DAY.plusDays(44));
        var call = new Call(NOW, UUID.randomUUID(), "Resolution", DAY, null);
        return new Poll(
                new DecisionKind(), "shall-we", "Shall we?", "yes-no-abstain", Map.of(), days, call, ZoneOffset.UTC);
    }
}
