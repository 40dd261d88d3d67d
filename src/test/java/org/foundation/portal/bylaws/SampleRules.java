package org.foundation.portal.bylaws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The rulebook as the migrations write it, for tests without a database: what they test is what is in force.
public final class SampleRules {

    private static final Path MIGRATIONS = Path.of("db-migrations");
    private static final Pattern PROVISION = Pattern.compile(
            "\\('([a-z0-9.-]+)', '([^']*)', '([^']*)', '(\\d{4}-\\d\\d-\\d\\d)', (null|'[^']*'), '([^']*)'\\)");

    private SampleRules() {}

    public static Rules on(LocalDate day) {
        return new Rules(day, provisions(), classes(), List.of(LocalDate.of(2026, 5, 25), LocalDate.of(2026, 7, 3)));
    }

    private static List<Provision> provisions() {
        try (var files = Files.list(MIGRATIONS)) {
            var found = new ArrayList<Provision>();
            for (var file : files.sorted().toList()) {
                var row = PROVISION.matcher(Files.readString(file));
                while (row.find()) {
                    found.add(new Provision(
                            row.group(1),
                            row.group(2),
                            row.group(3),
                            LocalDate.parse(row.group(4)),
                            end(row.group(5)),
                            row.group(6)));
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable LocalDate end(String sql) {
        return sql.equals("null") ? null : LocalDate.parse(sql.replace("'", ""));
    }

    private static List<MembershipClass> classes() {
        return List.of(
                of("platinum", "Platinum", 50, Holder.ORGANISATION, 100_000, "BL 2.3", 1),
                of("gold", "Gold", 15, Holder.ORGANISATION, 20_000, "BL 2.4", 2),
                of("ruby", "Ruby", 5, Holder.ORGANISATION, 5_000, "BL 2.5", 3),
                of("silver", "Silver", 5, Holder.ORGANISATION, 2_500, "BL 2.6", 4),
                of("individual", "Individual", 1, Holder.PERSON, 0, "BL 2.7", 5),
                of("mirror", "Mirror", 1, Holder.EITHER, 0, "BL 2.7", 6));
    }

    private static MembershipClass of(
            String key, String name, int votes, Holder holder, int fee, String section, int place) {
        return new MembershipClass(key, name, votes, holder, BigDecimal.valueOf(fee), null, 12, section, place);
    }
}
