package org.foundation.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.ballots.Box;
import org.foundation.portal.ballots.Ranking;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.decisions.CallDecision;
import org.foundation.portal.decisions.CallDecision.Question;
import org.foundation.portal.decisions.CertifyDecision;
import org.foundation.portal.decisions.DecisionMatter;
import org.foundation.portal.decisions.Decisions;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.people.By;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.polls.RunPoll;
import org.foundation.portal.polls.Timetable;

/// A question that the members answered with yes, and one they are answering now. The members with demo accounts have
/// not voted in the second.
@ApplicationScoped
public class SampleDecisions {

    private static final Set<String> NOT_YET = Set.of("ada", "grace", "margaret", "omar", "marisol", "linus");

    private static final Question SUMMIT = new Question(
            "Shall the foundation hold a yearly contributors’ summit?",
            """
            The board proposes a summit once a year, in turn on each continent.

            * **Who:** every contributor, whether a member or not.
            * **Cost:** at most 60,000 USD a year, of which sponsors have promised half.
            * **First time:** next autumn.

            The summit decides nothing. Decisions stay with the members, the board and its committees.
            """,
            DecisionMatter.ORDINARY,
            "Board resolution on the contributors’ summit");

    private static final Question TERM = new Question(
            "Shall the by-laws limit directors to six years in a row?",
            """
            ## As it stands

            > No Director may serve more than two consecutive full terms.

            ## As it would stand

            > No Director may serve more than two consecutive full terms, **nor more than six consecutive years, whatever the length of those terms**.

            ## Why

            Terms were lengthened from three years to four. Two of them are eight years, longer than the members had in mind when they adopted the limit. Directors in office finish the term they were elected for.
            """,
            DecisionMatter.AMENDMENT,
            "Board resolution on the term limit");

    @Inject
    CallDecision callDecision;

    @Inject
    CertifyDecision certifyDecision;

    @Inject
    Acts acts;

    @Inject
    SamplePost post;

    @Inject
    Decisions decisions;

    @Inject
    Polls polls;

    @Inject
    RunPoll runPoll;

    @Inject
    Box box;

    @Inject
    Electorate electorate;

    @Inject
    Rulebook rulebook;

    @Inject
    People people;

    @Inject
    PastClock pastClock;

    @Inject
    Clock clock;

    private final Random chance = new Random(14);

    public void fill(Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        var answered = prepared(SUMMIT, today.minusDays(60));
        vote(answered, 90, 3, Set.of());
        at(answered.voting().closes().plusSeconds(60), () -> runPoll.advance(answered.id(), clock.instant()));
        certify(answered, "sofia", Office.SECRETARY, 2);
        certify(answered, "elena", Office.ELECTION_COMMITTEE, 3);
        var open = prepared(TERM, today.minusDays(4));
        vote(open, 38, 2, NOT_YET);
    }

    /// Called, its roll frozen, noticed and opened.
    private Poll prepared(Question question, LocalDate opensOn) {
        var calledOn = opensOn.minusDays(33);
        var called = new Poll[1];
        at(noon(calledOn), () -> {
            var days = Timetable.forDecision(calledOn, calledOn, opensOn, rulebook.on(calledOn));
            var by = new By(account("dora"), Set.of(Office.CHAIR));
            called[0] = acts.performDue(callDecision, callDecision.of(question, days, by, clock.instant()))
                    .decision()
                    .poll();
        });
        var poll = called[0];
        at(LegalDay.end(poll.recordDate(), clock.getZone()).plusSeconds(60), () -> {
            runPoll.advance(poll.id(), clock.instant());
            post.leaves();
            runPoll.advance(poll.id(), clock.instant());
        });
        at(poll.voting().opens().plusSeconds(60), () -> runPoll.advance(poll.id(), clock.instant()));
        return poll;
    }

    /// The given number of members vote, over three days; most say yes.
    private void vote(Poll poll, int members, int days, Set<String> without) {
        var absent = without.stream().map(it -> account(it).id()).toList();
        var day = LegalDay.of(poll.voting().opens(), clock.getZone());
        var lines = new ArrayList<>(electorate.entitled(poll.recordDate(), rulebook.on(poll.rulebookDate())));
        lines.removeIf(it -> it.voterId() == null || absent.contains(it.voterId()));
        Collections.shuffle(lines, chance);
        var voting = lines.subList(0, Math.min(members, lines.size()));
        for (int i = 0; i < days; i++) {
            var share = voting.subList(i * voting.size() / days, (i + 1) * voting.size() / days);
            at(noon(day.plusDays(i)), () -> share.forEach(it -> vote(poll, it)));
        }
    }

    private void vote(Poll poll, Electorate.ElectorateLine electorateLine) {
        var voter =
                people.byId(Objects.requireNonNull(electorateLine.voterId())).orElseThrow();
        box.castFirst(Box.freshCode(), voter, electorateLine.membershipId(), poll.id(), Ranking.of(List.of(answer())));
    }

    private int answer() {
        int said = chance.nextInt(10);
        return said < 7 ? 1 : said < 9 ? 2 : 3;
    }

    private void certify(Poll poll, String officer, Office office, int daysLater) {
        at(
                poll.voting().closes().plus(Duration.ofDays(daysLater)),
                () -> acts.performDue(
                        certifyDecision,
                        certifyDecision.of(
                                decisions.asked(poll.slug()),
                                new By(account(officer), Set.of(office)),
                                clock.instant())));
    }

    private void at(Instant moment, Runnable action) {
        pastClock.at(moment, action);
    }

    private Instant noon(LocalDate day) {
        return LegalDay.start(day, clock.getZone()).plus(Duration.ofHours(12));
    }

    private Person account(String username) {
        return people.byEmail(username + "@demo.example").orElseThrow();
    }
}
