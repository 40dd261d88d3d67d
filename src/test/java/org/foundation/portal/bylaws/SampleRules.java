package org.foundation.portal.bylaws;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.foundation.portal.launch.DatabaseUnderTest;

/// The rulebook as the database has it, read once, for tests that ask the database nothing else: what they test is what
/// is in force.
public final class SampleRules {

    private SampleRules() {}

    public static Rules on(LocalDate day) {
        return new Rules(
                day,
                Rows.PROVISIONS,
                Rows.CLASSES.stream()
                        .filter(it -> it.isInForce(day))
                        .map(DatedClass::of)
                        .toList(),
                Rows.HOLIDAYS);
    }

    private record DatedClass(Provision dates, MembershipClass of) {

        boolean isInForce(LocalDate day) {
            return dates.isInForce(day);
        }
    }

    private static final class Rows {

        static final List<Provision> PROVISIONS = all(
                "select key, value, section, in_force_from, in_force_until, resolution from portal.provision",
                Rows::provision);

        static final List<DatedClass> CLASSES = all("""
                select c.key, p.votes::text, p.section, p.in_force_from, p.in_force_until, '',
                       c.name, c.holder, c.place, p.fee_usd, p.in_kind, p.term_months
                from portal.class_provision p join portal.membership_class c on c.key = p.class_key order by c.place
                """, Rows::membershipClass);

        static final List<LocalDate> HOLIDAYS =
                all("select day from portal.holiday", row -> row.getObject(1, LocalDate.class));

        private static Provision provision(ResultSet row) throws SQLException {
            return new Provision(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getObject(4, LocalDate.class),
                    row.getObject(5, LocalDate.class),
                    row.getString(6));
        }

        private static DatedClass membershipClass(ResultSet row) throws SQLException {
            return new DatedClass(
                    provision(row),
                    new MembershipClass(
                            row.getString(1),
                            row.getString("name"),
                            row.getInt(2),
                            Holder.valueOf(row.getString("holder")),
                            row.getBigDecimal("fee_usd"),
                            row.getString("in_kind"),
                            row.getInt("term_months"),
                            row.getString(3),
                            row.getInt("place")));
        }

        private static <T> List<T> all(String query, Reader<T> reader) {
            try (var connection = DriverManager.getConnection(
                            DatabaseUnderTest.url(), "portal_app", DatabaseUnderTest.PASSWORD);
                    var rows = connection.createStatement().executeQuery(query)) {
                var read = new ArrayList<T>();
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
                return List.copyOf(read);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
