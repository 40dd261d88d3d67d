package org.foundation.portal.tally.cases;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.files.BallotFile;
import org.foundation.portal.tally.files.Blt;

/// Elections with known outcomes, kept outside the project: beside it, or where the property `portal.cases` or the
/// variable PORTAL_CASES says. Tests over them are empty where they are absent.
final class Cases {
    private Cases() {}

    static Stream<Path> in(String folder, String prefix) {
        var root = root().map(path -> path.resolve(folder));
        if (root.isEmpty() || !Files.isDirectory(root.get())) return Stream.empty();
        try (var list = Files.list(root.get())) {
            return list.filter(path -> path.getFileName().toString().startsWith(prefix)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonObject json(Path file) {
        try {
            return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonObject expected(Path folder) {
        return json(folder.resolve("case.json")).getAsJsonObject("expected");
    }

    static Optional<Path> file(Path folder, String end) {
        try (var list = Files.list(folder)) {
            return list.filter(path -> path.getFileName().toString().endsWith(end))
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BallotFile blt(Path folder) {
        try (var reader = Files.newBufferedReader(file(folder, ".blt").orElseThrow(), StandardCharsets.UTF_8)) {
            return Blt.read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> names(Contest contest, List<Integer> numbers) {
        return numbers.stream().map(contest::name).toList();
    }

    static List<String> winners(JsonObject expected) {
        var names = new ArrayList<String>();
        expected.getAsJsonArray("winners_in_order")
                .forEach(w -> names.add(
                        w.isJsonPrimitive()
                                ? w.getAsString()
                                : w.getAsJsonObject().get("name").getAsString()));
        return names;
    }

    private static Optional<Path> root() {
        var named = Optional.ofNullable(System.getProperty("portal.cases"))
                .or(() -> Optional.ofNullable(System.getenv("PORTAL_CASES")));
        return named.map(Path::of)
                .or(() -> Optional.of(Path.of("..", "shared")))
                .filter(Files::isDirectory);
    }
}
