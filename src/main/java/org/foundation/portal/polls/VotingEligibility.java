package org.foundation.portal.polls;

import static org.foundation.portal.bylaws.Rule.MEMBERSHIP_VOTER;
import static org.foundation.portal.bylaws.Rule.RECORD_DATE_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.members.EligibilitySource;
import org.foundation.portal.people.Person;

/// Who may vote: before the record date, whoever's membership will be in good standing on it; afterwards, whoever is
/// on the roll.
@ApplicationScoped
public class VotingEligibility implements EligibilitySource {

    @Inject
    Polls polls;

    @Inject
    Roll roll;

    @Inject
    Rulebook rulebook;

    @Inject
    Electorate electorate;

    @Inject
    Clock clock;

    @Override
    public List<Eligibility> of(Person person, Instant now) {
        return polls.notOver().stream()
                .filter(it -> it.phaseAt(now) == Phase.CALLED || it.phaseAt(now) == Phase.VOTING)
                .flatMap(it -> inPoll(it, person, now))
                .toList();
    }

    private Stream<Eligibility> inPoll(Poll poll, Person person, Instant now) {
        var rules = rulebook.governing(poll);
        var lines = electorate.of(person.id(), poll.recordDate(), rules);
        if (lines.isEmpty()) {
            var late = LegalDay.of(now, clock.getZone()).isAfter(poll.recordDate());
            var none = Verdict.of(
                            late ? "polls.voter-too-late" : "polls.voter",
                            false,
                            rules.section(MEMBERSHIP_VOTER),
                            poll.recordDate())
                    .with("day", poll.recordDate());
            return Stream.of(eligibility(poll, "", List.of(none)));
        }
        return lines.stream().map(it -> eligibility(poll, named(it, rules), verdicts(poll, it, rules)));
    }

    private List<Verdict> verdicts(Poll poll, Electorate.ElectorateLine electorateLine, Rules rules) {
        var verdicts = new ArrayList<>(electorateLine.standing().verdicts());
        if (poll.roll().isPresent()) {
            var listed = roll.line(poll.id(), electorateLine.membershipId()).isPresent();
            verdicts.add(Verdict.of("polls.on-roll", listed, rules.section(RECORD_DATE_DAYS), poll.recordDate())
                    .with("day", poll.recordDate())
                    .with("votes", electorateLine.votes()));
        }
        return verdicts;
    }

    private static Eligibility eligibility(Poll poll, String with, List<Verdict> verdicts) {
        return new Eligibility(poll.title(), poll.href(), "polls.eligible.vote", with, poll.recordDate(), verdicts);
    }

    private static String named(Electorate.ElectorateLine electorateLine, Rules rules) {
        return electorateLine.holder() + " ("
                + rules.membershipClass(electorateLine.classKey()).name() + ")";
    }
}
