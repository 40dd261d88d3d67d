package org.foundation.portal.meetings;

import java.time.LocalDate;
import org.foundation.portal.platform.FoundationText;
import org.foundation.portal.shared.Sayable;
import org.foundation.portal.shared.Sentence;
import org.jspecify.annotations.Nullable;

/// What a meeting is called: "Board meeting 51", and "Board meeting of 9 June 2026" when it has no number.
public record Title(Body body, @Nullable Integer number, LocalDate heldOn) implements Sayable {

    @Override
    public Sentence sentence() {
        var name = Sentence.of("meetings.body." + body);
        return number == null
                ? Sentence.of("meetings.title-of").with("body", name).with("day", heldOn)
                : Sentence.of("meetings.title").with("body", name).with("number", String.valueOf(number));
    }

    /// As it is stored and published.
    @Override
    public String toString() {
        return FoundationText.say(sentence());
    }
}
