package org.foundation.portal.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/// One library as Maven knows it. A jar says who it is by the papers that Maven put into it; one without papers by the
/// name of its file, as Keycloak names them (`group.name-version.jar`) or as WildFly does (`name-version.jar`).
record Library(String group, String name, String version) {

    private static final Pattern PAPERS = Pattern.compile("META-INF/maven/([^/]+)/([^/]+)/pom\\.properties");
    private static final Pattern VERSIONED = Pattern.compile("(.+)-(\\d.*)");
    private static final Pattern GROUPED = Pattern.compile("(.+)\\.([A-Za-z].*)");

    String purl() {
        return "pkg:maven/" + group + "/" + name + "@" + version;
    }

    /// Nothing for a jar that the maker of the server wrote while building it: it is no library of anybody's.
    static Optional<Library> of(Path jar, Properties groups) throws IOException {
        var file = jar.getFileName().toString().replaceAll("\\.jar$", "");
        var inside = papers(jar);
        var own = inside.stream().filter(it -> it.isIn(file)).findFirst();
        if (own.isPresent()) {
            return own;
        }
        var versioned = VERSIONED.matcher(file);
        if (!versioned.matches()) {
            return inside.size() == 1 ? Optional.of(inside.get(0)) : Optional.empty();
        }
        return Optional.of(named(versioned.group(1), versioned.group(2), groups));
    }

    private static Library named(String name, String version, Properties groups) {
        var grouped = GROUPED.matcher(name);
        if (grouped.matches()) {
            return new Library(grouped.group(1), grouped.group(2), version);
        }
        var group = groups.getProperty(name);
        if (group == null) {
            throw new Trouble(
                    "Whose library " + name + "-" + version + ".jar is, it does not say.",
                    "Write its Maven group into src/main/server/groups.properties.");
        }
        return new Library(group, name, version);
    }

    private boolean isIn(String file) {
        return file.equals(name) || file.startsWith(name + "-") || file.contains("." + name + "-");
    }

    private static List<Library> papers(Path jar) throws IOException {
        var found = new ArrayList<Library>();
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream().toList()) {
                var at = PAPERS.matcher(entry.getName());
                if (at.matches()) {
                    var papers = new Properties();
                    papers.load(zip.getInputStream(entry));
                    found.add(new Library(at.group(1), at.group(2), papers.getProperty("version", "unknown")));
                }
            }
        }
        return found;
    }
}
