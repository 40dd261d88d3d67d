package org.foundation.portal.launch;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// `./portal check-parts`: asks a database of published vulnerabilities (in the form of OSV) about every part of the
/// bill of materials. Nothing else ever asks it, and it learns nothing but names and versions. What is known and does
/// not reach the portal stands, with the reason, in src/main/server/holes.properties.
final class CheckParts {

    static final String DATABASE = "https://api.osv.dev";
    static final int UNREACHED = 3;

    private static final int AT_ONCE = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI database;

    private CheckParts(URI database) {
        this.database = database;
    }

    /// 0: no unexplained vulnerability; 1: there are some; 3: the database could not be asked.
    static int run(Home home, List<String> arguments, PrintStream out) throws IOException, InterruptedException {
        var bill = home.target(BillOfMaterials.NAME);
        if (!Files.exists(bill)) {
            throw new Trouble("There is no bill of materials yet.", "Run ./portal build.");
        }
        var explained = new Properties();
        try (var reader = Files.newBufferedReader(home.source("server/holes.properties"))) {
            explained.load(reader);
        }
        return run(bill, explained, database(arguments), out);
    }

    private static URI database(List<String> arguments) {
        if (arguments.isEmpty()) {
            return URI.create(DATABASE);
        }
        if (arguments.size() == 2 && arguments.get(0).equals("--database")) {
            return URI.create(arguments.get(1));
        }
        throw new Trouble("check-parts takes nothing but --database ADDRESS.", "Try ./portal help.");
    }

    static int run(Path bill, Properties explained, URI database, PrintStream out)
            throws IOException, InterruptedException {
        var parts = parts(BillOfMaterials.read(bill));
        try {
            var check = new CheckParts(database);
            return check.tell(parts.size(), check.holes(parts), explained, out);
        } catch (IOException e) {
            out.println("The database of holes at " + database + " could not be asked: " + e + ".");
            out.println("Nothing is known about the " + parts.size()
                    + " parts now. Try again where it can be reached, or name another with --database ADDRESS.");
            return UNREACHED;
        }
    }

    private int tell(int asked, TreeMap<String, Set<String>> holes, Properties explained, PrintStream out)
            throws IOException, InterruptedException {
        var open = 0;
        for (var hole : holes.entrySet()) {
            var about = get("/v1/vulns/" + hole.getKey());
            var reason = names(about).stream()
                    .map(explained::getProperty)
                    .filter(known -> known != null)
                    .findFirst();
            open += reason.isPresent() ? 0 : 1;
            out.println((reason.isPresent() ? "explained  " : "OPEN       ") + String.join(", ", names(about)) + " in "
                    + String.join(", ", hole.getValue()) + ": "
                    + reason.orElseGet(
                            () -> about.getString("summary", "see " + database + "/v1/vulns/" + hole.getKey())));
        }
        out.println(asked + " parts asked about; " + holes.size() + " published holes, " + open + " of them open.");
        return open == 0 ? 0 : 1;
    }

    private static List<String> names(JsonObject hole) {
        var names = new ArrayList<>(List.of(hole.getString("id")));
        hole.getOrDefault("aliases", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().forEach(it -> names.add(text(it)));
        return names;
    }

    /// Every name that a part has, from whatever depth of the bill.
    private static Set<String> parts(JsonObject bill) {
        var found = new LinkedHashSet<String>();
        components(bill).forEach(component -> {
            if (component.getString("purl", "").startsWith("pkg:maven/")) {
                found.add(component.getString("purl").replaceAll("\\?.*", ""));
            }
            found.addAll(parts(component));
        });
        return found;
    }

    private static Stream<JsonObject> components(JsonObject within) {
        return within.getOrDefault("components", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
                .map(JsonValue::asJsonObject);
    }

    private TreeMap<String, Set<String>> holes(Set<String> parts) throws IOException, InterruptedException {
        var holes = new TreeMap<String, Set<String>>();
        var all = List.copyOf(parts);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            ask(all.subList(from, Math.min(all.size(), from + AT_ONCE)), holes);
        }
        return holes;
    }

    private void ask(List<String> parts, TreeMap<String, Set<String>> holes) throws IOException, InterruptedException {
        var queries = Json.createArrayBuilder();
        parts.forEach(purl -> queries.add(Json.createObjectBuilder()
                .add("package", Json.createObjectBuilder().add("purl", purl))));
        var question =
                Json.createObjectBuilder().add("queries", queries).build().toString();
        var answers = send(request("/v1/querybatch").POST(HttpRequest.BodyPublishers.ofString(question)))
                .getJsonArray("results");
        for (int i = 0; i < parts.size(); i++) {
            var purl = parts.get(i);
            answers.getJsonObject(i).getOrDefault("vulns", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
                    .map(it -> it.asJsonObject().getString("id"))
                    .forEach(id -> holes.computeIfAbsent(id, it -> new LinkedHashSet<>())
                            .add(purl));
        }
    }

    private JsonObject get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(database.resolve(path)).timeout(PATIENCE);
    }

    private JsonObject send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("it answered " + answer.statusCode());
        }
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private static String text(JsonValue value) {
        return ((jakarta.json.JsonString) value).getString();
    }
}
