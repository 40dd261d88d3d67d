package org.foundation.portal.finances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.people.Appointments;
import org.foundation.portal.people.Office;
import org.foundation.portal.shared.Address;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.shared.Task;
import org.foundation.portal.shared.TaskSource;

/// Reports that the treasurer has drawn up and not published.
@ApplicationScoped
public class FinanceTasks implements TaskSource {

    @Inject
    Reports reports;

    @Inject
    Appointments appointments;

    @Inject
    Clock clock;

    @Override
    public List<Task> of(UUID person, Instant now) {
        if (!appointments.holds(person, Office.TREASURER, LegalDay.of(now, clock.getZone()))) {
            return List.of();
        }
        return reports.drafts().stream()
                .map(it -> new Task(
                        Sentence.of("finances.task.draft").with("title", it.title()),
                        Address.of("finances", it.slug()).to("publish")))
                .toList();
    }
}
