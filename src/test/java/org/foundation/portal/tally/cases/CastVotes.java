package org.foundation.portal.tally.cases;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/// Cast vote records of RCTab's cases: ES&S sheets (one column a rank) and NIST CDF. A ballot is a list of ranks, a
/// rank the names marked there: none where it was left empty, "overvote" where only that is known.
final class CastVotes {
    private CastVotes() {}

    static List<List<List<String>>> sheet(Path file, JsonObject source) throws Exception {
        int firstColumn = source.get("firstVoteColumnIndex").getAsInt() - 1;
        int firstRow = source.get("firstVoteRowIndex").getAsInt();
        var ballots = new ArrayList<List<List<String>>>();
        try (var zip = new ZipFile(file.toFile())) {
            var shared = strings(zip);
            int last = 0;
            var rows = new ArrayList<Map<Integer, String>>();
            var list = elements(zip, "xl/worksheets/sheet1.xml", "row");
            for (var row : list) {
                var cells = new TreeMap<Integer, String>();
                var tags = row.getElementsByTagName("c");
                for (int i = 0; i < tags.getLength(); i++) {
                    var cell = (Element) tags.item(i);
                    var value = cell.getElementsByTagName("v").item(0);
                    if (value == null) continue;
                    var text = cell.getAttribute("t").equals("s")
                            ? shared.get(Integer.parseInt(value.getTextContent()))
                            : value.getTextContent();
                    cells.put(column(cell.getAttribute("r")), text.strip());
                }
                if (Integer.parseInt(row.getAttribute("r")) == 1 && !cells.isEmpty())
                    last = cells.keySet().stream().max(Integer::compare).orElseThrow();
                if (Integer.parseInt(row.getAttribute("r")) >= firstRow && !cells.isEmpty()) rows.add(cells);
            }
            for (var cells : rows) {
                var ranks = new ArrayList<List<String>>();
                for (int column = firstColumn; column <= last; column++) {
                    var mark = cells.getOrDefault(column, "");
                    ranks.add(mark.isEmpty() || mark.equals("undervote") ? List.of() : List.of(mark));
                }
                ballots.add(ranks);
            }
        }
        return ballots;
    }

    static List<List<List<String>>> cdf(Path file) {
        var names = new HashMap<String, String>();
        var ballots = new ArrayList<List<List<String>>>();
        var json = Cases.json(file);
        for (var election : json.getAsJsonArray("Election")) {
            var people = new HashMap<String, String>();
            for (var candidate : election.getAsJsonObject().getAsJsonArray("Candidate")) {
                people.put(
                        candidate.getAsJsonObject().get("@id").getAsString(),
                        candidate.getAsJsonObject().get("Name").getAsString());
            }
            for (var contest : election.getAsJsonObject().getAsJsonArray("Contest")) {
                for (var selection : contest.getAsJsonObject().getAsJsonArray("ContestSelection")) {
                    var s = selection.getAsJsonObject();
                    if (s.has("CandidateIds"))
                        names.put(
                                s.get("@id").getAsString(),
                                people.get(
                                        s.getAsJsonArray("CandidateIds").get(0).getAsString()));
                }
            }
        }
        for (var cvr : json.getAsJsonArray("CVR")) {
            var ranks = new TreeMap<Integer, List<String>>();
            var contest = cvr.getAsJsonObject()
                    .getAsJsonArray("CVRSnapshot")
                    .get(0)
                    .getAsJsonObject()
                    .getAsJsonArray("CVRContest")
                    .get(0)
                    .getAsJsonObject();
            for (var selection : contest.getAsJsonArray("CVRContestSelection")) {
                var id = selection.getAsJsonObject().get("ContestSelectionId").getAsString();
                for (var position : selection.getAsJsonObject().getAsJsonArray("SelectionPosition")) {
                    if (!position.getAsJsonObject().has("Rank")) continue;
                    if (position.getAsJsonObject()
                            .get("HasIndication")
                            .getAsString()
                            .equals("no")) continue;
                    ranks.computeIfAbsent(position.getAsJsonObject().get("Rank").getAsInt(), r -> new ArrayList<>())
                            .add(names.get(id));
                }
            }
            var ballot = new ArrayList<List<String>>();
            for (int rank = 1; !ranks.isEmpty() && rank <= ranks.lastKey(); rank++)
                ballot.add(ranks.getOrDefault(rank, List.of()));
            ballots.add(ballot);
        }
        return ballots;
    }

    static List<List<List<String>>> derived(Path file) throws IOException {
        var ballots = new ArrayList<List<List<String>>>();
        for (var line : Files.readAllLines(file)) {
            if (line.startsWith("count")) continue;
            int comma = line.indexOf(',');
            var ranks = new ArrayList<List<String>>();
            for (var mark : line.substring(comma + 2, line.length() - 1).split("\",\"", -1)) {
                ranks.add(mark.equals("undervote") ? List.of() : List.of(mark));
            }
            for (int i = Integer.parseInt(line.substring(0, comma)); i > 0; i--) ballots.add(ranks);
        }
        return ballots;
    }

    private static List<String> strings(ZipFile zip) throws Exception {
        var texts = new ArrayList<String>();
        if (zip.getEntry("xl/sharedStrings.xml") == null) return texts;
        for (var item : elements(zip, "xl/sharedStrings.xml", "si")) texts.add(item.getTextContent());
        return texts;
    }

    private static List<Element> elements(ZipFile zip, String entry, String tag) throws Exception {
        try (var in = zip.getInputStream(zip.getEntry(entry))) {
            var tags = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getElementsByTagName(tag);
            var list = new ArrayList<Element>();
            for (int i = 0; i < tags.getLength(); i++) list.add((Element) tags.item(i));
            return list;
        }
    }

    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++)
            column = 26 * column + reference.charAt(i) - 'A' + 1;
        return column - 1;
    }
}
