package org.foundation.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrailCheckTest {

    static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    static final Instant NEXT_ROUND = NOW.plus(TrailCheck.BETWEEN_ROUNDS);

    final TrailCheck check = new TrailCheck();
    final List<AuditEntry> trail = new ArrayList<>();

    @BeforeEach
    void three_links() {
        List.of("called", "opened", "closed").forEach(it -> trail.add(link(trail.size() + 1, it, end())));
    }

    @Test
    void nothing_is_said_of_a_trail_before_its_end_was_reached() {
        check.beginAnewIfDue(NOW);
        check.read(trail.subList(0, 2), NOW);

        assertThat(check.wholeAt()).isEmpty();
        assertThat(check.broken()).isEmpty();
        assertThat(check.position()).isEqualTo(2);
    }

    @Test
    void what_was_changed_behind_the_last_round_is_found_by_the_next() {
        read(NOW);
        trail.set(0, link(1, "cancelled", AuditEntry.GENESIS));

        read(NOW.plusSeconds(10));
        assertThat(check.broken()).isEmpty();

        read(NEXT_ROUND);
        assertThat(check.broken()).contains(2L);
        assertThat(check.wholeAt()).contains(NOW.plusSeconds(10));
    }

    @Test
    void an_end_that_was_cut_off_is_found_at_once() {
        read(NOW);

        check.findsItsPlace(false, NOW.plusSeconds(10));

        assertThat(check.broken()).contains(3L);
    }

    @Test
    void a_break_is_said_until_a_whole_round_has_found_none() {
        read(NOW);
        var honest = trail.set(0, link(1, "cancelled", AuditEntry.GENESIS));
        read(NEXT_ROUND);
        trail.set(0, honest);

        read(NEXT_ROUND.plusSeconds(10));
        assertThat(check.broken()).isPresent();

        read(NEXT_ROUND.plus(TrailCheck.BETWEEN_ROUNDS));
        assertThat(check.broken()).isEmpty();
    }

    @Test
    void between_rounds_only_what_is_new_is_read() {
        read(NOW);
        trail.add(link(4, "counted", end()));

        check.beginAnewIfDue(NOW.plus(Duration.ofMinutes(1)));

        assertThat(check.position()).isEqualTo(3);
        check.read(trail.subList(3, 4), NOW);
        assertThat(check.position()).isEqualTo(4);
    }

    /// One visit, as far as there is something to read.
    private void read(Instant now) {
        check.beginAnewIfDue(now);
        if (check.goesOn()) {
            check.read(trail.subList((int) check.position(), trail.size()), now);
        }
        if (check.goesOn()) {
            check.reachedTheEnd(now);
        }
    }

    private String end() {
        return trail.isEmpty() ? AuditEntry.GENESIS : trail.getLast().hash();
    }

    private static AuditEntry link(long position, String done, String previous) {
        return Trail.next(AuditEvent.of("test." + done, null), new Trail.ChainLink(position - 1, previous), NOW);
    }
}
