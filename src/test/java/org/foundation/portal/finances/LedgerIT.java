package org.foundation.portal.finances;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.foundation.portal.InPortal;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.people.By;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.People;
import org.foundation.portal.shared.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Two at once: what takes two transactions, and therefore a server.
@ExtendWith(ArquillianExtension.class)
class LedgerIT {

    static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    static final String HEADER = "date,description,amount,currency,category,account\n";

    @Deployment
    static WebArchive portal() {
        return InPortal.archive("ledger");
    }

    @Inject
    Ledger ledger;

    @Inject
    HandInFile handInFile;

    @Inject
    PostImport postImport;

    @Inject
    Acts acts;

    @Inject
    People people;

    @Inject
    UserTransaction transaction;

    @Test
    void of_two_who_post_the_same_file_at_once_one_does() throws Exception {
        var first = handIn("Posted twice at once");
        var second = handIn("Posted twice at once");
        var before = ledger.lastNumber();
        var refusals = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(List.<Callable<Boolean>>of(() -> post(first), () -> post(second)))) {
                refusals += done.get() ? 0 : 1;
            }
        }

        assertThat(refusals).isOne();
        assertThat(ledger.lastNumber()).isEqualTo(before + 2);
        assertThat(ledger.entries(
                        LocalDate.of(1991, 5, 1), LocalDate.of(1991, 6, 1), "", org.hibernate.query.Page.first(10)))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.lines()).hasSize(2));
    }

    private UUID handIn(String what) throws Exception {
        var rows =
                HEADER + "1991-05-05," + what + ",500,JPY,sponsors,bank\n1991-05-06," + what + ",-300,JPY,misc,bank\n";
        transaction.begin();
        var file = acts.perform(
                handInFile, handInFile.of("twice.csv", rows.getBytes(StandardCharsets.UTF_8), "", treasurer(), NOW));
        transaction.commit();
        return file.file();
    }

    private boolean post(UUID file) throws Exception {
        transaction.begin();
        try {
            acts.perform(postImport, postImport.alone(file, treasurer(), NOW), true);
            transaction.commit();
            return true;
        } catch (Refusal nothingNew) {
            transaction.rollback();
            return false;
        }
    }

    private By treasurer() {
        return new By(people.byEmail("theo@demo.example").orElseThrow(), Set.of(Office.TREASURER));
    }
}
