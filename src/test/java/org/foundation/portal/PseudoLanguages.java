package org.foundation.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/// Two languages that only tests speak, written from the English bundles before the first test: every sentence in
/// brackets and its letters changed, so that whatever is still English has escaped its bundle. The second is written
/// from right to left.
public class PseudoLanguages implements LauncherSessionListener {

    public static final Locale ACCENTED = Locale.forLanguageTag("xx");
    public static final Locale RIGHT_TO_LEFT = Locale.forLanguageTag("xx-Arab");
    static final List<Locale> ALL = List.of(ACCENTED, RIGHT_TO_LEFT);

    private static final String PLAIN = "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz";
    private static final String CHANGED = "ÂåƁƀÇçĐđÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        try (var bundles = Files.list(Path.of("src/main/resources/org/foundation/portal/texts"))) {
            var folder = Files.createDirectories(classes().resolve("org/foundation/portal/texts"));
            for (var bundle : bundles.filter(it -> !it.getFileName().toString().contains("_"))
                    .toList()) {
                write(bundle, folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path classes() {
        try {
            return Path.of(PseudoLanguages.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path bundle, Path folder) throws IOException {
        var english = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            english.load(reader);
        }
        for (var language : ALL) {
            var said = new Properties();
            english.forEach((key, text) -> said.setProperty(key.toString(), said(key.toString(), text.toString())));
            var name = bundle.getFileName()
                    .toString()
                    .replace(".", "_" + language.toLanguageTag().replace('-', '_') + ".");
            try (var writer = Files.newBufferedWriter(folder.resolve(name))) {
                said.store(writer, null);
            }
        }
    }

    private static String said(String key, String text) {
        return isPatternOfTime(key) ? text : "⟦" + changed(text) + "⟧";
    }

    static boolean isPatternOfTime(String key) {
        return List.of("site.day", "site.moment", "site.end-of-day", "site.in-utc", "site.in-utc-another-day")
                .contains(key);
    }

    /// Text stands outside of all braces, and inside of two, where a sentence chooses among its forms.
    static String changed(String text) {
        var changed = new StringBuilder();
        var depth = 0;
        for (var letter : text.toCharArray()) {
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            var at = depth % 2 == 0 ? PLAIN.indexOf(letter) : -1;
            changed.append(at < 0 ? letter : CHANGED.charAt(at));
        }
        return changed.toString();
    }
}
