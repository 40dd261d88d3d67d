package org.foundation.portal;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.shared.Refusal;
import org.junit.jupiter.api.Test;

/// The walls of the house.
class HouseRulesTest {

    static final Path SOURCES = Path.of("src/main/java/org/foundation/portal");

    static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.foundation.portal");

    static final ArchRule COUNTING_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("..portal.tally..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "..portal.tally..");

    static final ArchRule SHARED_WORDS_KNOW_NO_ROOM = noClasses()
            .that()
            .resideInAPackage("..portal.shared..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.foundation.portal..").and(not(resideInAnyPackage("..portal.shared.."))));

    static final ArchRule THE_PLATFORM_KNOWS_NO_ROOM = noClasses()
            .that()
            .resideInAPackage("..portal.platform..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.foundation.portal..")
                    .and(not(resideInAnyPackage("..portal.platform..", "..portal.shared.."))));

    static final ArchRule ROOMS_FORM_NO_CYCLE =
            slices().matching("org.foundation.portal.(*)..").should().beFreeOfCycles();

    static final ArchRule ONLY_PAGES_KNOW_FACES = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.faces..");

    static final ArchRule NOTHING_INSIDE_KNOWS_ITS_PAGES = noClasses()
            .that()
            .resideOutsideOfPackages("..web..", "..portal.launch..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.foundation.portal.*.web..");

    static final ArchRule ENTITIES_DO_NOT_ORCHESTRATE = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.inject..", "jakarta.enterprise..", "jakarta.transaction..");

    static final ArchRule ENTITIES_HAVE_NO_SETTERS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .andShould()
            .bePublic();

    /// Acts add, lock and remove through a repository; what else is asked of the database is a query with a name.
    static final ArchRule ONLY_REPOSITORIES_ASK_FOR_THE_ENTITY_MANAGER = noClasses()
            .that()
            .areNotInterfaces()
            .should()
            .callMethodWhere(describe(
                    "it hands out the entity manager",
                    call -> call.getTarget().getName().equals("entityManager")
                            && call.getTarget().getRawReturnType().isEquivalentTo(EntityManager.class)));

    /// A transaction opens on a method of an edge (page, servlet, timer, command) or of an earned use case, never for
    /// a whole class, where every getter would open one.
    static final ArchRule TRANSACTIONS_OPEN_ON_METHODS = noClasses().should().beAnnotatedWith(Transactional.class);

    static final ArchRule TRANSACTIONS_NEVER_OPEN_IN_WHAT_IS_STORED = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat()
            .areNotAnnotatedWith(Entity.class);

    static final ArchRule TIME_IS_PASSED_IN = noClasses()
            .that()
            .resideOutsideOfPackages("..portal.launch..")
            .and()
            .doNotHaveFullyQualifiedName("org.foundation.portal.platform.NodeClock")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    static final ArchRule NAMES_SAY_WHAT_NOT_HOW =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|DTO|Service|Bean|Controller)");

    static final ArchRule NOTHING_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackages("..portal.launch..", "..portal.tally.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    static final ArchRule NOBODY_LEANS_ON_THE_DEMO_OR_THE_LAUNCHER = noClasses()
            .that()
            .resideOutsideOfPackages("..portal.demo..", "..portal.launch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..portal.demo..", "..portal.launch..");

    /// Jars that only the launcher brings are on everybody's path, and in nobody's war.
    static final ArchRule THE_LAUNCHERS_JARS_ARE_THE_LAUNCHERS = noClasses()
            .that()
            .resideOutsideOfPackage("..portal.launch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.zonky..", "org.flywaydb..", "com.icegreen..");

    static final ArchRule SETTINGS_ARE_READ_IN_ONE_WAY = noClasses()
            .that()
            .resideOutsideOfPackages("..portal.launch..", "..portal.tally.cli..")
            .and()
            .doNotHaveFullyQualifiedName("org.foundation.portal.platform.Foundation")
            .should()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class, String.class);

    /// Nobody else puts a sentence together, or takes it for granted that whoever reads it reads English.
    static final ArchRule SENTENCES_ARE_SAID_BY_WORDS = noClasses()
            .that()
            .resideOutsideOfPackage("..portal.tally..")
            .and()
            .doNotHaveFullyQualifiedName("org.foundation.portal.shared.Words")
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.ibm.icu..")
                    .or(describe(
                            "are formats of sentences",
                            it -> Set.of("java.text.MessageFormat", "java.text.ChoiceFormat")
                                    .contains(it.getName()))))
            .orShould()
            .accessFieldWhere(describe(
                    "names one language",
                    access -> access.getTargetOwner().isEquivalentTo(Locale.class)
                            && !access.getTarget().getName().equals("ROOT")
                            // in which the texts are written
                            && !access.getOriginOwner().getPackageName().endsWith(".shared")));

    static final ArchRule CHANCE_IS_NEVER_GUESSABLE = noClasses()
            .that()
            .resideOutsideOfPackages("..portal.demo..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random");

    /// A view outlives its request, what it has read does not: [org.foundation.portal.site.web.PerRequest].
    static final ArchRule VIEWS_KEEP_NOTHING_STORED = noFields()
            .that()
            .areDeclaredInClassesThat(areOrAreExtendedByViews())
            .should()
            .haveRawType(storedOrHoldingStored());

    /// A page that asks who is there when it is loaded asks again at each of its getters: [OnlyFor].
    static final ArchRule WHO_MAY_READ_IS_ASKED_WHERE_THE_DATA_ARE_READ =
            classes().that(arePagesThatAskWhoIsThere()).should().beAnnotatedWith(OnlyFor.class);

    /// Past its rules, unconfirmed and unrecorded, nothing is done.
    static final ArchRule ACTS_ARE_PERFORMED_BY_THEIR_PERFORMER = noClasses()
            .that()
            .doNotBelongToAnyOf(Acts.class)
            .should()
            .callMethodWhere(describe(
                    "performs an act by itself",
                    call -> call.getTarget().getName().equals("perform")
                            && call.getTargetOwner().isAssignableTo(Act.class)
                            // the compiler's own bridge from the general to the particular
                            && !call.getOriginOwner().equals(call.getTargetOwner())));

    /// What is recorded by hand in one place is forgotten in the next.
    static final ArchRule WHAT_HAPPENED_IS_TOLD_BY_CHRONICLES = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Chronicle")
            .and()
            .resideOutsideOfPackages("..portal.demo..")
            .should()
            .callMethodWhere(describe(
                    "records or writes by hand",
                    call -> call.getTargetOwner().isEquivalentTo(Trail.class)
                                    && call.getTarget().getName().equals("record")
                            || call.getTargetOwner().isEquivalentTo(Notices.class)
                                    && call.getTarget().getName().startsWith("post")));

    /// What may not happen is the act's to say; a page says what is wrong with its form.
    static final ArchRule PAGES_REFUSE_NOTHING = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .callConstructorWhere(
                    describe("refuses in a page", call -> call.getTargetOwner().isEquivalentTo(Refusal.class)));

    /// A page asks for the offer of an act, and has no opinion of its own.
    static final ArchRule PAGES_DO_NOT_SAY_WHO_MAY = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..web..")
            .should()
            .haveNameMatching("(may|can|isMay|isCan)[A-Z].*|is[A-Z]\\w*able");

    @Test
    void acts_are_performed_by_their_performer() {
        ACTS_ARE_PERFORMED_BY_THEIR_PERFORMER.check(HOUSE);
    }

    @Test
    void what_happened_is_told_by_chronicles() {
        WHAT_HAPPENED_IS_TOLD_BY_CHRONICLES.check(HOUSE);
    }

    @Test
    void pages_refuse_nothing() {
        PAGES_REFUSE_NOTHING.check(HOUSE);
    }

    @Test
    void pages_do_not_say_who_may() {
        PAGES_DO_NOT_SAY_WHO_MAY.check(HOUSE);
    }

    @Test
    void counting_is_plain_java() {
        COUNTING_IS_PLAIN_JAVA.check(HOUSE);
    }

    @Test
    void shared_words_know_no_room() {
        SHARED_WORDS_KNOW_NO_ROOM.check(HOUSE);
    }

    @Test
    void the_platform_knows_no_room() {
        THE_PLATFORM_KNOWS_NO_ROOM.check(HOUSE);
    }

    @Test
    void rooms_form_no_cycle() {
        ROOMS_FORM_NO_CYCLE.check(HOUSE);
    }

    @Test
    void only_pages_know_faces() {
        ONLY_PAGES_KNOW_FACES.check(HOUSE);
    }

    @Test
    void nothing_inside_knows_its_pages() {
        NOTHING_INSIDE_KNOWS_ITS_PAGES.check(HOUSE);
    }

    @Test
    void entities_do_not_orchestrate() {
        ENTITIES_DO_NOT_ORCHESTRATE.check(HOUSE);
    }

    @Test
    void entities_have_no_setters() {
        ENTITIES_HAVE_NO_SETTERS.check(HOUSE);
    }

    @Test
    void only_repositories_ask_for_the_entity_manager() {
        ONLY_REPOSITORIES_ASK_FOR_THE_ENTITY_MANAGER.check(HOUSE);
    }

    @Test
    void transactions_open_at_the_edge() {
        TRANSACTIONS_OPEN_ON_METHODS.check(HOUSE);
        TRANSACTIONS_NEVER_OPEN_IN_WHAT_IS_STORED.check(HOUSE);
    }

    @Test
    void time_is_passed_in() {
        TIME_IS_PASSED_IN.check(HOUSE);
    }

    @Test
    void names_say_what_not_how() {
        NAMES_SAY_WHAT_NOT_HOW.check(HOUSE);
    }

    @Test
    void nothing_prints() {
        NOTHING_PRINTS.check(HOUSE);
    }

    @Test
    void nobody_leans_on_the_demo_or_the_launcher() {
        NOBODY_LEANS_ON_THE_DEMO_OR_THE_LAUNCHER.check(HOUSE);
    }

    @Test
    void the_launchers_jars_are_the_launchers() {
        THE_LAUNCHERS_JARS_ARE_THE_LAUNCHERS.check(HOUSE);
    }

    @Test
    void settings_are_read_in_one_way() {
        SETTINGS_ARE_READ_IN_ONE_WAY.check(HOUSE);
    }

    @Test
    void sentences_are_said_by_words() {
        SENTENCES_ARE_SAID_BY_WORDS.check(HOUSE);
    }

    @Test
    void chance_is_never_guessable() {
        CHANCE_IS_NEVER_GUESSABLE.check(HOUSE);
    }

    @Test
    void views_keep_nothing_stored() {
        VIEWS_KEEP_NOTHING_STORED.check(HOUSE);
    }

    @Test
    void who_may_read_is_asked_where_the_data_are_read() {
        WHO_MAY_READ_IS_ASKED_WHERE_THE_DATA_ARE_READ.check(HOUSE);
    }

    @Test
    void every_package_is_null_marked_and_says_why_it_is() throws IOException {
        try (var folders = Files.walk(SOURCES).filter(Files::isDirectory)) {
            for (var folder : folders.filter(HouseRulesTest::holdsClasses).toList()) {
                assertThat(folder.resolve("package-info.java"))
                        .content()
                        .contains("@NullMarked")
                        .contains("///");
            }
        }
    }

    private static boolean holdsClasses(Path folder) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static DescribedPredicate<JavaClass> arePagesThatAskWhoIsThere() {
        return DescribedPredicate.describe(
                "are pages that ask for whoever is signed in, or for an office",
                it -> it.getPackageName().endsWith(".web")
                        && it.isAnnotatedWith(Named.class)
                        && it.getMethodCallsFromSelf().stream()
                                .map(call -> call.getTarget().getName())
                                .anyMatch(Set.of("signedIn", "holding", "mayAct")::contains));
    }

    private static DescribedPredicate<JavaClass> areOrAreExtendedByViews() {
        return DescribedPredicate.describe(
                "are views, or extended by views",
                it -> it.isAnnotatedWith(ViewScoped.class)
                        || it.getAllSubclasses().stream().anyMatch(below -> below.isAnnotatedWith(ViewScoped.class)));
    }

    private static DescribedPredicate<JavaClass> storedOrHoldingStored() {
        return DescribedPredicate.describe(
                "is an entity, or a record of entities",
                it -> it.isAnnotatedWith(Entity.class)
                        || it.isRecord()
                                && it.getFields().stream()
                                        .anyMatch(field -> field.getRawType().isAnnotatedWith(Entity.class)));
    }
}
