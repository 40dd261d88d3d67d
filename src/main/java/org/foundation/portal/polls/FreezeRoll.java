package org.foundation.portal.polls;

import static org.foundation.portal.bylaws.Rule.NOTICE_MEMBERS_DAYS;
import static org.foundation.portal.bylaws.Rule.RECORD_DATE_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.polls.PollEvent.RollFrozen;

/// At the end of the record date it is fixed who may vote.
@ApplicationScoped
public class FreezeRoll implements FallsDue<DuePoll, RollFrozen> {

    @Inject
    Roll roll;

    @Inject
    Electorate electorate;

    @Override
    public String name() {
        return "polls.freeze-roll";
    }

    @Override
    public List<Verdict> rules(DuePoll it) {
        return List.of(
                it.plain("ahead", it.isIn(Phase.CALLED)),
                it.cited("record-date-over", it.poll().rollFallsDue(it.now(), it.zone()), RECORD_DATE_DAYS),
                it.cited("notice-possible", !it.noticeIsLate(), NOTICE_MEMBERS_DAYS));
    }

    @Override
    public RollFrozen perform(DuePoll it) {
        var lines = electorate.entitled(it.poll().recordDate(), it.rules()).stream()
                .map(electorateLine -> RollLine.of(it.poll(), electorateLine))
                .toList();
        lines.forEach(roll::add);
        it.poll().freezeRoll(lines, it.now(), it.zone());
        roll.flush();
        return new RollFrozen(it.poll(), it.now());
    }
}
