package org.foundation.portal.bylaws;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a class of membership gives and costs, while in force.
@Entity
@IdClass(ClassProvision.ClassProvisionKey.class)
class ClassProvision {

    @Id
    private String classKey;

    @Id
    private LocalDate inForceFrom;

    private @Nullable LocalDate inForceUntil;
    private int votes;
    private BigDecimal feeUsd;
    private @Nullable String inKind;
    private int termMonths;
    private String section;

    protected ClassProvision() {}

    boolean isInForce(LocalDate on) {
        return !on.isBefore(inForceFrom) && (inForceUntil == null || on.isBefore(inForceUntil));
    }

    String classKey() {
        return classKey;
    }

    MembershipClass named(ClassName name) {
        return new MembershipClass(
                classKey, name.name(), votes, name.holder(), feeUsd, inKind, termMonths, section, name.place());
    }

    record ClassProvisionKey(String classKey, LocalDate inForceFrom) implements Serializable {}
}
