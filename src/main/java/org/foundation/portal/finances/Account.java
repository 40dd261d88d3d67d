package org.foundation.portal.finances;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.foundation.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// A name under which money is counted. Opened once, never renamed: published reports and imported files speak of it.
@Entity
public class Account {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private AccountKind kind;

    private String name;
    private Instant openedAt;
    private @Nullable UUID openedBy;

    protected Account() {}

    public Account(String code, AccountKind kind, String name, @Nullable UUID by, Instant now) {
        var spelled = spelled(code);
        if (!CODE.matcher(spelled).matches()) {
            throw new Refusal("finances.account-code").with("code", code);
        }
        if (name.isBlank() || name.strip().length() > 80) {
            throw new Refusal("finances.account-name").with("code", code);
        }
        this.code = spelled;
        this.kind = kind;
        this.name = name.strip();
        this.openedBy = by;
        this.openedAt = now;
    }

    /// A code as it is kept, however it was typed.
    static String spelled(String code) {
        return code.strip().toLowerCase(Locale.ROOT);
    }

    public String code() {
        return code;
    }

    public AccountKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }
}
