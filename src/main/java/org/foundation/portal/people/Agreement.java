package org.foundation.portal.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;

/// A text to be accepted, in one version. The newest version that is effective is the one that counts.
@Entity
@IdClass(Agreement.AgreementEdition.class)
public class Agreement {

    @Id
    private String key;

    @Id
    private int version;

    private String title;
    private String body;
    private LocalDate effectiveOn;

    protected Agreement() {}

    public Agreement(String key, int version, String title, String body, LocalDate effectiveOn) {
        this.key = key;
        this.version = version;
        this.title = title;
        this.body = body;
        this.effectiveOn = effectiveOn;
    }

    public String key() {
        return key;
    }

    public int version() {
        return version;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public record AgreementEdition(String key, int version) implements Serializable {}
}
