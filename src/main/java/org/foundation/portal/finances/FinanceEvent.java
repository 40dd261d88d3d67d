package org.foundation.portal.finances;

import java.time.Instant;
import java.util.UUID;
import org.foundation.portal.acts.DomainEvent;
import org.foundation.portal.people.Person;
import org.jspecify.annotations.Nullable;

/// What happens to the books and to the reports drawn from them; [FinanceChronicle] records it.
public sealed interface FinanceEvent extends DomainEvent {

    record AccountOpened(String code, String name, Person by, Instant at) implements FinanceEvent {}

    record FileHandedIn(UUID file, Instant at) implements FinanceEvent {}

    record FilePosted(UUID file, String fileName, String sha256, int rows, Person by, Instant at)
            implements FinanceEvent {}

    /// Without anybody, the file was forgotten, and the clock did it.
    record FilePutAside(
            UUID file,
            String fileName,
            String sha256,
            @Nullable Person by,
            Instant at) implements FinanceEvent {}

    /// By hand; `last` is the number of the last of them.
    record Entered(int entries, long last, Person by, Instant at) implements FinanceEvent {}

    record ReportDrafted(UUID report, String slug, String title, Person by, Instant at) implements FinanceEvent {}

    record ReportReworded(UUID report, String title, Person by, Instant at) implements FinanceEvent {}

    record ReportDiscarded(UUID report, String title, Person by, Instant at) implements FinanceEvent {}

    /// `motion` is the title of what the board decided, empty where it decided nothing.
    record ReportPublished(UUID report, String slug, String title, String motion, String sha256, Person by, Instant at)
            implements FinanceEvent {}
}
