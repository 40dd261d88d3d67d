package org.foundation.portal.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.foundation.portal.audit.AuditEntries;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.CheckTrail;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.transparency.web.ShowPage;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/// The trail is read back a stretch at a time, by what falls due and by nobody who looks.
@OnDatabase
class TrailCheckTest {

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    CheckTrail checkTrail;

    @Inject
    AuditEntries auditEntries;

    @Inject
    Trail trail;

    @Inject
    ShowPage page;

    @Test
    void a_whole_trail_is_said_to_be_whole_once_its_last_link_was_read() {
        assertThat(page.getWholeAt()).isNull();

        stage.tick();
        stage.nextRequest();

        assertThat(page.getWholeAt()).isNotNull();
        assertThat(page.getLinks()).isEqualTo(last());
        assertThat(page.getBroken()).isNull();
    }

    @Test
    void a_long_trail_is_read_in_stretches_that_go_on_where_the_last_one_stopped() {
        lengthen(12_000);

        var first = checkTrail.goOn(hand.now());

        assertThat(first.wholeAt()).isEmpty();
        assertThat(readUntilWhole()).isEqualTo(2);
        assertThat(auditEntries.check().links()).isEqualTo(last());
    }

    @Test
    void whoever_looks_at_the_page_reads_no_link() {
        lengthen(2_000);
        var statistics = stage.act(() -> {
            var counted = auditEntries
                    .entityManager()
                    .unwrap(Session.class)
                    .getSessionFactory()
                    .getStatistics();
            counted.setStatisticsEnabled(true);
            counted.clear();
            return counted;
        });

        page.getBroken();
        page.getWholeAt();
        page.getDeeds();
        page.getPages();

        assertThat(statistics.getEntityLoadCount()).isLessThanOrEqualTo(26);
        assertThat(stage.act(() -> auditEntries.check().wholeAt())).isEmpty();
    }

    @Test
    void a_link_that_does_not_say_what_its_fingerprint_says_is_found_and_named() {
        var broken = last() + 1;
        stage.sql(
                "insert into portal.audit_entry select gen_random_uuid(), position + 1, at, what, null, null, open, words,"
                        + " null, null, commitment, hash, repeat('a', 64) from portal.audit_entry order by position desc limit 1");

        checkTrail.goOn(hand.now());

        assertThat(auditEntries.check().broken()).contains(broken);
        stage.nextRequest();
        assertThat(page.getBroken()).isEqualTo(broken);
    }

    @Test
    void what_is_new_is_read_at_the_next_tick() {
        checkTrail.goOn(hand.now());
        stage.act(() -> trail.record(AuditEvent.of("test.acted", null), hand.now()));

        checkTrail.goOn(hand.now());

        assertThat(auditEntries.check().links()).isEqualTo(last());
    }

    private int readUntilWhole() {
        int stretches = 0;
        while (auditEntries.check().wholeAt().isEmpty()
                || auditEntries.check().broken().isPresent()) {
            checkTrail.goOn(hand.now());
            stretches++;
            assertThat(stretches).isLessThan(20);
        }
        return stretches;
    }

    private long last() {
        return ((Number) stage.act(() -> auditEntries
                        .entityManager()
                        .createNativeQuery("select max(position) from portal.audit_entry")
                        .getSingleResult()))
                .longValue();
    }

    /// Links such as the portal writes them, each after the one before.
    private void lengthen(int links) {
        stage.sql("""
                insert into portal.audit_entry (id, position, at, what, open, words, commitment, previous, hash)
                with recursive begun as (select position, hash from portal.audit_entry order by position desc limit 1),
                chain as (
                  select position, hash, null::text as previous, null::uuid as id from begun
                  union all
                  select n.position, encode(sha256(convert_to(
                           c.hash || E'\\n' || n.id || E'\\n' || n.position || E'\\n2026-05-01T12:00:00Z\\ntest.acted\\nnull\\nnull\\ntrue\\n'
                           || repeat('0', 64) || E'\\n', 'UTF8')), 'hex'), c.hash, n.id
                  from chain c, lateral (select c.position + 1 as position, md5((c.position + 1)::text)::uuid as id) n
                  where n.position <= (select position from begun) + %d)
                select id, position, '2026-05-01T12:00:00Z', 'test.acted', true, '', repeat('0', 64), previous, hash
                from chain where previous is not null order by position
                """.formatted(links));
    }
}
