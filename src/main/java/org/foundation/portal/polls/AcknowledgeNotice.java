package org.foundation.portal.polls;

import static org.foundation.portal.bylaws.Rule.NOTICE_MEMBERS_DAYS;
import static org.foundation.portal.bylaws.Rule.NOTICE_REFUSED_PERCENT;
import static org.foundation.portal.bylaws.Rule.VOTING_DAYS_MIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.notices.Notices.LetterStatus;
import org.foundation.portal.polls.PollEvent.NoticeGiven;

/// Puts on record that notice was given, once its letters have left in time. A vote held for want of it goes on, and
/// lasts as long as it must all the same.
@ApplicationScoped
public class AcknowledgeNotice implements FallsDue<AcknowledgeNotice.Case, NoticeGiven> {

    @Inject
    Notices notices;

    /// What became of the letters, and when notice was given by them, if it was.
    public record Case(DuePoll due, List<LetterStatus> letters, Optional<Instant> given) {

        long refused() {
            return letters.stream()
                    .filter(it -> it.sentAt() == null && it.deliveredOn() == null)
                    .count();
        }
    }

    Case of(DuePoll due) {
        var written = due.poll().notice();
        if (written.isEmpty()
                || due.poll().noticedAt().isPresent()
                || notices.outstanding(written.get().noticeRef()) > 0) {
            return new Case(due, List.of(), Optional.empty());
        }
        var letters = notices.fatesOf(written.get().noticeRef());
        var given = GivenNotice.at(
                letters, written.get().noticeWrittenAt(), due.rules().of(NOTICE_REFUSED_PERCENT), due.zone());
        return new Case(due, letters, given);
    }

    @Override
    public String name() {
        return "polls.acknowledge-notice";
    }

    @Override
    public List<Verdict> rules(Case it) {
        var due = it.due();
        var opensOn = due.poll().opensOn(due.zone());
        return List.of(
                due.plain("before-voting", due.isIn(Phase.CALLED, Phase.HELD_UP)),
                due.cited(
                        "notice-in-time",
                        it.given()
                                .filter(given -> GivenNotice.inTime(given, opensOn, due.rules(), due.zone()))
                                .isPresent(),
                        NOTICE_MEMBERS_DAYS));
    }

    @Override
    public NoticeGiven perform(Case it) {
        var due = it.due();
        var poll = due.poll();
        var given = it.given().orElseThrow();
        var held = poll.hold().isPresent();
        poll.noticed(given, due.rules(), due.zone());
        if (held) {
            poll.giveFullTime(due.rules().of(VOTING_DAYS_MIN), due.now(), due.zone());
        }
        return new NoticeGiven(
                poll,
                LegalDay.of(given, due.zone()),
                it.letters().size() - it.refused(),
                it.refused(),
                due.rules().section(NOTICE_MEMBERS_DAYS),
                held,
                due.now());
    }
}
