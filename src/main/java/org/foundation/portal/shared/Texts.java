package org.foundation.portal.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Every sentence of the portal in one bundle, kept as one file a room: `texts/<room>.properties` in English,
/// `texts/<room>_<language>.properties` for the others, which fall back to English sentence by sentence. The rooms and
/// the languages are those of which there is a file.
public final class Texts extends ResourceBundle {

    private static final Set<TextFile> FILES = TextFile.all();
    private static final List<Locale> LANGUAGES =
            FILES.stream().map(TextFile::language).distinct().toList();
    private static final ConcurrentHashMap<Locale, Texts> KEPT = new ConcurrentHashMap<>();

    private final Properties sentences = new Properties();

    private Texts(Locale locale) {
        for (var language : fromGeneralToParticular(locale)) {
            FILES.stream().filter(it -> it.language().equals(language)).forEach(this::load);
        }
    }

    public static Texts in(Locale locale) {
        return KEPT.computeIfAbsent(locale, Texts::new);
    }

    /// In which the portal speaks.
    public static List<Locale> languages() {
        return LANGUAGES;
    }

    /// English before all others, and the language before the way in which it is written somewhere.
    private static List<Locale> fromGeneralToParticular(Locale locale) {
        var particular = new ArrayList<>(ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES)
                .getCandidateLocales("texts", locale));
        Collections.reverse(particular);
        particular.remove(Locale.ENGLISH);
        particular.set(0, Locale.ENGLISH);
        return particular;
    }

    private void load(TextFile file) {
        try (var stream = Objects.requireNonNull(Texts.class.getResourceAsStream(TextFile.FOLDER + file.name()))) {
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
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
