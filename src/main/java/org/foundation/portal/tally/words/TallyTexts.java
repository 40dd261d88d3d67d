package org.foundation.portal.tally.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Where sentences come from: a key such as `tally.elected.quota` and its arguments, in the order the text numbers
/// them, to a text.
@FunctionalInterface
public interface TallyTexts {
    String say(String key, Object... arguments);

    /// The texts of this room in a language, English where it has none.
    static TallyTexts in(Locale locale) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return of(ResourceBundle.getBundle("org.foundation.portal.texts.tally", locale, control), locale);
    }

    static TallyTexts of(ResourceBundle bundle, Locale locale) {
        return (key, arguments) -> new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
