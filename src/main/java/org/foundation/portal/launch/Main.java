package org.foundation.portal.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;

/// The commands of `./portal` that need Java. Exit codes: 0 done, 1 it could not be done and says why, 2 wrong usage,
/// 3 somebody who had to be asked does not answer.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err));
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        try {
            return switch (args.length == 0 ? "" : args[0]) {
                case "run" -> Run.run(Arrays.asList(args).subList(1, args.length), out);
                case "migrate" -> migrate(out);
                case "stop" -> Stop.run(Arrays.asList(args).subList(1, args.length), out);
                case "check-parts" ->
                    CheckParts.run(
                            Home.of(Path.of(".portal")), Arrays.asList(args).subList(1, args.length), out);
                case "import" -> ImportMeetings.run(Arrays.asList(args).subList(1, args.length), out, err);
                default -> usage(err);
            };
        } catch (Trouble trouble) {
            err.println(trouble.getMessage());
            err.println(trouble.advice());
            return 1;
        } catch (IOException | SQLException e) {
            err.println("It could not be done: " + e.getMessage());
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static int usage(PrintStream err) {
        err.println("No such command. Try ./portal help.");
        return 2;
    }

    private static int migrate(PrintStream out) {
        int done;
        try {
            done = Database.migrate(
                    needed("PORTAL_DB_URL"), needed("PORTAL_DB_OWNER"), needed("PORTAL_DB_OWNER_PASSWORD"));
        } catch (FlywayException e) {
            throw new Trouble(
                    "The database could not be brought up to date: " + firstParagraph(e),
                    "Nothing of the failed step is kept. Mend what it names, then run ./portal migrate again.");
        }
        out.println(done == 0 ? "The schema is up to date." : done + " migrations done. The schema is up to date.");
        return 0;
    }

    /// Lists the commands, for whoever names one that does not exist.
    private static String firstParagraph(FlywayException e) {
        return String.valueOf(e.getMessage())
                .split("\nNeed |\nRun |\n\n\n", 2)[0]
                .strip();
    }

    private static String needed(String variable) {
        return Optional.ofNullable(System.getenv(variable))
                .orElseThrow(() -> new Trouble(
                        variable + " is not set.",
                        "Set PORTAL_DB_URL, PORTAL_DB_OWNER and PORTAL_DB_OWNER_PASSWORD to the database to migrate."));
    }
}
