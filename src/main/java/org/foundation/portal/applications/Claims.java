package org.foundation.portal.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.members.Membership;
import org.foundation.portal.members.Memberships;
import org.foundation.portal.people.Organisation;
import org.foundation.portal.people.Organisations;
import org.jspecify.annotations.Nullable;

/// Whether the person or organisation that an application names can still get a membership of a class: each holds one
/// membership of a class, and has one application for it at a time. A renewal asks for what is held already.
@ApplicationScoped
public class Claims {

    @Inject
    Memberships memberships;

    @Inject
    Organisations organisations;

    @Inject
    Applications applications;

    /// What stands in the way of an approval.
    public List<Verdict> verdicts(Application asking, Rules rules) {
        if (asking.renewsId().isPresent()) {
            return List.of();
        }
        var of = rules.membershipClass(asking.classKey());
        var holder = Optional.ofNullable(asking.details().organisation()).orElse(asking.name());
        var held = held(asking);
        return List.of(Verdict.of("members.claim.free", held.isEmpty(), of.section(), rules.on())
                .with("holder", holder)
                .with("class", of.name())
                .with("number", held.map(Membership::bookNumber).orElse(0)));
    }

    /// The same, and that nobody else has applied: for the applicant. About an organisation that asked not to be
    /// disclosed, only the committee is told.
    public List<Verdict> toldApplicant(Application asking, Rules rules) {
        if (asking.renewsId().isPresent() || isUndisclosed(asking)) {
            return List.of();
        }
        var of = rules.membershipClass(asking.classKey());
        var holder = Optional.ofNullable(asking.details().organisation()).orElse(asking.name());
        var rival = rivals(asking).stream().findFirst();
        return List.of(
                verdicts(asking, rules).getFirst(),
                Verdict.of(
                                "members.claim.alone",
                                rival.filter(it -> !it.details().undisclosed()).isEmpty(),
                                of.section(),
                                rules.on())
                        .with("holder", holder)
                        .with("class", of.name()));
    }

    /// Other applications before the committee or the board for the same organisation and class.
    public List<Application> rivals(Application asking) {
        var organisation = asking.details().organisation();
        if (organisation == null || asking.renewsId().isPresent()) {
            return List.of();
        }
        return applications.pending().stream()
                .filter(it -> !it.id().equals(asking.id())
                        && it.renewsId().isEmpty()
                        && it.classKey().equals(asking.classKey())
                        && same(organisation, it.details().organisation()))
                .toList();
    }

    private Optional<Membership> held(Application asking) {
        return holdings(asking).stream()
                .filter(it -> it.ending().isEmpty() && it.classKey().equals(asking.classKey()))
                .findFirst();
    }

    private List<Membership> holdings(Application asking) {
        var organisation = asking.details().organisation();
        return organisation == null
                ? memberships.ofPerson(asking.personId())
                : known(organisation).map(memberships::ofOrganisation).orElse(List.of());
    }

    private Optional<UUID> known(String organisation) {
        return organisations.byName(organisation).map(Organisation::id);
    }

    private boolean isUndisclosed(Application asking) {
        return Optional.ofNullable(asking.details().organisation())
                .flatMap(organisations::byName)
                .filter(it -> !it.isDisclosed())
                .isPresent();
    }

    private static boolean same(String organisation, @Nullable String other) {
        return other != null && organisation.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}
