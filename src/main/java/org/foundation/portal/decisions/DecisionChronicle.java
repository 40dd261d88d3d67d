package org.foundation.portal.decisions;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.decisions.DecisionEvent.Called;
import org.foundation.portal.decisions.DecisionEvent.Certified;
import org.foundation.portal.decisions.DecisionEvent.Counted;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.polls.VoterLetters;
import org.foundation.portal.shared.Deadline;

/// What the trail and the letters say of each event of a question.
@ApplicationScoped
public class DecisionChronicle {

    @Inject
    Trail trail;

    @Inject
    Notices notices;

    @Inject
    VoterLetters voterLetters;

    void tell(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) DecisionEvent event) {
        switch (event) {
            case Called it -> called(it);
            case Counted it -> counted(it);
            case Certified it -> certified(it);
        }
    }

    private void called(Called it) {
        var poll = it.decision().poll();
        trail.record(
                auditEvent("decisions.called", it.decision())
                        .by(it.by().id(), it.by().name())
                        .with("resolution", poll.call().resolution())
                        .with("opens", poll.voting().opens())
                        .with("closes", Deadline.at(poll.voting().closes())),
                it.at());
    }

    private void counted(Counted it) {
        trail.record(
                auditEvent(outcome(it.passed()), it.decision())
                        .with("yes", it.said().yes())
                        .with("no", it.said().no())
                        .with("abstain", it.said().abstain()),
                it.at());
    }

    private void certified(Certified it) {
        trail.record(
                auditEvent("decisions.certified", it.decision())
                        .by(it.by().id(), it.by().name()),
                it.at());
        if (it.last()) {
            trail.record(auditEvent("decisions.final", it.decision()), it.at());
            voterLetters
                    .of(
                            it.decision().poll(),
                            letter -> letter.about(outcome(it.passed()))
                                    .with("title", it.decision().title())
                                    .leadingTo(it.decision().poll().href()),
                            it.at())
                    .forEach(letter -> notices.post(letter, it.at()));
        }
    }

    private static String outcome(boolean passed) {
        return passed ? "decisions.passed" : "decisions.failed";
    }

    private static AuditEvent auditEvent(String what, Decision decision) {
        return AuditEvent.of(what, decision.poll().id()).publicly().with("title", decision.title());
    }
}
