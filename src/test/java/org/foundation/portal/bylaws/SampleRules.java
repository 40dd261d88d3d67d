package org.foundation.portal.bylaws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rulebook as the migrations write it, for tests without a database: what they test is what is in force.
public final class SampleRules {

    private static final Path MIGRATIONS = Path.of("db-migrations");
    private static final Pattern PROVISION = Pattern.compile(
            "\\('([a-z0-9.-]+)', '([^']*)', '([^']*)', '(\\d{4}-\\d\\d-\\d\\d)', (null|'[^']*'), '([^']*)'\\)");

    private static final Pattern CLASS =
            Pattern.compile("\\('([a-z-]+)', '([^']*)', '(PERSON|ORGANISATION|EITHER)', (\\d+)\\)");
    private static final Pattern CLASS_PROVISION = Pattern.compile(
            "\\('([a-z-]+)', (\\d+), ([\\d.]+), (?:null|'[^']*'), (\\d+), '([^']*)', '(\\d{4}-\\d\\d-\\d\\d)', (null|'[^']*')\\)");

    private SampleRules() {}

    public static Rules on(LocalDate day) {
        return new Rules(day, provisions(), classes(day), List.of(LocalDate.of(2026, 5, 25), LocalDate.of(2026, 7, 3)));
    }

    private static List<Provision> provisions() {
        return rows(PROVISION)
                .map(row -> new Provision(
                        row.group(1),
                        row.group(2),
                        row.group(3),
                        LocalDate.parse(row.group(4)),
                        end(row.group(5)),
                        row.group(6)))
                .toList();
    }

    private static @Nullable LocalDate end(String sql) {
        return sql.equals("null") ? null : LocalDate.parse(sql.replace("'", ""));
    }

    private static List<MembershipClass> classes(LocalDate day) {
        return rows(CLASS)
                .flatMap(name -> rows(CLASS_PROVISION)
                        .filter(it -> it.group(1).equals(name.group(1)) && isInForce(it, day))
                        .map(it -> named(name, it)))
                .sorted(Comparator.comparing(MembershipClass::place))
                .toList();
    }

    private static boolean isInForce(MatchResult it, LocalDate day) {
        var until = end(it.group(7));
        return !day.isBefore(LocalDate.parse(it.group(6))) && (until == null || day.isBefore(until));
    }

    private static MembershipClass named(MatchResult name, MatchResult provision) {
        return new MembershipClass(
                name.group(1),
                name.group(2),
                Integer.parseInt(provision.group(2)),
                Holder.valueOf(name.group(3)),
                new BigDecimal(provision.group(3)),
                null,
                Integer.parseInt(provision.group(4)),
                provision.group(5),
                Integer.parseInt(name.group(4)));
    }

    private static Stream<MatchResult> rows(Pattern row) {
        try (var files = Files.list(MIGRATIONS)) {
            return files
                    .sorted()
                    .map(SampleRules::text)
                    .flatMap(it -> row.matcher(it).results())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
