package org.foundation.portal.polls;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.notices.Letter;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.people.Appointments;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.polls.PollEvent.Cancelled;
import org.foundation.portal.polls.PollEvent.Closed;
import org.foundation.portal.polls.PollEvent.Extended;
import org.foundation.portal.polls.PollEvent.Held;
import org.foundation.portal.polls.PollEvent.Lapsed;
import org.foundation.portal.polls.PollEvent.NoticeGiven;
import org.foundation.portal.polls.PollEvent.NoticeWritten;
import org.foundation.portal.polls.PollEvent.Opened;
import org.foundation.portal.polls.PollEvent.PutOff;
import org.foundation.portal.polls.PollEvent.RollFrozen;
import org.foundation.portal.shared.Address;
import org.foundation.portal.shared.Deadline;
import org.foundation.portal.shared.Sentence;

/// What the trail and the letters say of each event of a poll. First of those who observe it, so that what follows from
/// an event is recorded after it.
@ApplicationScoped
public class PollChronicle {

    @Inject
    Trail trail;

    @Inject
    Notices notices;

    @Inject
    VoterLetters voterLetters;

    @Inject
    Appointments appointments;

    @Inject
    People people;

    @Inject
    Clock clock;

    void tell(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) PollEvent event) {
        switch (event) {
            case RollFrozen it -> rollFrozen(it);
            case NoticeWritten it -> noticeWritten(it);
            case NoticeGiven it -> noticeGiven(it);
            case Held it -> held(it);
            case PutOff it -> putOff(it);
            case Opened it -> opened(it);
            case Closed it -> closed(it);
            case Extended it -> extended(it);
            case Lapsed it -> lapsed(it);
            case Cancelled it -> cancelled(it);
        }
    }

    private void rollFrozen(RollFrozen it) {
        var roll = it.poll().roll().orElseThrow();
        trail.record(
                auditEvent("polls.roll-frozen", it)
                        .with("day", it.poll().recordDate())
                        .with("members", roll.rollMembers())
                        .with("votes", roll.rollVotes())
                        .with("hash", roll.rollHash()),
                it.at());
    }

    private void noticeWritten(NoticeWritten it) {
        var poll = it.poll();
        var reference = poll.notice().orElseThrow().noticeRef();
        var letters = post(
                it,
                letter -> letter.about("polls.notice")
                        .with("title", poll.title())
                        .with("opens", poll.voting().opens())
                        .with("closes", Deadline.at(poll.voting().closes()))
                        .with(
                                "purpose",
                                it.purpose()
                                        .<Object>map(text ->
                                                Sentence.of("polls.purpose").with("text", text))
                                        .orElse(""))
                        .with("section", it.section())
                        .leadingTo(poll.href())
                        .formal(it.section())
                        .givingNoticeOf(reference));
        trail.record(
                auditEvent("polls.notice-written", it).with("letters", letters).with("section", it.section()), it.at());
    }

    private void noticeGiven(NoticeGiven it) {
        trail.record(
                auditEvent("polls.notice-given", it)
                        .with("day", it.day())
                        .with("letters", it.letters())
                        .with("refused", it.refused())
                        .with("section", it.section()),
                it.at());
        if (it.resumed()) {
            trail.record(withDays(auditEvent("polls.resumed", it), it.poll()), it.at());
        }
    }

    private void held(Held it) {
        var why = Sentence.of("polls.held." + it.why());
        trail.record(auditEvent("polls.held", it).with("why", why), it.at());
        officers(it.poll(), it.at())
                .forEach(officer -> notices.post(
                        to(officer)
                                .about("polls.held")
                                .with("title", it.poll().title())
                                .with("why", why)
                                .leadingTo(Address.of("polls", it.poll().slug()).to("postpone")),
                        it.at()));
    }

    private void putOff(PutOff it) {
        trail.record(
                withDays(
                                auditEvent("polls.put-off", it)
                                        .by(it.by().id(), it.by().name()),
                                it.poll())
                        .with("reason", it.reason()),
                it.at());
    }

    private void opened(Opened it) {
        var poll = it.poll();
        post(
                it,
                letter -> letter.about("polls.opened")
                        .with("title", poll.title())
                        .with("closes", Deadline.at(poll.voting().closes()))
                        .leadingTo(Address.of("ballots", poll.slug()).text()));
        var ballot = poll.ballot().orElseThrow();
        trail.record(
                auditEvent("polls.opened", it)
                        .with("hash", ballot.ballotHash())
                        .with("commitment", ballot.drawCommitment()),
                it.at());
    }

    private void closed(Closed it) {
        var closing = it.poll().closing().orElseThrow();
        trail.record(
                auditEvent("polls.closed", it)
                        .with("members", closing.membersPresent())
                        .with("votes", closing.votesPresent()),
                it.at());
    }

    private void extended(Extended it) {
        var by = it.extension();
        post(it, letter -> {
            var told = letter.about("polls.extended")
                    .with("title", it.poll().title())
                    .with("until", Deadline.at(by.until()))
                    .with("members", by.membersPresent())
                    .with("membersNeeded", by.membersNeeded())
                    .with("votes", by.votesPresent())
                    .with("votesNeeded", by.votesNeeded())
                    .leadingTo(Address.of("ballots", it.poll().slug()).text());
            return by.freshNotice() ? told.formal(it.section()) : told;
        });
        trail.record(
                auditEvent("polls.extended", it)
                        .with("until", Deadline.at(by.until()))
                        .with("members", by.membersPresent())
                        .with("membersNeeded", by.membersNeeded())
                        .with("votes", by.votesPresent())
                        .with("votesNeeded", by.votesNeeded())
                        .with("section", it.section()),
                it.at());
    }

    private void lapsed(Lapsed it) {
        var quorum = it.quorum();
        post(
                it,
                letter -> letter.about("polls.lapsed")
                        .with("title", it.poll().title())
                        .with("members", quorum.membersPresent())
                        .with("membersNeeded", quorum.membersNeeded())
                        .with("votes", quorum.votesPresent())
                        .with("votesNeeded", quorum.votesNeeded())
                        .with("section", it.section())
                        .leadingTo(it.poll().href()));
        trail.record(
                auditEvent("polls.lapsed", it)
                        .with("members", quorum.membersPresent())
                        .with("membersNeeded", quorum.membersNeeded())
                        .with("votes", quorum.votesPresent())
                        .with("votesNeeded", quorum.votesNeeded())
                        .with("section", it.section()),
                it.at());
    }

    /// Letters of its notice that have not left stay here, and whoever has heard of it is told.
    private void cancelled(Cancelled it) {
        var poll = it.poll();
        poll.notice().ifPresent(written -> notices.withdraw(written.noticeRef(), it.at()));
        if (poll.isKnown()) {
            post(
                    it,
                    letter -> letter.about("polls.cancelled")
                            .with("title", poll.title())
                            .with("reason", it.reason())
                            .leadingTo(poll.href()));
        }
        trail.record(
                AuditEvent.of("polls.cancelled", poll.id())
                        .by(it.by().id(), it.by().name())
                        .publicly()
                        .with("title", poll.title())
                        .with("reason", it.reason()),
                it.at());
    }

    /// How many letters there were.
    private int post(PollEvent it, UnaryOperator<Letter> written) {
        var letters = voterLetters.of(it.poll(), written, it.at());
        letters.forEach(letter -> notices.post(letter, it.at()));
        return letters.size();
    }

    private List<Person> officers(Poll poll, Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        var told = new LinkedHashMap<UUID, Person>();
        var offices = new LinkedHashSet<>(poll.kind().inCharge());
        offices.add(Office.SECRETARY);
        for (var office : offices) {
            for (var appointment : appointments.to(office, today)) {
                people.byId(appointment.personId()).ifPresent(it -> told.put(it.id(), it));
            }
        }
        return List.copyOf(told.values());
    }

    private static Letter to(Person person) {
        return Letter.to(person.id(), person.email(), person.name());
    }

    private static AuditEvent withDays(AuditEvent auditEvent, Poll poll) {
        return auditEvent
                .with("opens", poll.voting().opens())
                .with("closes", Deadline.at(poll.voting().closes()));
    }

    private static AuditEvent auditEvent(String what, PollEvent it) {
        return AuditEvent.of(what, it.poll().id())
                .publicly()
                .with("title", it.poll().title());
    }
}
