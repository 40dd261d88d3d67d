package org.foundation.portal.members;

import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/// Who works for whom, as declared.
public interface Employments extends Serializable {

    EntityManager entityManager();

    @HQL("from Employment where personId = :person order by fromDay")
    List<Employment> of(UUID person);

    @HQL("from Employment where fromDay <= :on and (untilDay is null or untilDay > :on)")
    List<Employment> on(LocalDate on);
}
