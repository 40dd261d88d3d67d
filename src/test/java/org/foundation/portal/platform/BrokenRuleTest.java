package org.foundation.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.shared.Texts;
import org.hibernate.JDBCException;
import org.junit.jupiter.api.Test;

/// What the database refuses is said by its reason, and never as somebody else's doing unless it was.
@OnDatabase
class BrokenRuleTest {

    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    @Inject
    Stage stage;

    @Inject
    EntityManager entityManager;

    @Test
    void every_rule_that_there_is_only_one_of_something_has_a_sentence_of_its_own() {
        var silent = new TreeSet<>(onlyOne());
        silent.removeIf(it -> TEXTS.containsKey("site.constraint." + it));
        assertThat(silent).isEmpty();
    }

    @Test
    void no_sentence_is_about_a_rule_that_is_gone() {
        var there = new TreeSet<>(onlyOne());
        there.addAll(checks());
        var guarded = String.join(
                "\n",
                names("select prosrc from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
                        + " where n.nspname = 'portal'"));
        assertThat(named()).allMatch(it -> there.contains(it) || guarded.contains("'" + it + "'"));
    }

    @Test
    void a_rule_is_known_by_its_name_whatever_its_kind() {
        assertThat(said("insert into portal.membership (id, person_id, class_key, admitted_on, version)"
                        + " select gen_random_uuid(), person_id, class_key, admitted_on, 0 from portal.membership"
                        + " where person_id is not null and ended_on is null limit 1"))
                .isEqualTo("site.constraint.membership_one_per_person_and_class");
        assertThat(said("insert into portal.appointment (id, person_id, office, from_day, resolution, recorded_at)"
                        + " select gen_random_uuid(), (select id from portal.person limit 1), office, from_day, 'R', now()"
                        + " from portal.appointment where office = 'CHAIR' limit 1"))
                .isEqualTo("site.constraint.appointment_office_daterange_excl");
        assertThat(said("update portal.person set name = ' '")).isEqualTo("site.rule.value");
        assertThat(said("insert into portal.employment (id, person_id, employer, from_day, declared_at)"
                        + " values (gen_random_uuid(), gen_random_uuid(), 'X', now(), now())"))
                .isEqualTo("site.rule.gone");
    }

    private static List<String> named() {
        return TEXTS.keySet().stream()
                .filter(it -> it.startsWith("site.constraint."))
                .map(it -> it.substring("site.constraint.".length()))
                .toList();
    }

    private String said(String sql) {
        var thrown = catchThrowableOfType(
                JDBCException.class,
                () -> stage.act(() -> entityManager.createNativeQuery(sql).executeUpdate()));
        assertThat(BrokenRule.isBrokenBy(thrown)).isTrue();
        return BrokenRule.refusal(thrown, TEXTS::containsKey).key();
    }

    /// Unique and exclusion rules, and keys that say more than that a random number is new.
    private List<String> onlyOne() {
        return names("""
                select c.relname from pg_index i join pg_class c on c.oid = i.indexrelid
                    join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'portal' and (i.indisunique or i.indisexclusion)
                    and (has_any_column_privilege('portal_app', i.indrelid, 'insert')
                        or has_any_column_privilege('portal_app', i.indrelid, 'update'))
                    and not (i.indisprimary and i.indnatts = 1
                        and (select a.attname in ('id', 'one') from pg_attribute a
                             where a.attrelid = i.indrelid and a.attnum = i.indkey[0]))
                """);
    }

    private List<String> checks() {
        return names("""
                select conname from pg_constraint k join pg_namespace n on n.oid = k.connamespace
                where n.nspname = 'portal' and contype = 'c'
                """);
    }

    private List<String> names(String query) {
        return entityManager.createNativeQuery(query, String.class).getResultList().stream()
                .map(String::valueOf)
                .toList();
    }
}
