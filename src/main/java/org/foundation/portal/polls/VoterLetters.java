package org.foundation.portal.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.members.Ending;
import org.foundation.portal.members.Membership;
import org.foundation.portal.members.Memberships;
import org.foundation.portal.members.Representation;
import org.foundation.portal.notices.Letter;
import org.foundation.portal.people.Organisation;
import org.foundation.portal.people.Organisations;
import org.foundation.portal.people.People;

/// One letter to everybody who votes for a membership on the roll of a poll, also for one that has run out since
/// the record date (BL 9.4), not for one that the board terminated. Where an organisation has named nobody to vote,
/// everybody who acts for it is written to; where nobody does, a formal letter waits for the secretary to deliver it.
/// Before there is a roll, to everybody who could be on it.
@ApplicationScoped
public class VoterLetters {

    @Inject
    Roll roll;

    @Inject
    Memberships memberships;

    @Inject
    Electorate electorate;

    @Inject
    Rulebook rulebook;

    @Inject
    People people;

    @Inject
    Organisations organisations;

    @Inject
    Clock clock;

    public List<Letter> of(Poll poll, UnaryOperator<Letter> written, Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        var acting = memberships.representationsOn(today).stream()
                .collect(Collectors.groupingBy(Representation::membershipId));
        var voters = new HashSet<UUID>();
        var letters = new ArrayList<Letter>();
        for (var membership : told(poll, today)) {
            var people = whoever(membership, acting.getOrDefault(membership.id(), List.of()));
            voters.addAll(people);
            if (people.isEmpty()) {
                letters.add(written.apply(Letter.toNobodyAt(nameOf(membership))));
            }
        }
        letters.removeIf(it -> it.section() == null);
        if (!voters.isEmpty()) {
            people.allOf(voters).stream()
                    .map(it -> written.apply(Letter.to(it.id(), it.email(), it.name())))
                    .forEach(letters::add);
        }
        return letters;
    }

    private List<Membership> told(Poll poll, LocalDate today) {
        var onRoll = poll.roll().isPresent()
                ? roll.of(poll.id()).stream().map(RollLine::membershipId).toList()
                : electorate.entitled(today, rulebook.on(today)).stream()
                        .map(Electorate.ElectorateLine::membershipId)
                        .toList();
        return onRoll.isEmpty()
                ? List.of()
                : memberships.allOf(onRoll).stream()
                        .filter(it -> it.ending()
                                .filter(end -> end.endingKind() == Ending.EndingKind.TERMINATED)
                                .isEmpty())
                        .toList();
    }

    private static List<UUID> whoever(Membership membership, List<Representation> acting) {
        if (membership.personId().isPresent()) {
            return List.of(membership.personId().get());
        }
        var voting = acting.stream()
                .filter(Representation::isVoting)
                .map(Representation::personId)
                .toList();
        return voting.isEmpty() ? acting.stream().map(Representation::personId).toList() : voting;
    }

    private String nameOf(Membership membership) {
        return membership
                .organisationId()
                .flatMap(organisations::byId)
                .map(Organisation::legalName)
                .orElse("?");
    }
}
