package org.foundation.portal.bylaws;

import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.foundation.portal.shared.Refusal;
import org.hibernate.annotations.processing.HQL;

/// Every rule there was or is, by date.
public interface Rulebook extends Serializable {

    EntityManager entityManager();

    @HQL("from Provision where inForceFrom <= :on and (inForceUntil is null or inForceUntil > :on)")
    List<Provision> provisionsOn(LocalDate on);

    @HQL("from Provision order by key, inForceFrom")
    List<Provision> history();

    @HQL("from ClassProvision where inForceFrom <= :on and (inForceUntil is null or inForceUntil > :on)")
    List<ClassProvision> classesOn(LocalDate on);

    @HQL("from ClassName order by place")
    List<ClassName> classNames();

    @HQL("select day from Holiday")
    List<LocalDate> holidays();

    /// The rules in force on a day.
    default Rules on(LocalDate day) {
        var provisions = provisionsOn(day);
        if (provisions.isEmpty()) {
            throw new Refusal("bylaws.none-in-force").with("day", day);
        }
        var provided = classesOn(day);
        var classes = classNames().stream()
                .flatMap(name -> provided.stream()
                        .filter(it -> it.classKey().equals(name.key()))
                        .map(it -> it.named(name)))
                .toList();
        return new Rules(day, provisions, classes, Set.copyOf(holidays()));
    }

    /// The rules something is held to that was begun under them.
    default Rules governing(Governed begun) {
        return on(begun.rulebookDate());
    }
}
