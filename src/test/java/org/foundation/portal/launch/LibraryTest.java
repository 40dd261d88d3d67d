package org.foundation.portal.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

    @TempDir
    Path folder;

    @Test
    void a_jar_is_known_by_the_papers_in_it() throws IOException {
        var jar = jar("undertow-core-2.3.27.Final.jar", "io.undertow", "undertow-core", "2.3.27.Final");
        assertThat(Library.of(jar, new Properties()))
                .contains(new Library("io.undertow", "undertow-core", "2.3.27.Final"));
    }

    @Test
    void papers_of_what_a_jar_has_swallowed_are_not_its_own() throws IOException {
        var jar = jar("angus-mail-2.0.4.jar", "org.eclipse.angus", "smtp", "2.0.4");
        var groups = new Properties();
        groups.setProperty("angus-mail", "org.eclipse.angus");
        assertThat(Library.of(jar, groups)).contains(new Library("org.eclipse.angus", "angus-mail", "2.0.4"));
    }

    @Test
    void a_jar_of_keycloak_is_known_by_its_name() throws IOException {
        assertThat(Library.of(jar("com.github.ben-manes.caffeine.caffeine-3.2.4.jar"), new Properties()))
                .contains(new Library("com.github.ben-manes.caffeine", "caffeine", "3.2.4"));
        assertThat(Library.of(
                        jar("io.opentelemetry.instrumentation.opentelemetry-micrometer-1.5-2.23.0-alpha.jar"),
                        new Properties()))
                .contains(new Library(
                        "io.opentelemetry.instrumentation", "opentelemetry-micrometer-1.5", "2.23.0-alpha"));
    }

    @Test
    void a_jar_that_nobody_knows_stops_the_build() throws IOException {
        var stranger = jar("stranger-1.0.jar");
        assertThatThrownBy(() -> Library.of(stranger, new Properties()))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("stranger-1.0.jar");
    }

    @Test
    void what_the_maker_of_the_server_wrote_while_building_is_no_library() throws IOException {
        assertThat(Library.of(jar("generated-bytecode.jar"), new Properties())).isEmpty();
    }

    private Path jar(String name, String... papers) throws IOException {
        var jar = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            if (papers.length > 0) {
                zip.putNextEntry(new ZipEntry("META-INF/maven/" + papers[0] + "/" + papers[1] + "/pom.properties"));
                zip.write(("version=" + papers[2]).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return jar;
    }
}
