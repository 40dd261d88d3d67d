package org.foundation.portal.audit;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.foundation.portal.shared.Neutral;
import org.jspecify.annotations.Nullable;

/// One consequential act, as told to the [Trail]: `what` names the sentence `audit.<what>` in the texts, `subject`
/// the thing acted on. Plain words are public facts; personal words can be erased later without breaking the chain.
public record AuditEvent(
        String what,
        @Nullable UUID subject,
        @Nullable UUID actor,
        String actorName,
        boolean open,
        Map<String, String> words,
        Map<String, String> personal) {

    public AuditEvent {
        words = onOneKindOfLine(words);
        personal = onOneKindOfLine(personal);
    }

    private static Map<String, String> onOneKindOfLine(Map<String, String> said) {
        var plain = new TreeMap<String, String>();
        said.forEach(
                (name, value) -> plain.put(name, value.replace("\r\n", "\n").replace('\r', '\n')));
        return plain;
    }

    public static AuditEvent of(String what, @Nullable UUID subject) {
        return new AuditEvent(what, subject, null, "", false, Map.of(), Map.of());
    }

    /// The person who acted. Their name is a personal word. Without this, the portal itself acted by a rule.
    public AuditEvent by(UUID person, String name) {
        return new AuditEvent(what, subject, person, name, open, words, personal);
    }

    /// May be shown to everyone on the transparency page.
    public AuditEvent publicly() {
        return new AuditEvent(what, subject, actor, actorName, true, words, personal);
    }

    /// Days, moments and sentences as they are: the trail is said in the language of whoever reads it.
    public AuditEvent with(String name, Object value) {
        var more = new TreeMap<>(words);
        more.put(name, Neutral.write(value));
        return new AuditEvent(what, subject, actor, actorName, open, more, personal);
    }

    public AuditEvent personal(String name, Object value) {
        var more = new TreeMap<>(personal);
        more.put(name, Neutral.write(value));
        return new AuditEvent(what, subject, actor, actorName, open, words, more);
    }
}
