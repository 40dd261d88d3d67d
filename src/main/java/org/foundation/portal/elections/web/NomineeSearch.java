package org.foundation.portal.elections.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.people.Affiliations;
import org.foundation.portal.people.Employers;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.Containing;
import org.foundation.portal.shared.NotFound;
import org.hibernate.query.Page;

/// Who may be looked for and chosen: a disclosed member, or somebody who works for an organisation one votes for, or
/// acts for it, as the reader does.
@ApplicationScoped
public class NomineeSearch {

    static final int MOST = 12;

    @Inject
    People people;

    @Inject
    Employers employers;

    @Inject
    Clock clock;

    public record Found(UUID id, String name, String about) implements Serializable {}

    List<Found> found(String wanted, List<Electorate.ElectorateLine> lines, Rules rules) {
        if (wanted.isBlank()) {
            return List.of();
        }
        var words = wanted.strip().toLowerCase(Locale.ROOT);
        var affiliations = affiliations(rules);
        var members = people.disclosedMembers(Containing.words(words), words, Page.first(MOST));
        return Stream.concat(
                        colleagues(lines, affiliations).stream()
                                .filter(it -> it.name().toLowerCase(Locale.ROOT).contains(words)
                                        || it.email().equalsIgnoreCase(words)),
                        members.stream())
                .map(it -> found(it, affiliations))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /// Nobody else is there to be chosen.
    Found chosen(String wanted, List<Electorate.ElectorateLine> lines, Rules rules) {
        try {
            var id = UUID.fromString(wanted);
            var affiliations = affiliations(rules);
            return people.disclosedMember(id)
                    .or(() -> colleagues(lines, affiliations).stream()
                            .filter(it -> it.id().equals(id))
                            .findFirst())
                    .map(it -> found(it, affiliations))
                    .orElseThrow(NotFound::new);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    /// Few: those of the organisations one votes for.
    private List<Person> colleagues(List<Electorate.ElectorateLine> lines, Affiliations affiliations) {
        return people.allOf(lines.stream()
                .map(Electorate.ElectorateLine::organisationId)
                .filter(Objects::nonNull)
                .flatMap(it -> affiliations.peopleOf(it).stream())
                .collect(Collectors.toSet()));
    }

    private Affiliations affiliations(Rules rules) {
        return employers.on(LegalDay.today(clock), rules);
    }

    private static Found found(Person person, Affiliations affiliations) {
        return new Found(
                person.id(),
                person.name(),
                affiliations.affiliationOf(person.id()).orElse(""));
    }
}
