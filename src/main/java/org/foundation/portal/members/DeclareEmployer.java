package org.foundation.portal.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.shared.Refusal;

/// A person says whom they work for: in an application, or later on a page of its own. From then on it counts for the
/// one seat an employer may have. An earlier employer stays until its end is declared: two count both.
@ApplicationScoped
public class DeclareEmployer {

    private static final int MOST = 5;

    @Inject
    Organisations organisations;

    @Inject
    Employments employments;

    /// Whether that was news: saying the same again changes nothing.
    public boolean declare(UUID person, String employer, LocalDate today, Instant now) {
        var organisation = organisations.byName(employer.strip()).map(Organisation::id);
        var current =
                employments.of(person).stream().filter(it -> it.isOn(today)).toList();
        var known = current.stream().anyMatch(it -> is(it, organisation, employer.strip()));
        if (!known) {
            if (current.size() >= MOST) {
                throw new Refusal("members.too-many-employers", MOST);
            }
            employments
                    .entityManager()
                    .persist(organisation
                            .map(it -> Employment.at(it, person, today, now))
                            .orElseGet(() -> Employment.named(employer, person, today, now)));
        }
        return !known;
    }

    private static boolean is(Employment employment, Optional<UUID> organisation, String name) {
        return organisation.isPresent()
                ? employment.organisationId().equals(organisation)
                : employment.employer().filter(name::equalsIgnoreCase).isPresent();
    }
}
