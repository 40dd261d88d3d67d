package org.foundation.portal.polls;

import static org.foundation.portal.bylaws.Rule.NOTICE_MEMBERS_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.polls.PollEvent.NoticeWritten;
import org.foundation.portal.shared.Sentence;

/// The day after the record date, everybody on the roll is written to.
@ApplicationScoped
public class WriteNotice implements FallsDue<DuePoll, NoticeWritten> {

    @Inject
    @Any
    Instance<PollPurpose> purposes;

    @Override
    public String name() {
        return "polls.write-notice";
    }

    @Override
    public List<Verdict> rules(DuePoll it) {
        return List.of(
                it.plain("ahead", it.isIn(Phase.CALLED)),
                it.plain("notice-due", it.poll().noticeFallsDue(it.now(), it.zone())),
                it.cited("notice-possible", !it.noticeIsLate(), NOTICE_MEMBERS_DAYS));
    }

    @Override
    public NoticeWritten perform(DuePoll it) {
        it.poll().writeNotice(it.now());
        return new NoticeWritten(it.poll(), purpose(it.poll()), it.rules().section(NOTICE_MEMBERS_DAYS), it.now());
    }

    private Optional<Sentence> purpose(Poll poll) {
        return purposes.stream().flatMap(room -> room.of(poll).stream()).findFirst();
    }
}
