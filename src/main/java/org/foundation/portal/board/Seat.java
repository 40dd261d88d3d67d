package org.foundation.portal.board;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A place on the board, and the cohort it is elected with.
@Entity
public class Seat {

    @Id
    private int number;

    @Enumerated(EnumType.STRING)
    private Cohort cohort;

    private LocalDate createdOn;
    private @Nullable LocalDate abolishedOn;
    private String resolution;

    protected Seat() {}

    public Seat(int number, Cohort cohort, LocalDate createdOn, String resolution) {
        this.number = number;
        this.cohort = cohort;
        this.createdOn = createdOn;
        this.resolution = resolution;
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(createdOn) && (abolishedOn == null || day.isBefore(abolishedOn));
    }

    public int number() {
        return number;
    }

    public Cohort cohort() {
        return cohort;
    }

    public String resolution() {
        return resolution;
    }
}
