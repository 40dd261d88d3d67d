package org.foundation.portal.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.identity.Officers;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.shared.Task;
import org.foundation.portal.shared.TaskSource;

/// For the secretary: letters that have not arrived.
@ApplicationScoped
public class NoticeTasks implements TaskSource {

    @Inject
    Notices notices;

    @Inject
    Officers officers;

    @Override
    public List<Task> of(UUID person, Instant now) {
        if (!officers.isSecretary(person, now)) {
            return List.of();
        }
        var waiting = notices.undeliveredCount(now.minus(MailLimits.configured().overdueAfter()));
        return waiting == 0
                ? List.of()
                : List.of(new Task(
                        Sentence.of("notices.task.undelivered").with("count", waiting), "/notices/undelivered"));
    }
}
