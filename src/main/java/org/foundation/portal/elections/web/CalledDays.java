package org.foundation.portal.elections.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.polls.Timetable;
import org.foundation.portal.shared.FormRefusal;
import org.jspecify.annotations.Nullable;

/// The days of an election that is to be called, as the form has them.
public class CalledDays implements Serializable {

    private @Nullable LocalDate resolvedOn;
    private @Nullable LocalDate opensOn;
    private @Nullable LocalDate closesOn;
    private @Nullable LocalDate recordOn;
    private @Nullable LocalDate nominationsFrom;
    private @Nullable LocalDate nominationsUntil;
    private @Nullable LocalDate listOn;

    /// Every day as it follows from the opening, forgetting those that were changed by hand.
    Timetable proposed(LocalDate today, Rules rules) {
        var fresh = fromTheOpening(today, rules);
        var nominations = Objects.requireNonNull(fresh.nominations());
        closesOn = fresh.closesOn();
        recordOn = fresh.recordOn();
        nominationsFrom = nominations.opensOn();
        nominationsUntil = nominations.closesOn();
        listOn = nominations.listOn();
        return fresh;
    }

    Timetable asTyped(LocalDate today, Rules rules) {
        return fromTheOpening(today, rules)
                .closingOn(given(closesOn))
                .recordedOn(given(recordOn))
                .nominating(given(nominationsFrom), given(nominationsUntil), given(listOn));
    }

    private Timetable fromTheOpening(LocalDate today, Rules rules) {
        return Timetable.forElection(today, given(resolvedOn), given(opensOn), rules);
    }

    private static LocalDate given(@Nullable LocalDate day) {
        return Optional.ofNullable(day).orElseThrow(() -> new FormRefusal("elections.day-missing"));
    }

    public @Nullable LocalDate getResolvedOn() {
        return resolvedOn;
    }

    public void setResolvedOn(@Nullable LocalDate resolvedOn) {
        this.resolvedOn = resolvedOn;
    }

    public @Nullable LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(@Nullable LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public @Nullable LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(@Nullable LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public @Nullable LocalDate getRecordOn() {
        return recordOn;
    }

    public void setRecordOn(@Nullable LocalDate recordOn) {
        this.recordOn = recordOn;
    }

    public @Nullable LocalDate getNominationsFrom() {
        return nominationsFrom;
    }

    public void setNominationsFrom(@Nullable LocalDate nominationsFrom) {
        this.nominationsFrom = nominationsFrom;
    }

    public @Nullable LocalDate getNominationsUntil() {
        return nominationsUntil;
    }

    public void setNominationsUntil(@Nullable LocalDate nominationsUntil) {
        this.nominationsUntil = nominationsUntil;
    }

    public @Nullable LocalDate getListOn() {
        return listOn;
    }

    public void setListOn(@Nullable LocalDate listOn) {
        this.listOn = listOn;
    }
}
