package org.foundation.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foundation.portal.acts.Act;
import org.junit.jupiter.api.Test;

/// One name for one thing, and the words of the glossary in CONTRIBUTING.md.
class NamesTest {

    /// Say nothing without the type they are nested in.
    static final Set<String> SAYS_NOTHING_ALONE =
            Set.of("Line", "Row", "Key", "Kind", "State", "Item", "Entry", "Type", "Data", "Info", "Value");

    static final Path TEXTS = Path.of("src/main/resources/org/foundation/portal/texts");

    @Test
    void no_type_has_the_name_of_another() {
        // a page is named by its address, the case of an act by the act
        var taken = new TreeMap<String, List<String>>();
        named(it -> !it.isNestedClass() && !it.getSimpleName().endsWith("Page"))
                .forEach(it -> taken.computeIfAbsent(it.getSimpleName(), name -> new ArrayList<>())
                        .add(it.getName()));
        var nested = named(it -> it.isNestedClass() && !isOneOfASealedType(it) && !isCaseOfAnAct(it))
                .toList();
        nested.stream()
                .filter(it -> taken.containsKey(it.getSimpleName()) || isSaidElsewhere(it))
                .forEach(it -> taken.computeIfAbsent(it.getSimpleName(), name -> new ArrayList<>())
                        .add(it.getName()));
        taken.values().removeIf(it -> it.size() == 1);
        assertThat(taken).isEmpty();
    }

    @Test
    void no_type_hides_one_of_the_jdk() {
        assertThat(named(it -> isInTheJdk("java.util." + it.getSimpleName())
                                || isInTheJdk("java.time." + it.getSimpleName())
                                || isInTheJdk("java.lang." + it.getSimpleName()))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void what_leaves_its_file_says_what_it_is() {
        assertThat(named(it -> SAYS_NOTHING_ALONE.contains(it.getSimpleName()))
                        .filter(it -> !it.isNestedClass() || isSaidElsewhere(it))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    /// A line of the glossary: the types it names, the words nobody says, and the types nobody has.
    record Term(String name, Set<String> types, Set<String> words, Set<String> notTypes) {}

    @Test
    void every_type_of_the_glossary_is_there() throws IOException {
        var there = named(it -> true).map(JavaClass::getSimpleName).collect(Collectors.toSet());
        var explained = explained();
        assertThat(explained).isNotEmpty();
        explained.removeAll(there);
        assertThat(explained).isEmpty();
    }

    @Test
    void every_entity_is_in_the_glossary() throws IOException {
        var entities = named(it -> it.isAnnotatedWith(Entity.class))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(entities).isNotEmpty();
        entities.removeAll(explained());
        assertThat(entities).isEmpty();
    }

    @Test
    void no_type_is_called_what_the_glossary_rules_out() throws IOException {
        var ruledOut = glossary().stream().flatMap(it -> it.notTypes().stream()).collect(Collectors.toSet());
        assertThat(ruledOut).isNotEmpty();
        assertThat(named(it -> ruledOut.contains(it.getSimpleName())).map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void no_sentence_says_what_the_glossary_rules_out() throws IOException {
        var said = new TreeSet<String>();
        for (var term : glossary()) {
            for (var word : term.words()) {
                var pattern = Pattern.compile("(?i)(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])");
                sentences().filter(it -> pattern.matcher(it).find()).forEach(it -> said.add(word + ": " + it));
            }
        }
        assertThat(said).isEmpty();
    }

    private static Set<String> explained() throws IOException {
        return glossary().stream().flatMap(it -> it.types().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JavaClass> named(Predicate<JavaClass> which) {
        return HouseRulesTest.HOUSE.stream()
                .filter(it -> !it.isAnonymousClass() && !it.isLocalClass() && !it.isArray())
                .filter(it -> !it.getSimpleName().equals("package-info")
                        && !it.getSimpleName().endsWith("_")
                        && !it.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(which);
    }

    /// Named with the type it is an alternative of.
    private static boolean isCaseOfAnAct(JavaClass type) {
        return type.getSimpleName().equals("Case")
                && type.getEnclosingClass()
                        .filter(it -> it.isAssignableTo(Act.class))
                        .isPresent();
    }

    private static boolean isOneOfASealedType(JavaClass it) {
        return it.getAllRawInterfaces().stream().anyMatch(type -> type.reflect().isSealed());
    }

    private static boolean isSaidElsewhere(JavaClass it) {
        return it.getDirectDependenciesToSelf().stream()
                .anyMatch(from -> !outermost(from.getOriginClass()).equals(outermost(it)));
    }

    private static JavaClass outermost(JavaClass it) {
        return it.getEnclosingClass().map(NamesTest::outermost).orElse(it);
    }

    private static boolean isInTheJdk(String name) {
        try {
            Class.forName(name, false, null);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /// English, without the keys.
    private static Stream<String> sentences() throws IOException {
        try (var bundles = Files.list(TEXTS)) {
            var lines = new ArrayList<String>();
            for (var bundle : bundles.filter(it -> !it.getFileName().toString().contains("_"))
                    .toList()) {
                for (var line : Files.readAllLines(bundle)) {
                    if (!line.startsWith("#") && line.contains("=")) {
                        lines.add(line.substring(line.indexOf('=') + 1));
                    }
                }
            }
            return lines.stream();
        }
    }

    private static List<Term> glossary() throws IOException {
        var text = Files.readString(Path.of("CONTRIBUTING.md"));
        var section = text.substring(text.indexOf("\n## Glossary"));
        var end = section.indexOf("\n## ", 1);
        return (end < 0 ? section : section.substring(0, end))
                .lines()
                .filter(it -> it.startsWith("| ") && !it.startsWith("| Term "))
                .map(NamesTest::term)
                .toList();
    }

    private static Term term(String line) {
        var cells = line.split("\\|", -1);
        return new Term(
                cells[1].strip(),
                found(cells[1], "`(\\w+)`"),
                found(cells[3], "“([^”]+)”"),
                found(cells[3], "`(\\w+)`"));
    }

    private static Set<String> found(String cell, String pattern) {
        return Pattern.compile(pattern)
                .matcher(cell)
                .results()
                .map(it -> it.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
