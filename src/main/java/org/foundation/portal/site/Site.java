package org.foundation.portal.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.shared.Texts;
import org.jspecify.annotations.Nullable;

/// The words of the pages, in the reader's language: `#{site.text('elections.title', name)}`.
@Named
@ApplicationScoped
public class Site {

    public String text(String key) {
        return say(key);
    }

    public String text(String key, @Nullable Object a) {
        return say(key, a);
    }

    public String text(String key, @Nullable Object a, @Nullable Object b) {
        return say(key, a, b);
    }

    public String text(String key, @Nullable Object a, @Nullable Object b, @Nullable Object c) {
        return say(key, a, b, c);
    }

    public String text(String key, @Nullable Object a, @Nullable Object b, @Nullable Object c, @Nullable Object d) {
        return say(key, a, b, c, d);
    }

    public static boolean has(String key) {
        return Texts.in(locale()).containsKey(key);
    }

    public static String say(Refusal refusal) {
        return say(refusal.key(), refusal.arguments().toArray());
    }

    public static String say(String key, @Nullable Object... arguments) {
        var texts = Texts.in(locale());
        return texts.containsKey(key)
                ? new MessageFormat(texts.getString(key), locale()).format(readable(arguments))
                : key;
    }

    /// For what is stored or published: in the foundation's language, not the reader's.
    public static String published(String key, @Nullable Object... arguments) {
        return new MessageFormat(Texts.in(Foundation.LANGUAGE).getString(key), Foundation.LANGUAGE)
                .format(readable(arguments));
    }

    /// Instants, days and coded words become what a person reads.
    private static @Nullable Object[] readable(@Nullable Object[] arguments) {
        var plain = new @Nullable Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = switch (arguments[i]) {
                case java.time.Instant instant -> Formats.instantText(instant);
                case java.time.LocalDate day -> Formats.dayText(day);
                case Enum<?> word -> word(word);
                case null, default -> arguments[i];
            };
        }
        return plain;
    }

    private static String word(Enum<?> word) {
        var key = "word." + word.getDeclaringClass().getSimpleName() + "." + word.name();
        var texts = Texts.in(locale());
        return texts.containsKey(key)
                ? texts.getString(key)
                : word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Locale locale() {
        var faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Locale.ENGLISH
                : faces.getViewRoot().getLocale();
    }
}
