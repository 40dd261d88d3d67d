package org.foundation.portal.members;

import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/// Those in good standing of the classes that cost nothing, of which there may be a hundred thousand: counted and paged
/// by the database, where [Membership#standing] would want to see each of them. Paid classes are not asked for here;
/// they are few. `pattern` is a name in lower case with `%`, and `!` before a literal `%`, `_` or `!`.
public interface GoodMembers extends Serializable {

    EntityManager entityManager();

    /// Admitted, not ended and not suspended.
    String HELD = """
             m.classKey in :classes and m.admittedOn <= :on and (m.ending.endedOn is null or m.ending.endedOn > :on)
             and not exists (select 1 from m.suspensions s where key(s) <= :on and (s.restoredOn is null or s.restoredOn > :on))
            """;

    /// In no term any more, but in the time in which a renewal is decided.
    String IN_GRACE = " m.renewalOpenedOn <= :on and not exists (select 1 from m.terms later where later.ends > :on)";

    String GOOD =
            HELD + " and (exists (select 1 from m.terms t where key(t) <= :on and t.ends > :on) or" + IN_GRACE + ") ";

    String COUNTED = """
            select m.classKey, case when m.personId is null then false else true end, count(*),
                   sum(case when coalesce(p.disclosed, o.disclosed) then 0 else 1 end)
            from Membership m left join Person p on p.id = m.personId left join Organisation o on o.id = m.organisationId
            """;

    String BY_CLASS = " group by m.classKey, case when m.personId is null then false else true end";

    @HQL(COUNTED + " join m.terms t where key(t) <= :on and t.ends > :on and" + HELD + BY_CLASS)
    List<GoodMembersOfClass> countInTerm(Collection<String> classes, LocalDate on);

    @HQL(COUNTED + " where" + IN_GRACE + " and" + HELD + BY_CLASS)
    List<GoodMembersOfClass> countInGrace(Collection<String> classes, LocalDate on);

    @HQL("""
            select p.name, m.classKey, m.admittedOn from Membership m join Person p on p.id = m.personId
            where p.disclosed and lower(p.name) like :pattern escape '!' and""" + GOOD + "order by lower(p.name), m.bookNumber")
    List<GoodMember> people(Collection<String> classes, LocalDate on, String pattern, Page page);

    @HQL("""
            select count(*) from Membership m join Person p on p.id = m.personId
            where p.disclosed and lower(p.name) like :pattern escape '!' and""" + GOOD)
    long countPeople(Collection<String> classes, LocalDate on, String pattern);

    @HQL("""
            select o.legalName, m.classKey, m.admittedOn from Membership m join Organisation o on o.id = m.organisationId
            where o.disclosed and lower(o.legalName) like :pattern escape '!' and""" + GOOD + "order by lower(o.legalName), m.bookNumber")
    List<GoodMember> organisations(Collection<String> classes, LocalDate on, String pattern, Page page);

    @HQL("""
            select count(*) from Membership m join Organisation o on o.id = m.organisationId
            where o.disclosed and lower(o.legalName) like :pattern escape '!' and""" + GOOD)
    long countOrganisations(Collection<String> classes, LocalDate on, String pattern);

    record GoodMembersOfClass(String classKey, Boolean person, Long members, Long undisclosed)
            implements Serializable {}

    record GoodMember(String name, String classKey, LocalDate admittedOn) implements Serializable {}
}
