package org.foundation.portal.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarInputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One file of sentences: those of a room in a language.
record TextFile(String name, Locale language) {

    static final String FOLDER = "/org/foundation/portal/texts/";

    private static final Pattern NAME = Pattern.compile("[a-z]+(?:_(\\w+))?\\.properties");

    /// Wherever the classes are: in folders, in a jar, or in the server's own file system, where a folder is read like
    /// a jar whether the application is one file or many.
    static Set<TextFile> all() {
        var files = new TreeSet<>(Comparator.comparing(TextFile::name));
        try {
            for (var folder : Collections.list(classes().getResources(FOLDER.substring(1)))) {
                in(folder).flatMap(TextFile::named).forEach(files::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableSet(files);
    }

    private static ClassLoader classes() {
        return Objects.requireNonNull(TextFile.class.getClassLoader());
    }

    private static Stream<String> in(URL folder) throws IOException {
        if (folder.getProtocol().equals("file")) {
            try (var files = Files.list(path(folder))) {
                return files.map(it -> it.getFileName().toString()).toList().stream();
            }
        }
        if (folder.openConnection() instanceof JarURLConnection jar) {
            var inside = FOLDER.substring(1);
            return jar.getJarFile()
                    .versionedStream()
                    .map(it -> it.getName())
                    .filter(it -> it.startsWith(inside))
                    .map(it -> it.substring(inside.length()));
        }
        try (var files = (JarInputStream) folder.openStream()) {
            var names = Stream.<String>builder();
            for (var file = files.getNextJarEntry(); file != null; file = files.getNextJarEntry()) {
                names.add(file.getName());
            }
            return names.build();
        }
    }

    private static Path path(URL folder) {
        try {
            return Path.of(folder.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<TextFile> named(String name) {
        var parts = NAME.matcher(name);
        return parts.matches()
                ? Stream.of(new TextFile(
                        name,
                        parts.group(1) == null
                                ? Locale.ENGLISH
                                : Locale.forLanguageTag(parts.group(1).replace('_', '-'))))
                : Stream.empty();
    }
}
