package org.foundation.portal.finances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.finances.FinanceEvent.AccountOpened;
import org.foundation.portal.finances.FinanceEvent.Entered;
import org.foundation.portal.finances.FinanceEvent.FileHandedIn;
import org.foundation.portal.finances.FinanceEvent.FilePosted;
import org.foundation.portal.finances.FinanceEvent.FilePutAside;
import org.foundation.portal.finances.FinanceEvent.ReportDiscarded;
import org.foundation.portal.finances.FinanceEvent.ReportDrafted;
import org.foundation.portal.finances.FinanceEvent.ReportPublished;
import org.foundation.portal.finances.FinanceEvent.ReportReworded;
import org.foundation.portal.people.Person;
import org.jspecify.annotations.Nullable;

/// What the trail says of each event of this room, in the transaction in which it happened. Nobody is written to: the
/// books are the treasurer's, and a report is there for everybody to read.
@ApplicationScoped
public class FinanceChronicle {

    @Inject
    Trail trail;

    void tell(@Observes FinanceEvent event) {
        recordOf(event).ifPresent(it -> trail.record(it, event.at()));
    }

    private static Optional<AuditEvent> recordOf(FinanceEvent event) {
        return switch (event) {
            case AccountOpened it ->
                Optional.of(by(it.by(), "finances.account-opened", null)
                        .with("code", it.code())
                        .with("name", it.name()));
            // it is looked at, and changes nothing
            case FileHandedIn it -> Optional.empty();
            case FilePosted it ->
                Optional.of(by(it.by(), "finances.imported", it.file())
                        .publicly()
                        .with("rows", it.rows())
                        .with("sha256", it.sha256()));
            case FilePutAside it ->
                Optional.of(by(it.by(), "finances.import-put-aside", it.file())
                        .with("file", it.fileName())
                        .with("sha256", it.sha256()));
            case Entered it ->
                Optional.of(by(it.by(), "finances.entered", null)
                        .with("entries", it.entries())
                        .with("last", it.last()));
            case ReportDrafted it ->
                Optional.of(by(it.by(), "finances.report-drafted", it.report()).with("title", it.title()));
            case ReportReworded it ->
                Optional.of(by(it.by(), "finances.report-reworded", it.report()).with("title", it.title()));
            case ReportDiscarded it ->
                Optional.of(
                        by(it.by(), "finances.report-thrown-away", it.report()).with("title", it.title()));
            case ReportPublished it ->
                Optional.of(by(it.by(), "finances.published", it.report())
                        .publicly()
                        .with("title", it.title())
                        .with("report", it.slug())
                        .with("motion", it.motion())
                        .with("sha256", it.sha256()));
        };
    }

    private static AuditEvent by(@Nullable Person by, String what, @Nullable UUID subject) {
        var auditEvent = AuditEvent.of(what, subject);
        return by == null ? auditEvent : auditEvent.by(by.id(), by.name());
    }
}
