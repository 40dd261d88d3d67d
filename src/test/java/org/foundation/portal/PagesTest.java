package org.foundation.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foundation.portal.shared.Slug;
import org.foundation.portal.shared.Texts;
import org.foundation.portal.shared.Words;
import org.foundation.portal.site.web.PagesOfTheTree;
import org.junit.jupiter.api.Test;

/// One word from address to class, and every sentence in the texts.
class PagesTest {

    static final Path PAGES = Path.of("webapp");
    static final Path TEXTS = Path.of("src/main/resources/org/foundation/portal/texts");

    /// Pages at the root belong to no room of their own.
    static final List<String> ROOT = List.of("index.xhtml", "design.xhtml");

    @Test
    void every_page_has_its_class_and_every_class_its_page() throws Exception {
        var parted = new ArrayList<String>();
        for (var page : pages()) {
            var room = page.getParent().getFileName().toString();
            var verb = capital(page.getFileName().toString().replace(".xhtml", ""));
            var type = "org.foundation.portal." + room + ".web." + verb + "Page";
            try {
                var named = Class.forName(type, false, PagesTest.class.getClassLoader())
                        .getAnnotation(Named.class);
                if (named == null || !named.value().equals(room + verb)) {
                    parted.add(page + ": " + type + " is not @Named(\"" + room + verb + "\")");
                }
            } catch (ClassNotFoundException e) {
                parted.add(page + ": no " + type);
            }
        }
        try (var classes = Files.walk(Path.of("src/main/java/org/foundation/portal"))) {
            for (var source :
                    classes.filter(it -> it.toString().endsWith("Page.java")).toList()) {
                var room = source.getParent().getParent().getFileName().toString();
                var verb =
                        source.getFileName().toString().replace("Page.java", "").toLowerCase(java.util.Locale.ROOT);
                if (!Files.readString(source).contains("abstract class")
                        && !ROOT.contains(verb + ".xhtml")
                        && !Files.exists(PAGES.resolve(room).resolve(verb + ".xhtml"))) {
                    parted.add(source + ": no page");
                }
            }
        }
        assertThat(parted).isEmpty();
    }

    /// A thing would stand in the way of the page, or the page of the thing.
    @Test
    void no_word_of_a_page_could_be_the_slug_of_a_thing() {
        assertThat(Stream.concat(PagesOfTheTree.all().keySet().stream(), PagesOfTheTree.served().stream())
                        .filter(it -> it.matches("/.*/.*") && Slug.isOne(it.replaceAll(".*/", ""))))
                .isEmpty();
    }

    @Test
    void every_rooms_own_name_answers() {
        var addresses = PagesOfTheTree.addresses();
        assertThat(PagesOfTheTree.all().keySet().stream()
                        .map(page -> "/" + page.split("/")[1])
                        .distinct()
                        .filter(room -> addresses.at(room).isEmpty()
                                && addresses.instead(room).isEmpty()))
                .isEmpty();
    }

    @Test
    void every_address_is_written_in_its_lasting_form() throws IOException {
        var written = Pattern.compile("(?<![\\w.}-])(/[a-z-]+/[a-z-]+(?:[.][a-z]+)*)([?][a-z]+=)?(?![\\w./-])");
        var addresses = PagesOfTheTree.addresses();
        var elsewhere = new TreeSet<String>();
        for (var source : allSources()) {
            for (var line : Files.readAllLines(source)) {
                for (var found : written.matcher(line).results().toList()) {
                    var query = found.group(2) == null ? "" : found.group(2).substring(1) + "a-1";
                    var lasting = addresses.lasting(found.group(1), query).orElse("");
                    if (!lasting.isEmpty() && !lasting.equals(found.group(1) + (query.isEmpty() ? "" : "?" + query))) {
                        elsewhere.add(source + ": " + found.group() + " is " + lasting);
                    }
                }
            }
        }
        assertThat(elsewhere).isEmpty();
    }

    private static List<Path> allSources() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"));
                var texts = Files.list(TEXTS)) {
            var all = new ArrayList<>(allMarkup());
            sources.filter(it -> it.toString().endsWith(".java"))
                    .filter(it -> !it.endsWith("Addresses.java") && !it.endsWith("AddressHandler.java"))
                    .forEach(all::add);
            texts.forEach(all::add);
            return all;
        }
    }

    @Test
    void every_sentence_a_page_asks_for_is_in_the_texts() throws IOException {
        var texts = texts();
        var asked = Pattern.compile("msg\\['([a-z][a-zA-Z0-9.-]*)']|site\\.text\\('([a-z][a-zA-Z0-9.-]*)'");
        var missing = new TreeSet<String>();
        for (var page : allMarkup()) {
            var matcher = asked.matcher(Files.readString(page));
            while (matcher.find()) {
                var key = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                if (!texts.containsKey(key) && !key.endsWith(".")) {
                    missing.add(page + ": " + key);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /// A place that nobody fills is shown with its braces.
    @Test
    void every_place_of_a_sentence_is_filled_by_the_page_that_asks_for_it() throws IOException {
        var words = Words.in(Locale.ENGLISH, ZoneOffset.UTC);
        var asked = Pattern.compile("site\\.text\\('([a-z][a-zA-Z0-9.-]*[a-zA-Z0-9])'(?:, \\{([^}]*)})?\\)");
        var unfilled = new TreeSet<String>();
        for (var page : allMarkup()) {
            for (var sentence : asked.matcher(Files.readString(page)).results().toList()) {
                var places = new TreeSet<>(words.places(sentence.group(1)));
                Pattern.compile("'(\\w+)':")
                        .matcher(Objects.requireNonNullElse(sentence.group(2), ""))
                        .results()
                        .forEach(it -> places.remove(it.group(1)));
                if (!places.isEmpty()) {
                    unfilled.add(page + ": " + sentence.group(1) + " " + places);
                }
            }
        }
        assertThat(unfilled).isEmpty();
    }

    /// What stands in a page itself is English for everybody. Only what shows how the house looks is for its builders.
    @Test
    void no_page_says_anything_by_itself() throws IOException {
        var escaped = new TreeSet<String>();
        for (var page : allMarkup()) {
            if (!page.endsWith("webapp/design.xhtml")) {
                BareText.in(Files.readString(page)).forEach(it -> escaped.add(page + ": " + it));
            }
        }
        assertThat(escaped).isEmpty();
    }

    @Test
    void every_page_says_in_which_language_it_is_and_from_which_side() throws IOException {
        assertThat(Files.readString(PAGES.resolve("WEB-INF/layout.xhtml")))
                .contains("lang=\"#{formats.language}\"")
                .contains("dir=\"#{formats.direction}\"");
    }

    @Test
    void every_audit_event_refusal_and_letter_has_its_sentence() throws IOException {
        var texts = texts();
        var missing = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source :
                    sources.filter(it -> it.toString().endsWith(".java")).toList()) {
                var code = Files.readString(source);
                find(code, "new Refusal\\(\\s*\"([a-z][a-z0-9.-]*)\"", "", texts, missing, source);
                find(code, "AuditEvent\\s*\\.of\\(\\s*\"([a-z][a-z0-9.-]*)\"", "audit.", texts, missing, source);
                find(code, "\\.about\\(\\s*\"([a-z][a-z0-9.-]*)\"", "notice.", ".subject", texts, missing, source);
                find(code, "\\.about\\(\\s*\"([a-z][a-z0-9.-]*)\"", "notice.", ".body", texts, missing, source);
            }
        }
        assertThat(missing).isEmpty();
    }

    /// A page that asks its bean for something that is not there is a broken page, and only whoever opens it finds out.
    @Test
    void every_property_a_page_reads_of_its_bean_is_there() throws IOException {
        var beans = new TreeMap<String, Class<?>>();
        for (var type : HouseRulesTest.HOUSE) {
            if (type.isAnnotatedWith(Named.class)) {
                var named = type.getAnnotationOfType(Named.class).value();
                var simple = type.getSimpleName();
                beans.put(
                        named.isEmpty() ? simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1) : named,
                        type.reflect());
            }
        }
        var expression = Pattern.compile("#\\{(.*?)}", Pattern.DOTALL);
        var read = Pattern.compile("(?<![\\w.'])(\\w+)\\.(\\w+)");
        var missing = new TreeSet<String>();
        for (var page : allMarkup()) {
            for (var found :
                    expression.matcher(Files.readString(page)).results().toList()) {
                for (var name : read.matcher(found.group(1)).results().toList()) {
                    var bean = beans.get(name.group(1));
                    if (bean != null && !answers(bean, name.group(2))) {
                        missing.add(page + ": " + name.group());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static boolean answers(Class<?> bean, String property) {
        return Stream.of(bean.getMethods())
                .map(java.lang.reflect.Method::getName)
                .anyMatch(Set.of(property, "get" + capital(property), "is" + capital(property))::contains);
    }

    @Test
    void no_page_runs_or_styles_inline() throws IOException {
        var inline = Pattern.compile(
                "\\sstyle=|\\son[a-z]+=\"|<style|<script(?![^>]*src=)|h:commandLink|<f:ajax|javascript:");
        for (var page : allMarkup()) {
            assertThat(found(inline, Files.readString(page)))
                    .as(page.toString())
                    .isEmpty();
        }
    }

    @Test
    void pages_are_laid_out_by_portal_format() throws IOException {
        for (var page : allMarkup()) {
            var markup = Files.readString(page);
            assertThat(PageLayout.of(markup))
                    .as("./portal format lays out " + page)
                    .isEqualTo(markup);
            assertThat(markup.lines().filter(it -> it.length() > PageLayout.WIDTH))
                    .as(page.toString())
                    .isEmpty();
        }
    }

    @Test
    void pages_declare_the_namespaces_they_use_and_no_other() throws IOException {
        var declaration = Pattern.compile("\\sxmlns:(\\w+)=\"[^\"]*\"");
        for (var page : allMarkup()) {
            var markup = Files.readString(page);
            var rest = declaration.matcher(markup).replaceAll("");
            assertThat(declaration.matcher(markup).results().map(it -> it.group(1)))
                    .as(page.toString())
                    .allMatch(it ->
                            Pattern.compile("[<\\s]" + it + ":").matcher(rest).find());
        }
    }

    /// The portal is the root of its host; its own addresses in Java say so as well.
    @Test
    void links_start_at_the_root() throws IOException {
        for (var page : allMarkup()) {
            assertThat(Files.readString(page)).as(page.toString()).doesNotContain("contextPath");
        }
    }

    /// [org.foundation.portal.site.web.AccessorELResolver] reads what is ours by its name; the JDK's own is called.
    @Test
    void what_takes_nothing_is_read_as_a_property() throws IOException {
        var call = Pattern.compile("\\.(?!(?:size|isEmpty|get|toUpperCase)\\()\\w+\\(\\)");
        for (var page : allMarkup()) {
            assertThat(found(call, Files.readString(page))).as(page.toString()).isEmpty();
        }
    }

    @Test
    void what_a_button_does_is_never_done_by_showing_a_page() throws IOException {
        var act = Pattern.compile("\\s(?:action|listener|actionListener)=\"#\\{(\\w+\\.\\w+)(?:\\([^\"]*)?}\"");
        var acts = new TreeSet<String>();
        var shown = new StringBuilder();
        for (var page : allMarkup()) {
            var markup = Files.readString(page);
            act.matcher(markup).results().forEach(it -> acts.add(it.group(1)));
            shown.append(act.matcher(markup).replaceAll(""));
        }
        assertThat(acts).hasSizeGreaterThan(100);
        acts.removeIf(it -> isGetter(it)
                || !Pattern.compile("\\b" + Pattern.quote(it) + "\\b")
                        .matcher(shown)
                        .find());
        assertThat(acts).isEmpty();
    }

    /// Where a field has a button's name, the field is what is shown.
    private static boolean isGetter(String expression) {
        var names = expression.split("\\.");
        return HouseRulesTest.HOUSE.stream()
                .filter(it -> it.isAnnotatedWith(Named.class))
                .filter(it -> it.getAnnotationOfType(Named.class).value().equals(names[0]))
                .flatMap(it -> it.getAllMethods().stream())
                .anyMatch(it -> it.getName().equals("get" + capital(names[1])));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(it -> it.group()).toList();
    }

    /// Faces would include whatever an expression names, from wherever it comes.
    @Test
    void what_a_page_is_made_of_is_never_named_by_a_request() throws IOException {
        var made = Pattern.compile(
                "<(?:ui:(?:include|composition|decorate)|f:subview)\\b[^>]*?\\b(?:src|template)=\"([^\"]*)\"");
        var elsewhere = new ArrayList<String>();
        var constants = 0;
        for (var page : allMarkup()) {
            for (var part : made.matcher(Files.readString(page)).results().toList()) {
                if (Files.isRegularFile(Path.of(PAGES + part.group(1)))
                        && part.group(1).startsWith("/WEB-INF/")) {
                    constants++;
                } else {
                    elsewhere.add(page + ": " + part.group(1));
                }
            }
        }
        assertThat(elsewhere).isEmpty();
        assertThat(constants).isGreaterThan(pages().size());
    }

    /// Faces opens no page in which two parts have one id, shown or not.
    @Test
    void no_two_parts_of_a_page_have_one_id() throws IOException {
        for (var page : pages()) {
            assertThat(ids(page)).as(page.toString()).doesNotHaveDuplicates();
        }
    }

    private static List<String> ids(Path markup) throws IOException {
        var text = Files.readString(markup);
        var ids = new ArrayList<>(Pattern.compile("<(?:h|t):[a-zA-Z]+\\b[^>]*?\\sid=\"([^\"#]+)\"")
                .matcher(text)
                .results()
                .map(it -> it.group(1))
                .toList());
        // what has to be confirmed has a box of its own
        Pattern.compile("<t:sure(?![^>]*\\sid=)").matcher(text).results().forEach(it -> ids.add("sure"));
        for (var part : Pattern.compile("<ui:include src=\"([^\"]+)\"")
                .matcher(text)
                .results()
                .toList()) {
            ids.addAll(ids(Path.of(PAGES + part.group(1))));
        }
        return ids;
    }

    @Test
    void faces_keeps_its_state_on_the_server_and_knows_no_client_windows() throws IOException {
        assertThat(Files.readString(PAGES.resolve("WEB-INF/web.xml")).replaceAll("\\s+", ""))
                .contains(setting("jakarta.faces.STATE_SAVING_METHOD", "server"))
                .contains(setting("jakarta.faces.CLIENT_WINDOW_MODE", "none"));
    }

    /// So that no page has to tell null from nothing.
    @Test
    void an_empty_box_is_an_empty_text() throws IOException {
        assertThat(Files.readString(PAGES.resolve("WEB-INF/web.xml")).replaceAll("\\s+", ""))
                .contains(setting("jakarta.faces.INTERPRET_EMPTY_STRING_SUBMITTED_VALUES_AS_NULL", "false"));
        try (var classes = Files.walk(Path.of("src/main/java/org/foundation/portal"))) {
            for (var page : classes.filter(it -> it.getParent().endsWith("web")).toList()) {
                assertThat(found(Pattern.compile("void set\\w+\\(@Nullable String"), Files.readString(page)))
                        .as(page.toString())
                        .isEmpty();
            }
        }
    }

    /// Pages that still find by themselves what the address names; each is struck off when it asks as the others do.
    static final Set<String> NOT_ASKED_YET = Set.of(
            "elections/web/ShowPage",
            "elections/web/AcceptPage",
            "elections/web/AnswerPage",
            "applications/web/ApplyPage",
            "applications/web/ReviewPage",
            "members/web/ResignPage",
            "finances/web/EntryPage",
            "finances/web/ShowPage");

    /// [org.foundation.portal.site.web.Asked] finds it, or answers 404.
    @Test
    void what_an_address_names_is_asked_in_one_way() throws IOException {
        var byThemselves = new TreeSet<String>();
        var own = Pattern.compile("private (?:@Nullable )?\\w+ (?:slug|id|reference|number);?\\b");
        var sources = Path.of("src/main/java/org/foundation/portal");
        try (var classes = Files.walk(sources)) {
            for (var page :
                    classes.filter(it -> it.toString().endsWith("Page.java")).toList()) {
                if (own.matcher(Files.readString(page)).find()) {
                    byThemselves.add(sources.relativize(page).toString().replace(".java", ""));
                }
            }
        }
        assertThat(byThemselves).isEqualTo(new TreeSet<>(NOT_ASKED_YET));
    }

    private static String setting(String name, String value) {
        return "<param-name>" + name + "</param-name><param-value>" + value + "</param-value>";
    }

    /// Nor leave out or add a place to fill. The languages of the tests are among them.
    @Test
    void languages_say_nothing_that_english_does_not() {
        assertThat(Texts.languages()).containsAll(PseudoLanguages.ALL);
        var english = Words.in(Locale.ENGLISH, ZoneOffset.UTC);
        var keys = Texts.in(Locale.ENGLISH).keySet();
        for (var language : Texts.languages()) {
            var words = Words.in(language, ZoneOffset.UTC);
            assertThat(keys)
                    .as(language.toString())
                    .containsAll(Texts.in(language).keySet());
            for (var key : keys) {
                assertThat(words.places(key)).as(language + " " + key).isEqualTo(english.places(key));
            }
        }
    }

    private static void find(
            String code, String pattern, String before, Properties texts, TreeSet<String> missing, Path where) {
        find(code, pattern, before, "", texts, missing, where);
    }

    private static void find(
            String code,
            String pattern,
            String before,
            String after,
            Properties texts,
            TreeSet<String> missing,
            Path where) {
        var matcher = Pattern.compile(pattern).matcher(code);
        while (matcher.find()) {
            var key = before + matcher.group(1) + after;
            if (!texts.containsKey(key) && !matcher.group(1).endsWith(".")) {
                missing.add(where.getFileName() + ": " + key);
            }
        }
    }

    private static Properties texts() throws IOException {
        var texts = new Properties();
        try (var files = Files.list(TEXTS)) {
            for (var file : files.filter(it -> !it.getFileName().toString().contains("_"))
                    .toList()) {
                try (var reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
            }
        }
        return texts;
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(it -> it.toString().endsWith(".xhtml"))
                    .filter(it ->
                            !it.startsWith(PAGES.resolve("WEB-INF")) && !it.startsWith(PAGES.resolve("resources")))
                    .filter(it -> !ROOT.contains(it.getFileName().toString())
                            || !it.getParent().equals(PAGES))
                    .toList();
        }
    }

    private static List<Path> allMarkup() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(it -> it.toString().endsWith(".xhtml")).toList();
        }
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
