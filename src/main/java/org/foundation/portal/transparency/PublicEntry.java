package org.foundation.portal.transparency;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foundation.portal.audit.AuditEntry;
import org.foundation.portal.platform.FoundationText;
import org.foundation.portal.shared.Texts;

/// An entry of the trail as everyone may read it: personal words are left out.
public record PublicEntry(Instant at, String sentence, String hash) {

    /// They stand in brackets at the end of what they prove.
    private static final Pattern FINGERPRINTS = Pattern.compile(" \\([^()]*\\b[0-9a-f]{64}\\b[^()]*\\)");
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    public static PublicEntry of(AuditEntry auditEntry, Texts texts) {
        var words = auditEntry.publicWords();
        var key = "audit." + auditEntry.what();
        var text = texts.containsKey(key) ? texts.getString(key) : auditEntry.what();
        var sentence = PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(said(words.getOrDefault(place.group(1), "…"))));
        return new PublicEntry(auditEntry.at(), sentence, auditEntry.hash().substring(0, 12));
    }

    /// The trail keeps days in ISO form.
    private static String said(String word) {
        try {
            return FoundationText.day(LocalDate.parse(word));
        } catch (DateTimeParseException e) {
            return word;
        }
    }

    /// The sentence without its fingerprints, for places that mention it only briefly.
    public String brief() {
        return FINGERPRINTS.matcher(sentence).replaceAll("");
    }
}
