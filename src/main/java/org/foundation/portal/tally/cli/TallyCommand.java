package org.foundation.portal.tally.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.CountingMethod;
import org.foundation.portal.tally.CountingMethods;
import org.foundation.portal.tally.Uncountable;
import org.foundation.portal.tally.files.Abif;
import org.foundation.portal.tally.files.BadFile;
import org.foundation.portal.tally.files.BallotFiles;
import org.foundation.portal.tally.files.Blt;
import org.foundation.portal.tally.words.CountReport;
import org.foundation.portal.tally.words.CsvCount;
import org.foundation.portal.tally.words.JsonCount;
import org.foundation.portal.tally.words.TallyTexts;

/// Counts a ballot file: `./portal tally FILE`. Exit: 0 all seats filled, 3 some vacant, 1 the file cannot be
/// counted, 2 misuse, 4 the file cannot be opened.
public final class TallyCommand {
    /// The rules that say what naming a candidate twice means.
    private static final Set<String> READ_REPEATS = Set.of("irv", "minneapolis");

    private final PrintStream out;
    private final PrintStream err;

    TallyCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int code = new TallyCommand(out, System.err).run(arguments);
        out.flush();
        System.exit(code);
    }

    int run(String... arguments) {
        try {
            var commandOptions = CommandOptions.of(arguments);
            return commandOptions.help() ? help() : count(commandOptions);
        } catch (Misuse e) {
            return fail(2, e.words() + "\n./portal tally --help says how.");
        } catch (BadFile | Uncountable e) {
            return fail(1, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return fail(4, "The file cannot be read: " + e.getMessage());
        }
    }

    private int count(CommandOptions commandOptions) throws IOException {
        var file = commandOptions.file().orElseThrow();
        var ballotFile = BallotFiles.read(
                file, Math.max(1, commandOptions.seats()), READ_REPEATS.contains(commandOptions.rule()));
        ballotFile.remarks().forEach(remark -> err.println("note: " + remark));
        var setting = Setting.of(commandOptions, ballotFile);
        if (commandOptions.form() == CommandOptions.Form.BLT || commandOptions.form() == CommandOptions.Form.ABIF)
            return convert(commandOptions, setting);
        var count = setting.rule().count(setting.contest());
        out.print(written(commandOptions, count));
        return count.vacant() == 0 ? 0 : 3;
    }

    private int convert(CommandOptions commandOptions, Setting setting) throws IOException {
        var contest = setting.contest();
        if (commandOptions.form() == CommandOptions.Form.ABIF
                && (!contest.withdrawn().isEmpty() || contest.ballots().decimals() > 0))
            throw new Misuse("ABIF knows neither withdrawn candidates nor decimals in weights; BLT does: --blt.");
        if (commandOptions.form() == CommandOptions.Form.BLT) Blt.write(setting.contest(), out);
        else Abif.write(setting.contest(), out);
        return 0;
    }

    private static String written(CommandOptions commandOptions, Count count) {
        return switch (commandOptions.form()) {
            case JSON -> JsonCount.write(count);
            case CSV -> CsvCount.write(count);
            default -> CountReport.write(count, TallyTexts.in(commandOptions.language()));
        };
    }

    private int help() {
        var rules = CountingMethods.all().stream().map(CountingMethod::name).collect(Collectors.joining(", "));
        out.print(HELP.replace("RULES", rules));
        return 0;
    }

    private int fail(int code, String message) {
        err.println(message);
        return code;
    }

    private static final String HELP = """
            ./portal tally FILE [options]
                Counts the ballots in FILE and prints who is elected, by which rule, and every round.

            FILE   BLT (OpenSTV, OpaVote, Droop), CSV (CIVS, Elekto), ABIF, .cvotes, or a Debian tally sheet; told apart by
                   ending and content.

              --rule NAME        meek-prf unless you say otherwise. One of RULES,
                                 score:N (0 to N points), debian or debian:N (last candidate is the default option, N developers)
              --seats N          in place of what the file says (CSV says nothing: 1)
              --cap GROUP        NAME=LIMIT:MEMBERS or NAME=LIMIT+HELD:MEMBERS, members by number or name, commas between;
                                 at most LIMIT of them hold a seat, HELD are held already. May be repeated.
              --no-guard         may exclude somebody without whom a seat cannot be filled
              --withdrawn WHO    a number or name; may be repeated
              --undeclared WHO   a write-in nobody had declared; may be repeated
              --default WHO      the default option, for debian; the last candidate unless you say otherwise
              --majority WHO=N   N:1 over the default option is needed, for debian; may be repeated
              --ties WAY         draw, backwards, forwards (then the draw), or file (the order in the file)
              --seed TEXT        of the draw: ascending SHA-256 of "TEXT,round,number", the first wins or survives
              --unranked MEANS   last, no-opinion or invalid, for schulze and ranked-pairs
              --overvote MEANS   skip, stop or stop-if-several, for irv: several candidates on one rank
              --skips N          for irv: how many ranks in a row may be empty before a ballot stops, or any
              --repeat MEANS     skip or stop, for irv: a candidate ranked again
              --threshold OF     each-round, first-round or bottoms-up, for irv: half of which votes wins
              --batch --until-two        for irv: sure losers go together; go on until two are left
              --text --json --csv        how to print the count
              --blt --abif               do not count: write the ballots
              --language TAG     of the text, such as de

            Exit: 0 all seats filled, 3 some vacant, 1 the file cannot be counted, 2 misuse, 4 the file cannot be opened.

            Examples
              ./portal tally board.blt --cap 'Acme=1:Ada,Bo' --seed 5f2c
              ./portal tally steering.csv --rule schulze --unranked no-opinion --seats 4
            """;
}
