package org.foundation.portal.launch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

/// Where things lie: the project, what the build made of it, and the data of a run.
public record Home(Path project, Path data) {

    public static Home of(Path data) {
        var project =
                Path.of(System.getProperty("portal.home", ".")).toAbsolutePath().normalize();
        return new Home(project, project.resolve(data).normalize());
    }

    Path target(String name) {
        return project.resolve("target").resolve(name);
    }

    Path source(String name) {
        return project.resolve("src/main").resolve(name);
    }

    /// A log of its own for a part that is about to start.
    Path newLog(String part) throws IOException {
        return Logs.begin(data.resolve("log"), part);
    }

    Path keycloak() throws IOException {
        try (Stream<Path> entries = Files.list(project.resolve("target"))) {
            return entries.filter(path -> path.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .orElseThrow(() -> new Trouble("Keycloak is not unpacked yet.", "Run ./portal build."));
        }
    }

    static void copyTree(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    static void deleteTree(Path tree) throws IOException {
        if (!Files.exists(tree, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(
                    Path folder, java.io.@org.jspecify.annotations.Nullable IOException e) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
