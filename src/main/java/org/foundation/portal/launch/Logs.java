package org.foundation.portal.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// The log of each part, a new one for each start. The earlier ones stay, numbered, the last five of them: why a part
/// stopped stands in the log of the run in which it did.
final class Logs {

    private static final int KEPT = 5;

    private Logs() {}

    static Path begin(Path folder, String part) throws IOException {
        Files.createDirectories(folder);
        for (int age = KEPT; age > 0; age--) {
            var older = aged(folder, part, age);
            var newer = aged(folder, part, age - 1);
            if (Files.exists(newer)) {
                Files.move(newer, older, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return aged(folder, part, 0);
    }

    private static Path aged(Path folder, String part, int age) {
        return folder.resolve(part + (age == 0 ? "" : "." + age) + ".log");
    }

    static boolean says(Path log, String words) throws IOException {
        return lines(log).stream().anyMatch(line -> line.contains(words));
    }

    /// The last lines, indented, for a message that ends with them.
    static String end(Path log, int lines) throws IOException {
        var all = lines(log);
        return String.join(
                "\n",
                all.subList(Math.max(0, all.size() - lines), all.size()).stream()
                        .map(line -> "  " + line)
                        .toList());
    }

    private static List<String> lines(Path log) throws IOException {
        try {
            return Files.readAllLines(log, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }
}
