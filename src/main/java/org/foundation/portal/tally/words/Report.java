package org.foundation.portal.tally.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.Event;
import org.foundation.portal.tally.Round;
import org.foundation.portal.tally.Standing;
import org.foundation.portal.tally.Ties;

/// A count as plain text, for a terminal, a mail or a file: the result first, then the rule, then every round in
/// sentences and figures.
public final class Report {
    private final Count count;
    private final Texts texts;
    private final Telling telling;
    private final StringBuilder out = new StringBuilder();

    private Report(Count count, Texts texts) {
        this.count = count;
        this.texts = texts;
        telling = new Telling(texts, count.contest());
    }

    public static String write(Count count, Texts texts) {
        var report = new Report(count, texts);
        report.summary();
        report.parameters();
        report.tell(count.before());
        for (var round : count.rounds()) report.round(round);
        count.uncapped().ifPresent(report::uncapped);
        return report.out.toString();
    }

    private void summary() {
        var contest = count.contest();
        var ballots = contest.ballots();
        if (!contest.title().isBlank()) line(contest.title());
        line(texts.say(
                "tally.report.counted",
                ballots.amount(ballots.votes()).brief(),
                contest.candidates().size(),
                contest.seats(),
                ballots.amount(ballots.blank()).brief()));
        line("");
        line(texts.say("tally.report.elected", count.elected().size()));
        for (int i = 0; i < count.elected().size(); i++)
            line("%4d  %s".formatted(i + 1, contest.name(count.elected().get(i))));
        if (count.vacant() > 0) line(texts.say("tally.vacant", count.vacant()));
        line("");
    }

    private void parameters() {
        line(texts.say("tally.report.rule", count.rule().name()));
        count.rule().parameters().forEach((name, value) -> line("      " + name + ": " + value));
        boolean drew = count.events().anyMatch(it -> it instanceof Event.TieBroken tie && tie.by() == Ties.Step.DRAW);
        if (drew || !count.contest().seed().isEmpty())
            line(texts.say(
                    "tally.report.seed",
                    drew && count.contest().seed().isEmpty()
                            ? "\"\""
                            : count.contest().seed()));
        for (var cap : count.contest().caps()) {
            var members = cap.members().stream().map(count.contest()::name).collect(Collectors.joining(", "));
            line(texts.say("tally.report.cap", cap.name(), cap.limit(), cap.held(), members));
        }
    }

    private void tell(List<Event> events) {
        for (var event : events) line("  - " + telling.tell(event));
    }

    private void round(Round round) {
        line("");
        line(texts.say("tally.report.round", round.number())
                + (round.quota().isZero() ? "" : ", " + texts.say("tally.report.quota", round.quota())));
        var rows = new ArrayList<>(round.standings());
        rows.sort((a, b) -> b.votes().compareTo(a.votes()));
        for (var standing : rows) if (!standing.votes().isZero()) line(row(standing));
        if (!round.exhausted().isZero())
            line("  %18s  %s".formatted(round.exhausted(), texts.say("tally.report.exhausted")));
        if (!round.lost().isZero()) line("  %18s  %s".formatted(round.lost(), texts.say("tally.report.lost")));
        tell(round.events());
    }

    private String row(Standing standing) {
        return "  %18s  %s".formatted(standing.votes(), count.contest().name(standing.candidate()));
    }

    private void uncapped(Count other) {
        var names = other.elected().stream().map(count.contest()::name).collect(Collectors.joining(", "));
        line("");
        line(texts.say(count.capsMattered() ? "tally.report.uncapped" : "tally.report.uncapped.same", names));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
