package org.foundation.portal.site.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The addresses of the pages in the tree, as the server reads them when it starts.
public final class PagesOfTheTree {

    private static final Path WEBAPP = Path.of("webapp");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern SERVED = Pattern.compile("@WebServlet\\((?:\\{([^}]*)}|(\"[^\"]*\"))\\)");

    private static final Map<String, Set<String>> PAGES = pages();
    private static final Set<String> FILES = files();
    private static final Addresses ADDRESSES = new Addresses(PAGES, FILES);

    private PagesOfTheTree() {}

    public static Addresses addresses() {
        return ADDRESSES;
    }

    /// The page at an address, as it lies in the tree; the address, where there is none.
    public static String page(String address) {
        var path = address.replaceAll("[?].*", "");
        return ADDRESSES.at(path).map(Addresses.FoundPage::page).orElse(path);
    }

    /// `/elections/result` and its parameters, and what the pages of no room are.
    public static Map<String, Set<String>> all() {
        return PAGES;
    }

    /// `/elections/count.json`
    public static Set<String> served() {
        return FILES;
    }

    private static Map<String, Set<String>> pages() {
        try (var files = Files.walk(WEBAPP, 2)) {
            var pages = new HashMap<String, Set<String>>();
            for (var file : files.toList()) {
                var path = "/" + WEBAPP.relativize(file);
                if (path.matches("/[a-z]+/[^/]+[.]xhtml")) {
                    pages.put(path.replace(".xhtml", ""), Addresses.parameters(Files.readString(file)));
                }
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> files() {
        try (var sources = Files.walk(SOURCES)) {
            return sources.filter(it -> it.toString().endsWith(".java"))
                    .flatMap(it -> SERVED.matcher(text(it)).results())
                    .flatMap(it ->
                            Pattern.compile("\"(/[^\"]+)\"").matcher(it.group()).results())
                    .map(it -> it.group(1))
                    .collect(Collectors.toSet());
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
