package org.foundation.portal.tally.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.foundation.portal.tally.Cap;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.CountingMethod;
import org.foundation.portal.tally.CountingMethods;
import org.foundation.portal.tally.Ties;
import org.foundation.portal.tally.files.BallotFile;
import org.foundation.portal.tally.pairwise.Debian;
import org.foundation.portal.tally.pairwise.RankedPairs;
import org.foundation.portal.tally.pairwise.Schulze;
import org.foundation.portal.tally.pairwise.Unranked;
import org.foundation.portal.tally.stv.InstantRunoff;
import org.foundation.portal.tally.stv.Marks;

/// Puts what the file says and what was asked for together.
record Setting(CountingMethod rule, Contest contest) {
    private static final Pattern CAP = Pattern.compile("(.+?)=(\\d{1,6})(?:\\+(\\d{1,6}))?:(.+)");

    static Setting of(CommandOptions commandOptions, BallotFile ballotFile) {
        var contest = ballotFile.contest().seeded(commandOptions.seed());
        if (commandOptions.seats() > 0) contest = contest.seating(commandOptions.seats());
        if (!commandOptions.undeclared().isEmpty()) {
            var open = contest;
            contest = contest.undeclaring(commandOptions.undeclared().stream()
                    .map(name -> number(open, name))
                    .collect(java.util.stream.Collectors.toSet()));
        }
        for (var name : commandOptions.withdrawn()) contest = contest.withdrawing(number(contest, name));
        var named = contest;
        contest = contest.capped(
                commandOptions.caps().stream().map(text -> cap(named, text)).toList());
        if (!commandOptions.guard()) contest = contest.unguarded();
        var countingMethod = CountingMethods.named(commandOptions.rule(), contest)
                .orElseThrow(() -> new Misuse("There is no rule " + commandOptions.rule() + "; --help lists them."));
        countingMethod = withDefault(countingMethod, commandOptions, contest);
        if (!commandOptions.unranked().isEmpty()) countingMethod = reading(countingMethod, commandOptions.unranked());
        else if (ballotFile.unranked().isPresent())
            countingMethod = reading(countingMethod, ballotFile.unranked().get());
        for (var entry : commandOptions.switches().entrySet())
            countingMethod = switched(countingMethod, entry.getKey(), entry.getValue());
        if (!commandOptions.ties().isEmpty())
            countingMethod = countingMethod.breaking(ties(commandOptions.ties(), ballotFile));
        return new Setting(countingMethod, contest);
    }

    private static CountingMethod reading(CountingMethod countingMethod, String word) {
        var unranked = switch (word) {
            case "last" -> Unranked.LAST;
            case "no-opinion" -> Unranked.NO_OPINION;
            case "invalid" -> Unranked.INVALID;
            default -> throw new Misuse("--unranked is last, no-opinion or invalid, not " + word + ".");
        };
        var read = reading(countingMethod, unranked);
        if (read == countingMethod && !(countingMethod instanceof Schulze || countingMethod instanceof RankedPairs))
            throw new Misuse("--unranked means nothing to " + countingMethod.name() + ".");
        return read;
    }

    /// As the file says it, where the rule has a use for that.
    private static CountingMethod reading(CountingMethod countingMethod, Unranked unranked) {
        return switch (countingMethod) {
            case Schulze schulze -> schulze.reading(unranked);
            case RankedPairs pairs -> pairs.reading(unranked);
            default -> countingMethod;
        };
    }

    /// `--default` and `--majority`, for Debian's rule.
    private static CountingMethod withDefault(
            CountingMethod countingMethod, CommandOptions commandOptions, Contest contest) {
        if (commandOptions.standard().isEmpty() && commandOptions.majorities().isEmpty()) return countingMethod;
        if (!(countingMethod instanceof Debian debian))
            throw new Misuse("--default and --majority are for the rule debian.");
        int standard = commandOptions.standard().isEmpty()
                ? debian.defaultOption()
                : number(contest, commandOptions.standard());
        var majorities = new TreeMap<Integer, Integer>();
        for (var text : commandOptions.majorities()) {
            var parts = text.split("=(?=[^=]*$)", 2);
            if (parts.length < 2 || !parts[1].matches("[1-9]\\d{0,3}"))
                throw new Misuse("--majority needs WHO=N, such as 2=3, not " + text + ".");
            majorities.put(number(contest, parts[0]), Integer.valueOf(parts[1]));
        }
        return new Debian(debian.name(), standard, debian.electorate(), debian.factor(), majorities, debian.ties());
    }

    private static CountingMethod switched(CountingMethod countingMethod, String name, String value) {
        if (!(countingMethod instanceof InstantRunoff runoff))
            throw new Misuse(name + " means nothing to " + countingMethod.name() + ".");
        var marks = runoff.marks();
        return switch (name) {
            case "--overvote" ->
                runoff.reading(new Marks(word(name, value, Marks.Equal.values()), marks.skips(), marks.twice()));
            case "--repeat" ->
                runoff.reading(new Marks(marks.equal(), marks.skips(), word(name, value, Marks.Twice.values())));
            case "--skips" -> runoff.reading(new Marks(marks.equal(), skips(value), marks.twice()));
            case "--threshold" -> runoff.with(word(name, value, InstantRunoff.Threshold.values()));
            case "--batch" -> runoff.batching();
            default -> runoff.untilTwoRemain();
        };
    }

    private static int skips(String value) {
        if (value.equals("any")) return Marks.ANY;
        if (!value.matches("\\d{1,4}"))
            throw new Misuse("--skips is a number of empty ranks, or any, not " + value + ".");
        return Integer.parseInt(value);
    }

    /// One of an enum's names, as in `stop-if-several`.
    private static <E extends Enum<E>> E word(String option, String value, E[] all) {
        var names = Arrays.stream(all)
                .map(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        int at = names.indexOf(value);
        if (at < 0) throw new Misuse(option + " is one of " + String.join(", ", names) + ", not " + value + ".");
        return all[at];
    }

    private static Ties ties(String word, BallotFile ballotFile) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "draw" -> Ties.DRAW;
            case "backwards" -> Ties.BACKWARDS;
            case "forwards" -> Ties.FORWARDS;
            case "file" -> {
                if (ballotFile.tieOrder().isEmpty()) throw new Misuse("The file gives no order for ties: [tie 3 1 2].");
                yield Ties.order(ballotFile.tieOrder().toArray(Integer[]::new));
            }
            default -> throw new Misuse("--ties is draw, backwards, forwards or file, not " + word + ".");
        };
    }

    private static Cap cap(Contest contest, String text) {
        var parts = CAP.matcher(text);
        if (!parts.matches())
            throw new Misuse("--cap needs NAME=LIMIT:MEMBERS or NAME=LIMIT+HELD:MEMBERS, not " + text + ".");
        List<Integer> members = Arrays.stream(parts.group(4).split(","))
                .map(name -> number(contest, name.strip()))
                .toList();
        int held = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        return new Cap(parts.group(1).strip(), members, Integer.parseInt(parts.group(2)), held);
    }

    private static Integer number(Contest contest, String name) {
        for (var ballotCandidate : contest.candidates()) {
            if (ballotCandidate.name().equals(name)
                    || String.valueOf(ballotCandidate.number()).equals(name)) return ballotCandidate.number();
        }
        throw new Misuse("There is no candidate " + name + ".");
    }
}
