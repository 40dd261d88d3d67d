package org.foundation.portal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A person says whom they work for: in an application, or later on a page of its own. From then on it counts for the
/// one seat an employer may have. An earlier employer stays until its end is declared: two count both. An organisation
/// that is not disclosed is kept as it was typed, because otherwise anybody could find out by trying names which of
/// them the book knows; the [Affiliations] know it by the name all the same.
@ApplicationScoped
public class KeepEmployments {

    @Inject
    Organisations organisations;

    @Inject
    Employments employments;

    /// Whether that changed anything: declaring the same again does not.
    public boolean declare(UUID person, String employer, LocalDate today, Instant now) {
        var organisation = organisations
                .byName(employer.strip())
                .filter(Organisation::isDisclosed)
                .map(Organisation::id);
        var known = employments.of(person).stream()
                .filter(it -> it.isOn(today) && is(it, organisation, employer.strip()))
                .findFirst();
        if (known.isPresent()) {
            var ending = known.get().untilDay().isPresent();
            known.get().goOn();
            return ending;
        }
        employments.add(organisation
                .map(it -> Employment.at(it, person, today, now))
                .orElseGet(() -> Employment.named(employer, person, today, now)));
        return true;
    }

    private static boolean is(Employment employment, Optional<UUID> organisation, String name) {
        return organisation.isPresent()
                ? employment.organisationId().equals(organisation)
                : employment.employer().filter(name::equalsIgnoreCase).isPresent();
    }
}
