package org.foundation.portal.finances.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.foundation.portal.finances.Account;
import org.foundation.portal.finances.Import;
import org.foundation.portal.finances.Imports;
import org.foundation.portal.finances.JournalEntry;
import org.foundation.portal.finances.Ledger;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.people.People;
import org.foundation.portal.shared.NotFound;
import org.jspecify.annotations.Nullable;

/// `/finances/entry?number=…` — one entry, and where it comes from, down to the line of the file.
@Named("financesEntry")
@RequestScoped
@OnlyFor(Office.TREASURER)
public class EntryPage {

    @Inject
    Actor actor;

    @Inject
    Ledger ledger;

    @Inject
    Imports imports;

    @Inject
    People people;

    private String number = "";
    private @Nullable JournalEntry entry;
    private @Nullable Import file;

    public void load() {
        actor.holding(Office.TREASURER);
        var found = Optional.of(number)
                .filter(it -> it.matches("[0-9]{1,12}"))
                .map(Long::valueOf)
                .flatMap(ledger::byNumber)
                .orElseThrow(NotFound::new);
        entry = found;
        file = found.importId().flatMap(imports::byId).orElse(null);
    }

    public String nameOf(String code) {
        return ledger.chart().find(code).map(Account::name).orElse(code);
    }

    public String getBy() {
        return entry == null ? "" : entry.recordedBy().map(people::nameOf).orElse("");
    }

    public String getLine() {
        return entry == null ? "" : entry.importLine().map(String::valueOf).orElse("");
    }

    public @Nullable JournalEntry getEntry() {
        return entry;
    }

    public @Nullable Import getFile() {
        return file;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
