package org.foundation.portal.tally.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Reads a ballot file of any kind: by its name's ending, and where that says nothing by how it begins.
public final class BallotFiles {
    private static final int LOOK = 4_096;

    private BallotFiles() {}

    /// As below, keeping ballots that name a candidate twice.
    public static BallotFile read(Path file, int seats) throws IOException {
        return read(file, seats, true);
    }

    /// As below, keeping ballots that name a candidate twice.
    public static BallotFile read(Reader reader, String name, int seats) throws IOException {
        return read(reader, name, seats, true);
    }

    /// `seats` is for formats that do not say it; `keepRepeats` lets ballots name a candidate twice, for rules that say
    /// what this means.
    public static BallotFile read(Path file, int seats, boolean keepRepeats) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        try (var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder), 1 << 16)) {
            var name = file.getFileName().toString();
            return read(reader, name, seats, keepRepeats);
        }
    }

    /// As above; `name` gives the ending, and the title where the file has none. The reader must support marks.
    public static BallotFile read(Reader reader, String name, int seats, boolean keepRepeats) throws IOException {
        int dot = name.lastIndexOf('.');
        var title = dot > 0 ? name.substring(0, dot) : name;
        return switch (kind(reader, name.substring(dot + 1).toLowerCase(Locale.ROOT))) {
            case "csv" -> Csv.read(reader, title, seats);
            case "cvotes" -> Cvotes.read(reader, title);
            case "abif" -> Abif.read(reader, title, seats);
            case "devotee" -> Devotee.read(reader, title);
            default -> keepRepeats ? Blt.readKeepingRepeats(reader) : Blt.read(reader);
        };
    }

    private static String kind(Reader reader, String ending) throws IOException {
        if (ending.equals("csv") || ending.equals("cvotes") || ending.equals("abif") || ending.equals("blt"))
            return ending;
        var start = new char[LOOK];
        reader.mark(LOOK);
        int read = 0;
        try {
            for (int more = 0; more >= 0 && read < LOOK; read += Math.max(0, more))
                more = reader.read(start, read, LOOK - read);
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new Faults().with(new Fault(1, 1, "bytes that are not UTF-8", "text in UTF-8"));
        }
        reader.reset();
        var text = new String(start, 0, read);
        if (text.contains("#/Candidates:") || text.contains("#/")) return "cvotes";
        if (text.contains("Tally Sheet") || text.contains("Option 1--")) return "devotee";
        return text.lines().anyMatch(line -> line.matches("(=.+:\\[.*|\\{.*|\\d+:.*[>=,].*)")) ? "abif" : "blt";
    }
}
