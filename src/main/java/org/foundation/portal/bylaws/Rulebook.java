package org.foundation.portal.bylaws;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.foundation.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// Every rule there was or is, by date. The whole book is small and hardly ever changes: it is kept in mind, and opened
/// anew after a minute.
@ApplicationScoped
public class Rulebook {

    private static final long OPEN_FOR = Duration.ofMinutes(1).toNanos();

    @Inject
    Provisions provisions;

    private volatile @Nullable Book book;

    /// The rules in force on a day.
    public Rules on(LocalDate day) {
        var open = book();
        var inForce = open.provisions().stream().filter(it -> it.isInForce(day)).toList();
        if (inForce.isEmpty()) {
            throw new Refusal("bylaws.none-in-force").with("day", day);
        }
        var classes = open.names().stream()
                .flatMap(name -> open.classes().stream()
                        .filter(it -> it.isInForce(day) && it.classKey().equals(name.key()))
                        .map(it -> it.named(name)))
                .toList();
        return new Rules(day, inForce, classes, open.holidays());
    }

    /// The rules something is held to that was begun under them.
    public Rules governing(Governed begun) {
        return on(begun.rulebookDate());
    }

    /// Rule by rule, each from its first wording to the one in force.
    public List<Provision> history() {
        return book().provisions();
    }

    /// For whoever knows that something else stands in it now, and does not want to wait.
    public void reopen() {
        book = null;
    }

    private Book book() {
        var open = book;
        if (open == null || System.nanoTime() - open.openedAt() > OPEN_FOR) {
            open = new Book(
                    provisions.all(),
                    provisions.classes(),
                    provisions.classNames(),
                    Set.copyOf(provisions.holidays()),
                    System.nanoTime());
            book = open;
        }
        return open;
    }

    private record Book(
            List<Provision> provisions,
            List<ClassProvision> classes,
            List<ClassName> names,
            Set<LocalDate> holidays,
            long openedAt) {}
}
