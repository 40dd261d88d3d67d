package org.foundation.portal.meetings;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import org.foundation.portal.platform.Foundation;
import org.foundation.portal.platform.FoundationText;
import org.foundation.portal.shared.Texts;
import org.jspecify.annotations.Nullable;

/// What a meeting is called: "Board meeting 51", and "Board meeting of 9 June 2026" when it has no number.
public record Title(Body body, @Nullable Integer number, LocalDate heldOn) {

    public String in(Locale language) {
        var texts = Texts.in(language);
        var name = texts.getString("meetings.body." + body);
        return number == null
                ? MessageFormat.format(texts.getString("meetings.title-of"), name, FoundationText.day(heldOn))
                : MessageFormat.format(texts.getString("meetings.title"), name, String.valueOf(number));
    }

    @Override
    public String toString() {
        return in(Foundation.LANGUAGE);
    }
}
