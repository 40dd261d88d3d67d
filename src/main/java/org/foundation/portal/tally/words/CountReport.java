package org.foundation.portal.tally.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.CountEvent;
import org.foundation.portal.tally.Round;
import org.foundation.portal.tally.RoundStanding;
import org.foundation.portal.tally.Ties;

/// A count as plain text, for a terminal, a mail or a file: the result first, then the rule, then every round in
/// sentences and figures.
public final class CountReport {
    private final Count count;
    private final TallyTexts tallyTexts;
    private final Telling telling;
    private final StringBuilder out = new StringBuilder();

    private CountReport(Count count, TallyTexts tallyTexts) {
        this.count = count;
        this.tallyTexts = tallyTexts;
        telling = new Telling(tallyTexts, count.contest());
    }

    public static String write(Count count, TallyTexts tallyTexts) {
        var countReport = new CountReport(count, tallyTexts);
        countReport.summary();
        countReport.parameters();
        countReport.tell(count.before());
        for (var round : count.rounds()) countReport.round(round);
        count.uncapped().ifPresent(countReport::uncapped);
        return countReport.out.toString();
    }

    private void summary() {
        var contest = count.contest();
        var ballotSet = contest.ballots();
        if (!contest.title().isBlank()) line(contest.title());
        line(tallyTexts.say(
                "tally.report.counted",
                ballotSet.amount(ballotSet.votes()).brief(),
                contest.candidates().size(),
                contest.seats(),
                ballotSet.amount(ballotSet.blank()).brief()));
        line("");
        line(tallyTexts.say("tally.report.elected", count.elected().size()));
        for (int i = 0; i < count.elected().size(); i++)
            line("%4d  %s".formatted(i + 1, contest.name(count.elected().get(i))));
        if (count.vacant() > 0) line(tallyTexts.say("tally.vacant", count.vacant()));
        line("");
    }

    private void parameters() {
        line(tallyTexts.say("tally.report.rule", count.rule().name()));
        count.rule().parameters().forEach((name, value) -> line("      " + name + ": " + value));
        boolean drew =
                count.events().anyMatch(it -> it instanceof CountEvent.TieBroken tie && tie.by() == Ties.Step.DRAW);
        if (drew || !count.contest().seed().isEmpty())
            line(tallyTexts.say(
                    "tally.report.seed",
                    drew && count.contest().seed().isEmpty()
                            ? "\"\""
                            : count.contest().seed()));
        for (var cap : count.contest().caps()) {
            var members = cap.members().stream().map(count.contest()::name).collect(Collectors.joining(", "));
            line(tallyTexts.say("tally.report.cap", cap.name(), cap.limit(), cap.held(), members));
        }
    }

    private void tell(List<CountEvent> events) {
        for (var countEvent : events) line("  - " + telling.tell(countEvent));
    }

    private void round(Round round) {
        line("");
        line(tallyTexts.say("tally.report.round", round.number())
                + (round.quota().isZero() ? "" : ", " + tallyTexts.say("tally.report.quota", round.quota())));
        var rows = new ArrayList<>(round.standings());
        rows.sort((a, b) -> b.votes().compareTo(a.votes()));
        for (var roundStanding : rows) if (!roundStanding.votes().isZero()) line(row(roundStanding));
        if (!round.exhausted().isZero())
            line("  %18s  %s".formatted(round.exhausted(), tallyTexts.say("tally.report.exhausted")));
        if (!round.lost().isZero()) line("  %18s  %s".formatted(round.lost(), tallyTexts.say("tally.report.lost")));
        tell(round.events());
    }

    private String row(RoundStanding roundStanding) {
        return "  %18s  %s".formatted(roundStanding.votes(), count.contest().name(roundStanding.candidate()));
    }

    private void uncapped(Count other) {
        var names = other.elected().stream().map(count.contest()::name).collect(Collectors.joining(", "));
        line("");
        line(tallyTexts.say(count.capsMattered() ? "tally.report.uncapped" : "tally.report.uncapped.same", names));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
