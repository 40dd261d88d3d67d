package org.foundation.portal.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import org.foundation.portal.platform.Foundation;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.shared.Words;

/// The words of the pages, in the reader's language: `#{site.text('elections.title', {'name': name})}`.
@Named
@ApplicationScoped
public class Site {

    public String text(String key) {
        return say(key);
    }

    public String text(Sentence sentence) {
        return say(sentence);
    }

    public String text(String key, Map<String, Object> places) {
        return say(sentence(key, places));
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

    public static String say(String key) {
        return words().say(key);
    }

    private static Sentence sentence(String key, Map<String, Object> places) {
        var sentence = Sentence.of(key);
        for (var place : places.entrySet()) {
            sentence = sentence.with(place.getKey(), place.getValue());
        }
        return sentence;
    }

    /// Whoever reads the page.
    public static Words words() {
        return Words.in(language(), Foundation.ZONE);
    }

    /// The reader's; where nobody reads, the foundation's.
    public static Locale language() {
        var faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Foundation.LANGUAGE
                : faces.getViewRoot().getLocale();
    }
}
