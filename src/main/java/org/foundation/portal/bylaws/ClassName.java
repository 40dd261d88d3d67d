package org.foundation.portal.bylaws;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// The part of a class of membership that does not change with the rulebook.
@Entity
@Table(name = "membership_class")
class ClassName {

    @Id
    private String key;

    private String name;

    @Enumerated(EnumType.STRING)
    private Holder holder;

    private int place;

    protected ClassName() {}

    String key() {
        return key;
    }

    String name() {
        return name;
    }

    Holder holder() {
        return holder;
    }

    int place() {
        return place;
    }
}
