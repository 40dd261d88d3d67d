package org.foundation.portal.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.members.Memberships;
import org.foundation.portal.people.Appointments;
import org.foundation.portal.people.Office;
import org.foundation.portal.shared.Address;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.shared.Task;
import org.foundation.portal.shared.TaskSource;

/// One's own applications and where each stands; for the committee what waits for its decision, for the chair and the
/// secretary what waits for the board's.
@ApplicationScoped
public class ApplicationTasks implements TaskSource {

    @Inject
    Applications applications;

    @Inject
    Appointments appointments;

    @Inject
    Memberships memberships;

    @Inject
    FindCommittee findCommittee;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    @Override
    public List<Task> of(UUID person, Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        var tasks = new ArrayList<Task>();
        applications.of(person).forEach(it -> own(it, rulebook.on(today), tasks));
        if (appointments.holds(person, Office.MEMBERSHIP_COMMITTEE, today)) {
            committee(person, rulebook.on(today), tasks);
        }
        if (appointments.holds(person, Office.CHAIR, today) || appointments.holds(person, Office.SECRETARY, today)) {
            board(person, rulebook.on(today), tasks);
        }
        return tasks;
    }

    private void own(Application it, Rules rules, List<Task> tasks) {
        var page = Address.of("applications", it.reference()).text();
        if (it.isAsked() && it.state() != Application.ApplicationState.ASKED) {
            tasks.add(new Task(Sentence.of("members.task.answer").with("reference", it.reference()), page));
        }
        switch (it.state()) {
            case ASKED ->
                tasks.add(new Task(Sentence.of("members.task.answer").with("reference", it.reference()), page));
            case DRAFT ->
                tasks.add(new Task(
                        Sentence.of("members.task.draft").with("reference", it.reference()),
                        Address.of("applications", it.reference()).to("apply")));
            case SUBMITTED, ON_HOLD ->
                tasks.add(new Task(
                        Sentence.of("members.task.waiting")
                                .with("reference", it.reference())
                                .with(
                                        "day",
                                        it.decisionDue(rules, clock.getZone()).orElseThrow()),
                        page));
            case REFERRED ->
                tasks.add(new Task(Sentence.of("members.task.waiting-board").with("reference", it.reference()), page));
            case APPROVED, REFUSED, WITHDRAWN -> {}
        }
    }

    private void committee(UUID person, Rules rules, List<Task> tasks) {
        var before = applications.beforeCommittee().stream()
                .filter(it -> !findCommittee.isOwn(it, person, rules.on()))
                .toList();
        add(
                tasks,
                "members.task.queue",
                before.stream().filter(ApplicationTasks::isUnspoken).count(),
                "/applications/queue");
        add(
                tasks,
                "members.task.proposed",
                before.stream()
                        .flatMap(it -> it.proposal().stream())
                        .filter(it -> !it.agreed().contains(person))
                        .count(),
                "/applications/queue");
        add(tasks, "members.task.late", late(before, rules), "/applications/queue");
        add(tasks, "members.task.unsettled", unsettled(before, rules), "/applications/queue");
    }

    /// The chair and the secretary make sure that nothing waits forever, with the committee or with the board.
    private void board(UUID person, Rules rules, List<Task> tasks) {
        add(
                tasks,
                "members.task.board",
                applications.pending().stream()
                        .filter(it -> it.state() == Application.ApplicationState.REFERRED
                                && !findCommittee.isOwn(it, person, rules.on()))
                        .count(),
                "/applications/queue?show=referred");
        if (tasks.stream().noneMatch(it -> it.key().equals("members.task.late"))) {
            add(tasks, "members.task.late", late(applications.beforeCommittee(), rules), "/applications/queue");
        }
    }

    private static boolean isUnspoken(Application it) {
        return it.state() == Application.ApplicationState.SUBMITTED
                && it.proposal().isEmpty();
    }

    private long late(List<Application> waiting, Rules rules) {
        return waiting.stream().filter(it -> isLate(it, rules)).count();
    }

    private boolean isLate(Application it, Rules rules) {
        return it.decisionDue(rules, clock.getZone())
                .filter(due -> rules.on().isAfter(due))
                .isPresent();
    }

    /// Sponsors whose term has run out while the fee for the next is awaited: a refusal, or the fee, ends that.
    private long unsettled(List<Application> before, Rules rules) {
        return before.stream()
                .filter(it -> it.settledOn().isEmpty()
                        && rules.membershipClass(it.classKey()).isSponsor())
                .flatMap(it -> it.renewsId().flatMap(memberships::byId).stream())
                .filter(it -> !rules.on().isBefore(it.expiresOn()))
                .count();
    }

    private static void add(List<Task> tasks, String key, long count, String href) {
        if (count > 0) {
            tasks.add(new Task(Sentence.of(key).with("count", count), href));
        }
    }
}
