package org.foundation.portal.tally.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.foundation.portal.tally.Cap;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Rule;
import org.foundation.portal.tally.Rules;
import org.foundation.portal.tally.Ties;
import org.foundation.portal.tally.files.Sheet;
import org.foundation.portal.tally.pairwise.Debian;
import org.foundation.portal.tally.pairwise.RankedPairs;
import org.foundation.portal.tally.pairwise.Schulze;
import org.foundation.portal.tally.pairwise.Unranked;
import org.foundation.portal.tally.stv.InstantRunoff;
import org.foundation.portal.tally.stv.Marks;

/// Puts what the file says and what was asked for together.
record Setting(Rule rule, Contest contest) {
    private static final Pattern CAP = Pattern.compile("(.+?)=(\\d{1,6})(?:\\+(\\d{1,6}))?:(.+)");

    static Setting of(Options options, Sheet sheet) {
        var contest = sheet.contest().seeded(options.seed());
        if (options.seats() > 0) contest = contest.seating(options.seats());
        if (!options.undeclared().isEmpty()) {
            var open = contest;
            contest = contest.undeclaring(options.undeclared().stream()
                    .map(name -> number(open, name))
                    .collect(java.util.stream.Collectors.toSet()));
        }
        for (var name : options.withdrawn()) contest = contest.withdrawing(number(contest, name));
        var named = contest;
        contest = contest.capped(
                options.caps().stream().map(text -> cap(named, text)).toList());
        if (!options.guard()) contest = contest.unguarded();
        var rule = Rules.named(options.rule(), contest)
                .orElseThrow(() -> new Misuse("There is no rule " + options.rule() + "; --help lists them."));
        rule = withDefault(rule, options, contest);
        if (!options.unranked().isEmpty()) rule = reading(rule, options.unranked());
        else if (sheet.unranked().isPresent())
            rule = reading(rule, sheet.unranked().get());
        for (var entry : options.switches().entrySet()) rule = switched(rule, entry.getKey(), entry.getValue());
        if (!options.ties().isEmpty()) rule = rule.breaking(ties(options.ties(), sheet));
        return new Setting(rule, contest);
    }

    private static Rule reading(Rule rule, String word) {
        var unranked = switch (word) {
            case "last" -> Unranked.LAST;
            case "no-opinion" -> Unranked.NO_OPINION;
            case "invalid" -> Unranked.INVALID;
            default -> throw new Misuse("--unranked is last, no-opinion or invalid, not " + word + ".");
        };
        var read = reading(rule, unranked);
        if (read == rule && !(rule instanceof Schulze || rule instanceof RankedPairs))
            throw new Misuse("--unranked means nothing to " + rule.name() + ".");
        return read;
    }

    /// As the file says it, where the rule has a use for that.
    private static Rule reading(Rule rule, Unranked unranked) {
        return switch (rule) {
            case Schulze schulze -> schulze.reading(unranked);
            case RankedPairs pairs -> pairs.reading(unranked);
            default -> rule;
        };
    }

    /// `--default` and `--majority`, for Debian's rule.
    private static Rule withDefault(Rule rule, Options options, Contest contest) {
        if (options.standard().isEmpty() && options.majorities().isEmpty()) return rule;
        if (!(rule instanceof Debian debian)) throw new Misuse("--default and --majority are for the rule debian.");
        int standard = options.standard().isEmpty() ? debian.defaultOption() : number(contest, options.standard());
        var majorities = new TreeMap<Integer, Integer>();
        for (var text : options.majorities()) {
            var parts = text.split("=(?=[^=]*$)", 2);
            if (parts.length < 2 || !parts[1].matches("[1-9]\\d{0,3}"))
                throw new Misuse("--majority needs WHO=N, such as 2=3, not " + text + ".");
            majorities.put(number(contest, parts[0]), Integer.valueOf(parts[1]));
        }
        return new Debian(debian.name(), standard, debian.electorate(), debian.factor(), majorities, debian.ties());
    }

    private static Rule switched(Rule rule, String name, String value) {
        if (!(rule instanceof InstantRunoff runoff)) throw new Misuse(name + " means nothing to " + rule.name() + ".");
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

    private static Ties ties(String word, Sheet sheet) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "draw" -> Ties.DRAW;
            case "backwards" -> Ties.BACKWARDS;
            case "forwards" -> Ties.FORWARDS;
            case "file" -> {
                if (sheet.tieOrder().isEmpty()) throw new Misuse("The file gives no order for ties: [tie 3 1 2].");
                yield Ties.order(sheet.tieOrder().toArray(Integer[]::new));
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
        for (var candidate : contest.candidates()) {
            if (candidate.name().equals(name)
                    || String.valueOf(candidate.number()).equals(name)) return candidate.number();
        }
        throw new Misuse("There is no candidate " + name + ".");
    }
}
