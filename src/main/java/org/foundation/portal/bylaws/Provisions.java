package org.foundation.portal.bylaws;

import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/// What stands in the book of rules. Only a migration writes there.
interface Provisions extends Serializable {

    EntityManager entityManager();

    @HQL("from Provision order by key, inForceFrom")
    List<Provision> all();

    @HQL("from ClassProvision")
    List<ClassProvision> classes();

    @HQL("from ClassName order by place")
    List<ClassName> classNames();

    @HQL("select day from Holiday")
    List<LocalDate> holidays();
}
