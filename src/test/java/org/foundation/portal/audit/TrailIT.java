package org.foundation.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.foundation.portal.InPortal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TrailIT {

    static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");

    @Deployment
    static WebArchive portal() {
        return InPortal.archive("trail");
    }

    @Inject
    Trail trail;

    @Inject
    AuditEntries auditEntries;

    @Inject
    CheckTrail checkTrail;

    @Inject
    UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource database;

    @Test
    void two_deeds_at_once_make_one_unbroken_line() throws Exception {
        var subject = UUID.randomUUID();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var acts = java.util.stream.IntStream.range(0, 20)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        record(subject);
                        return null;
                    })
                    .toList();
            for (var done : threads.invokeAll(acts)) {
                done.get();
            }
        }
        assertThat(auditEntries.about(subject)).hasSize(20);
        assertThat(checkTrail.goOn(NOW).broken()).isEmpty();
    }

    @Test
    void the_portal_itself_cannot_rewrite_or_remove_an_entry() throws Exception {
        var subject = UUID.randomUUID();
        record(subject);
        assertThatThrownBy(() -> run("update portal.audit_entry set words = '' where subject = '" + subject + "'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> run("delete from portal.audit_entry where subject = '" + subject + "'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> run("truncate portal.audit_entry")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> run("create table portal.mine (x int)")).hasMessageContaining("permission denied");
    }

    @Test
    void an_entry_that_does_not_follow_the_last_one_is_refused() throws Exception {
        record(UUID.randomUUID());
        for (var position : List.of("position + 5", "9223372036854775807")) {
            assertThatThrownBy(() -> run("insert into portal.audit_entry select gen_random_uuid(), " + position
                            + ", at, what, null, null, open, words, null, null, commitment, hash, repeat('a', 64)"
                            + " from portal.audit_entry order by position desc limit 1"))
                    .hasMessageContaining("an entry follows the last one");
        }
    }

    private void record(UUID subject) throws Exception {
        transaction.begin();
        trail.record(
                AuditEvent.of("test.acted", subject)
                        .by(UUID.randomUUID(), "Ada")
                        .publicly()
                        .with("title", "Ünïcode\nline"),
                NOW);
        transaction.commit();
    }

    private void run(String sql) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
