package org.foundation.portal.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Every sentence of the portal in one bundle, kept as one file a room: `texts/<room>.properties` in English,
/// `texts/<room>_<language>.properties` for the others, which fall back to English sentence by sentence.
public class Texts extends ResourceBundle {

    private static final List<String> ROOMS = List.of(
            "acts",
            "site",
            "audit",
            "notices",
            "bylaws",
            "people",
            "members",
            "applications",
            "board",
            "polls",
            "ballots",
            "elections",
            "decisions",
            "tally",
            "meetings",
            "finances",
            "transparency",
            "demo");
    private static final ConcurrentHashMap<String, Texts> KEPT = new ConcurrentHashMap<>();

    private final Properties sentences = new Properties();

    public Texts() {
        this("");
    }

    private Texts(String language) {
        for (var room : ROOMS) {
            load("texts/" + room + ".properties");
            if (!language.isEmpty() && !language.equals("en")) {
                load("texts/" + room + "_" + language + ".properties");
            }
        }
    }

    public static Texts in(Locale locale) {
        return KEPT.computeIfAbsent(locale.getLanguage(), language -> new Texts(language));
    }

    private void load(String file) {
        try (var stream = Texts.class.getResourceAsStream("/org/foundation/portal/" + file)) {
            if (stream != null) {
                sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return sentences.getProperty(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(sentences.stringPropertyNames());
    }
}
