package org.foundation.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditEventTest {

    static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");

    @Test
    void what_was_typed_on_several_lines_reads_as_it_was_typed() {
        var auditEntry = written(AuditEvent.of("test.acted", UUID.randomUUID())
                .with("reason", "one\r\ntwo\rthree\\n")
                .with("title", "a=b"));

        assertThat(auditEntry.publicWords())
                .containsEntry("reason", "one\ntwo\nthree\\n")
                .containsEntry("title", "a=b");
    }

    @Test
    void a_word_cannot_smuggle_another_in() {
        var auditEntry = written(AuditEvent.of("test.acted", UUID.randomUUID())
                .with("candidate", "Eve\rtitle=Chair")
                .with("title", "Board"));

        assertThat(auditEntry.publicWords()).containsEntry("title", "Board");
    }

    @Test
    void a_link_tells_when_a_word_of_it_or_before_it_was_changed() {
        var first = written(AuditEvent.of("test.acted", UUID.randomUUID()).with("title", "Board"));

        assertThat(first.follows(AuditEntry.GENESIS)).isTrue();
        assertThat(first.follows("1".repeat(64))).isFalse();
    }

    private static AuditEntry written(AuditEvent auditEvent) {
        return new AuditEntry(1, NOW, auditEvent, "", "00", AuditEntry.GENESIS);
    }
}
