package org.foundation.portal.elections;

import static org.foundation.portal.bylaws.Rule.NOMINATIONS_OPEN_DAYS_BEFORE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.elections.ElectionEvent.Called;
import org.foundation.portal.elections.ElectionEvent.Cancelled;
import org.foundation.portal.elections.ElectionEvent.ChallengeAnswered;
import org.foundation.portal.elections.ElectionEvent.Challenged;
import org.foundation.portal.elections.ElectionEvent.Conclusion;
import org.foundation.portal.elections.ElectionEvent.Consented;
import org.foundation.portal.elections.ElectionEvent.Counted;
import org.foundation.portal.elections.ElectionEvent.CountedAgain;
import org.foundation.portal.elections.ElectionEvent.Declined;
import org.foundation.portal.elections.ElectionEvent.Listed;
import org.foundation.portal.elections.ElectionEvent.Nominated;
import org.foundation.portal.elections.ElectionEvent.Reviewed;
import org.foundation.portal.elections.ElectionEvent.SentBack;
import org.foundation.portal.elections.ElectionEvent.Signed;
import org.foundation.portal.elections.ElectionEvent.Withdrawn;
import org.foundation.portal.notices.Letter;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.people.By;
import org.foundation.portal.people.Person;
import org.foundation.portal.polls.Option;
import org.foundation.portal.shared.Address;
import org.foundation.portal.shared.Deadline;

/// What the trail and the letters say of each event of this room, in the transaction in which it happened.
@ApplicationScoped
public class ElectionChronicle {

    @Inject
    Trail trail;

    @Inject
    Notices notices;

    @Inject
    Candidates candidates;

    void tell(@Observes ElectionEvent event) {
        switch (event) {
            case Called it -> called(it);
            case Cancelled it -> {
                // the poll's own act tells it
            }
            case Nominated it -> nominated(it);
            case Consented it when it.first() -> record(it, byCandidate("elections.consented", it.election(), it.by()));
            case Consented it -> {
                // the same answer in other words
            }
            // who said no is not for everybody to know
            case Declined it ->
                record(
                        it,
                        about("elections.declined", it.election())
                                .by(it.by().id(), it.by().name()));
            case Withdrawn it ->
                record(
                        it,
                        byCandidate(
                                it.listed() ? "elections.withdrawn-from-the-paper" : "elections.withdrawn",
                                it.election(),
                                it.by()));
            case Reviewed it -> reviewed(it);
            case SentBack it ->
                record(
                        it,
                        about("elections.back-to-review", it.election())
                                .publicly()
                                .with("candidate", it.candidate())
                                .with("section", it.section()));
            case Listed it -> listed(it);
            case Counted it ->
                record(
                        it,
                        about("elections.counted", it.election())
                                .publicly()
                                .with("elected", String.join(", ", it.elected()))
                                .with("hash", it.commitment())
                                .with("seed", it.seed()));
            case CountedAgain it -> countedAgain(it);
            case Challenged it -> challenged(it);
            case ChallengeAnswered it -> challengeAnswered(it);
            case Signed it -> signed(it);
        }
    }

    private void called(Called it) {
        var election = it.election();
        it.told().forEach(voter -> notices.post(announcement(voter, it), it.at()));
        var call = election.poll().call();
        var auditEvent = by(
                        AuditEvent.of(
                                call.waiver() == null ? "elections.called" : "elections.called-with-waiver",
                                election.id()),
                        it.by())
                .publicly()
                .with("title", election.title())
                .with("seats", election.seats().size())
                .with("opens", election.poll().voting().opens())
                .with("closes", Deadline.at(election.poll().voting().closes()))
                .with("resolution", call.resolution());
        record(it, call.waiver() == null ? auditEvent : auditEvent.with("waiver", call.waiver()));
    }

    private static Letter announcement(Person to, Called it) {
        var election = it.election();
        return letter(to, "elections.called", election)
                .with("seats", election.seats().size())
                .with("from", election.nominations().opens())
                .with("until", Deadline.at(election.nominations().closes()))
                .with("opens", election.poll().voting().opens())
                .with("closes", Deadline.at(election.poll().voting().closes()))
                .with("section", it.rules().section(NOMINATIONS_OPEN_DAYS_BEFORE))
                .leadingTo(election.poll().href());
    }

    private void nominated(Nominated it) {
        var by = it.nominator();
        notices.post(
                letter(it.nominee(), "elections.nominated", it.election())
                        .with("nominator", by.disclosed() ? by.holder() : "-")
                        .with("until", it.election().listAt())
                        .leadingTo(candidates.address(it.candidate(), "accept")),
                it.at());
        record(
                it,
                about("elections.nominated", it.election())
                        .with("class", by.classKey())
                        .personal("nominator", by.holder())
                        .personal("nominee", it.nominee().name()));
    }

    private void reviewed(Reviewed it) {
        var what = it.accepted() ? "elections.accepted" : "elections.refused";
        var reason = it.reason().strip();
        notices.post(
                letter(it.nominee(), what, it.election())
                        .with("reason", reason)
                        .leadingTo(it.election().poll().href()),
                it.at());
        record(
                it,
                by(AuditEvent.of(what, it.election().id()), it.by())
                        .publicly()
                        .with("title", it.election().title())
                        .with("candidate", it.nominee().name())
                        .with("reason", reason));
    }

    private void listed(Listed it) {
        var poll = it.election().poll();
        record(
                it,
                about("elections.listed", it.election())
                        .publicly()
                        .with(
                                "names",
                                poll.options().stream().map(Option::label).collect(Collectors.joining(", ")))
                        .with("hash", poll.ballot().orElseThrow().ballotHash()));
    }

    private void countedAgain(CountedAgain it) {
        it.told()
                .forEach(candidate -> notices.post(
                        letter(candidate, "elections.counted-again", it.election())
                                .leadingTo(page(it.election(), "result")),
                        it.at()));
        record(
                it,
                by(AuditEvent.of("elections.counted-again", it.election().id()), it.by())
                        .publicly()
                        .with("title", it.election().title())
                        .with("without", String.join(", ", it.without()))
                        .with("elected", String.join(", ", it.elected())));
    }

    /// That there is a challenge is public; who raised it and why is for the committee only.
    private void challenged(Challenged it) {
        record(it, about("elections.challenged", it.election()).publicly());
        it.told()
                .forEach(officer -> notices.post(
                        letter(officer, "elections.challenged", it.election()).leadingTo(page(it.election(), "answer")),
                        it.at()));
    }

    private void challengeAnswered(ChallengeAnswered it) {
        record(it, about("elections.challenge-answered", it.election()).publicly());
        notices.post(
                letter(it.raisedBy(), "elections.challenge-answered", it.election())
                        .leadingTo(page(it.election(), "challenge"))
                        .with("answer", it.answer().strip()),
                it.at());
    }

    private void signed(Signed it) {
        record(
                it,
                by(AuditEvent.of("elections.signed", it.election().id()), it.by())
                        .publicly()
                        .with("title", it.election().title())
                        .with("officer", it.by().name()));
        it.conclusion().ifPresent(conclusion -> concluded(conclusion, it));
    }

    private void concluded(Conclusion conclusion, Signed it) {
        var election = it.election();
        var elected = String.join(", ", conclusion.elected());
        conclusion
                .outcomes()
                .forEach(outcome -> notices.post(
                        letter(outcome.candidate(), what(outcome.fate()), election)
                                .leadingTo(page(election, "result")),
                        it.at()));
        if (!conclusion.elected().isEmpty()) {
            conclusion
                    .secretary()
                    .ifPresent(secretary -> notices.post(
                            letter(secretary, "elections.elected", election)
                                    .with("elected", elected)
                                    .leadingTo(page(election, "result")),
                            it.at()));
        }
        record(
                it,
                about(conclusion.allSeated() ? "elections.certified" : "elections.certified-too-late", election)
                        .publicly()
                        .with("elected", elected)
                        .with("until", election.termUntil()));
    }

    private static String what(Conclusion.CandidateFate fate) {
        return switch (fate) {
            case NOT_ELECTED -> "elections.not-won";
            case SEATED -> "elections.won";
            case TOO_LATE -> "elections.won-too-late";
        };
    }

    private void record(ElectionEvent event, AuditEvent auditEvent) {
        trail.record(auditEvent, event.at());
    }

    /// Who stands in an election is public, and stays so.
    private static AuditEvent byCandidate(String what, Election election, Person candidate) {
        return AuditEvent.of(what, election.id())
                .by(candidate.id(), candidate.name())
                .publicly()
                .with("title", election.title())
                .with("candidate", candidate.name());
    }

    private static AuditEvent about(String what, Election election) {
        return AuditEvent.of(what, election.id()).with("title", election.title());
    }

    private static AuditEvent by(AuditEvent auditEvent, By by) {
        return auditEvent.by(by.id(), by.name());
    }

    private static Letter letter(Person to, String about, Election election) {
        return Letter.to(to.id(), to.email(), to.name()).about(about).with("title", election.title());
    }

    private static String page(Election election, String page) {
        return Address.of("elections", election.slug()).to(page);
    }
}
