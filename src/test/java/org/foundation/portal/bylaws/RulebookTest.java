package org.foundation.portal.bylaws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foundation.portal.acts.OnDatabase;
import org.junit.jupiter.api.Test;

/// What the code asks of the rulebook and what is written in it are the same.
@OnDatabase
class RulebookTest {

    static final LocalDate RESTATED = LocalDate.of(2026, 4, 14);

    /// What the foundation has written down and the portal shows, but decides nothing by.
    static final Map<String, String> RECORDED_ONLY = Map.ofEntries(
            Map.entry("quorum.class.percent", "no vote of one class alone is held here"),
            Map.entry("directors.min-ordinary-max", "how many seats there are is the board's register"),
            Map.entry("directors.per-platinum", "the seats that a sponsor fills are entered by the secretary"),
            Map.entry("consent.objections", "the board's consent in writing is not taken here"),
            Map.entry("consent.objection.business-days", "the board's consent in writing is not taken here"),
            Map.entry("committee.membership.directors", "the board appoints its committees; the secretary enters them"),
            Map.entry(
                    "committee.membership.chair.months",
                    "the board appoints its committees; the secretary enters them"),
            Map.entry("membership.disclosure", "whoever asks not to be named is not; nothing follows from the value"),
            Map.entry("special-meeting.petition.votes-percent", "the members' special meetings are not called here"),
            Map.entry("special-meeting.notice.days", "the members' special meetings are not called here"),
            Map.entry("special-meeting.held.days", "the members' special meetings are not called here"),
            Map.entry("proxy.years", "every member votes in person; no proxy is taken here"));

    @Inject
    Rulebook rulebook;

    @Test
    void every_rule_the_code_knows_is_in_the_rulebook_and_in_force() {
        var rules = rulebook.on(RESTATED);
        for (var rule : Rule.all()) {
            assertThatCode(() -> rules.of(rule)).as(rule.key()).doesNotThrowAnyException();
            assertThat(rules.section(rule)).as(rule.key()).isNotBlank();
        }
    }

    @Test
    void every_value_there_ever_was_reads_as_its_rule_does() {
        var history = rulebook.history();
        for (var rule : Rule.all()) {
            for (var provision : history) {
                if (provision.key().equals(rule.key())) {
                    assertThatCode(() -> rule.read(provision.value()))
                            .as(rule + " from " + provision.inForceFrom())
                            .doesNotThrowAnyException();
                }
            }
        }
    }

    @Test
    void every_row_of_the_rulebook_is_a_rule_of_the_code_or_recorded_only() {
        var written = rulebook.history().stream().map(Provision::key).collect(Collectors.toCollection(TreeSet::new));
        var known = Rule.all().stream().map(Rule::key).collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).doesNotContainAnyElementsOf(RECORDED_ONLY.keySet());
        known.addAll(RECORDED_ONLY.keySet());
        assertThat(known).isEqualTo(written);
    }

    @Test
    void every_rule_of_the_code_has_a_reader() {
        var house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.foundation.portal");
        var read = house.get(Rule.class).getFieldAccessesToSelf().stream()
                .filter(it -> !it.getOriginOwner().isEquivalentTo(Rule.class))
                .map(JavaFieldAccess::getTarget)
                .map(it -> it.getName())
                .collect(Collectors.toSet());
        assertThat(Arrays.stream(Rule.class.getFields())
                        .filter(it -> Modifier.isStatic(it.getModifiers()))
                        .map(it -> it.getName()))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(read).contains(it));
    }
}
