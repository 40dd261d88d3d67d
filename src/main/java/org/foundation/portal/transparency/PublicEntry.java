package org.foundation.portal.transparency;

import java.time.Instant;
import java.util.regex.Pattern;
import org.foundation.portal.audit.AuditEntry;
import org.foundation.portal.shared.Neutral;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.shared.Words;

/// An entry of the trail as everyone may read it: personal words are left out.
public record PublicEntry(Instant at, String sentence, String hash) {

    /// They stand in brackets at the end of what they prove.
    private static final Pattern FINGERPRINTS = Pattern.compile(" \\([^()]*\\b[0-9a-f]{64}\\b[^()]*\\)");

    public static PublicEntry of(AuditEntry entry, Words reader) {
        var key = "audit." + entry.what();
        return new PublicEntry(
                entry.at(),
                reader.has(key) ? said(entry, key, reader) : entry.what(),
                entry.hash().substring(0, 12));
    }

    private static String said(AuditEntry entry, String key, Words reader) {
        var open = entry.publicWords();
        var sentence = Sentence.of(key);
        for (var place : reader.places(key)) {
            var word = open.get(place);
            sentence = sentence.with(place, word == null ? "…" : Neutral.read(word));
        }
        return reader.say(sentence);
    }

    /// The sentence without its fingerprints, for places that mention it only briefly.
    public String brief() {
        return FINGERPRINTS.matcher(sentence).replaceAll("");
    }
}
