package org.foundation.portal.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Map;
import org.foundation.portal.platform.Foundation;
import org.foundation.portal.platform.FoundationText;
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
        return words().say(FoundationText.numbered(key, arguments));
    }

    private static Sentence sentence(String key, Map<String, Object> places) {
        var sentence = Sentence.of(key);
        for (var place : places.entrySet()) {
            sentence = sentence.with(place.getKey(), place.getValue());
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
