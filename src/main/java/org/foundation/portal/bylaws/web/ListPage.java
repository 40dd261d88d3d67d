package org.foundation.portal.bylaws.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Provision;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.site.Site;
import org.jspecify.annotations.Nullable;

/// `/bylaws/list?on=…` — every rule the portal decides by, as it stood on a day, with its section and its history.
@Named("bylawsList")
@RequestScoped
public class ListPage {

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    private @Nullable String asked;
    private LocalDate on;
    private List<Provision> history;

    public void load() {
        on = asked == null ? LegalDay.today(clock) : parsed(asked);
        history = rulebook.history();
    }

    private static LocalDate parsed(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new NotFound();
        }
    }

    public List<Provision> getProvisions() {
        return history.stream().filter(it -> it.isInForce(on)).toList();
    }

    public List<Provision> getReplaced() {
        return history.stream()
                .filter(it -> it.inForceUntil().map(end -> !end.isAfter(on)).orElse(false))
                .toList();
    }

    public String title(Provision it) {
        var key = "bylaws.rule." + it.key();
        return Site.has(key) ? Site.say(key) : it.key();
    }

    public LocalDate getOn() {
        return on;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String asked) {
        this.asked = asked;
    }
}
