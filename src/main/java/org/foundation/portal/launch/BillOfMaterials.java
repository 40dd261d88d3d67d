package org.foundation.portal.launch;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/// `target/parts.cdx.json`: all that runs, in the form of CycloneDX. The build calls it with what Maven has written
/// about the application, and it adds each library inside the provisioned server and inside Keycloak, which Maven
/// unpacks without looking at them.
final class BillOfMaterials {

    static final String NAME = "parts.cdx.json";

    private BillOfMaterials() {}

    /// `target folder, sources of the server, version of WildFly, version of Keycloak`.
    public static void main(String[] args) throws IOException {
        var target = Path.of(args[0]);
        if (!Files.exists(target.resolve("bom.json"))) {
            System.out.println("Built offline, where Maven lists no parts: " + NAME + " is not made.");
            return;
        }
        var groups = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(args[1]).resolve("groups.properties"))) {
            groups.load(reader);
        }
        var whole = whole(
                read(target.resolve("bom.json")),
                part("WildFly", args[2], target.resolve("server"), groups),
                part("Keycloak", args[3], target.resolve("keycloak-" + args[3]), groups));
        try (var writer = Json.createWriter(Files.newBufferedWriter(target.resolve(NAME)))) {
            writer.writeObject(whole);
        }
    }

    static JsonObject read(Path file) throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject();
        }
    }

    @SafeVarargs
    static JsonObject whole(JsonObject application, Optional<JsonObject>... parts) {
        var components = Json.createArrayBuilder(application.getJsonArray("components"));
        Stream.of(parts).flatMap(Optional::stream).forEach(components::add);
        return Json.createObjectBuilder(application)
                .add("components", components)
                .build();
    }

    /// A server and the libraries in it; nothing if it has not been built here yet.
    static Optional<JsonObject> part(String name, String version, Path folder, Properties groups) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        return Optional.of(Json.createObjectBuilder()
                .add("type", "application")
                .add("bom-ref", name + "@" + version)
                .add("name", name)
                .add("version", version)
                .add("components", libraries(name, jars(folder), groups))
                .build());
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    private static JsonArray libraries(String part, List<Path> jars, Properties groups) throws IOException {
        var sorted = new TreeMap<String, Library>();
        for (var jar : jars) {
            Library.of(jar, groups).ifPresent(library -> sorted.put(library.purl(), library));
        }
        var all = Json.createArrayBuilder();
        sorted.forEach((purl, library) -> all.add(Json.createObjectBuilder()
                .add("type", "library")
                .add("bom-ref", part + "/" + purl)
                .add("group", library.group())
                .add("name", library.name())
                .add("version", library.version())
                .add("purl", purl)));
        return all.build();
    }
}
