package org.foundation.portal.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Map;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.shared.Words;
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

    /// With named places: `#{site.text('elections.title', {'name': name})}`.
    public String text(String key, @Nullable Map<String, Object> places) {
        return places == null ? say(key, (Object) null) : say(sentence(key, places));
    }

    public static boolean has(String key) {
        return words().has(key);
    }

    public static String say(Refusal refusal) {
        return say(refusal.sentence());
    }

    public static String say(Sentence sentence) {
        return words().say(sentence);
    }

    public static String say(String key, @Nullable Object... arguments) {
        return words().say(numbered(key, arguments));
    }

    /// For what is stored or published: in the foundation's language, not the reader's.
    public static String published(Sentence sentence) {
        return Words.in(Foundation.LANGUAGE, Foundation.ZONE).say(sentence);
    }

    public static String published(String key, @Nullable Object... arguments) {
        return published(numbered(key, arguments));
    }

    private static Sentence sentence(String key, Map<String, Object> places) {
        var sentence = Sentence.of(key);
        for (var place : places.entrySet()) {
            sentence = sentence.with(place.getKey(), place.getValue());
        }
        return sentence;
    }

    /// By number: until every sentence has its arguments by name.
    private static Sentence numbered(String key, @Nullable Object... arguments) {
        var sentence = Sentence.of(key);
        for (var i = 0; i < arguments.length; i++) {
            sentence = sentence.with(String.valueOf(i), arguments[i]);
        }
        return sentence;
    }

    /// The reader's; where nobody reads, the foundation's.
    static Words words() {
        var faces = FacesContext.getCurrentInstance();
        return Words.in(
                faces == null || faces.getViewRoot() == null
                        ? Foundation.LANGUAGE
                        : faces.getViewRoot().getLocale(),
                Foundation.ZONE);
    }
}
