package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.members.EligibilitySource;
import org.foundation.portal.people.Person;

/// Who may nominate somebody, and who may stand, in every election that still takes nominations.
@ApplicationScoped
public class StandingEligibility implements EligibilitySource {

    private static final List<NominationPolicy> TO_STAND = Stream.concat(
                    NominationPolicy.STANDING.stream(), NominationPolicy.ASKED.stream())
            .toList();

    @Inject
    Elections elections;

    @Inject
    GatherNominationFacts gatherNominationFacts;

    @Inject
    Electorate electorate;

    @Override
    public List<Eligibility> of(Person person, Instant now) {
        return elections.open().stream()
                .filter(it -> !it.nominations().isOver(now))
                .flatMap(it -> inElection(it, person, now))
                .toList();
    }

    private Stream<Eligibility> inElection(Election election, Person person, Instant now) {
        var stand = gatherNominationFacts.attempt(election, null, person.id(), person.id(), now);
        var lines = electorate.of(person.id(), stand.today(), stand.rules());
        var nominate = lines.isEmpty()
                ? Stream.of(answer(election, "elections.eligible.nominate", "", stand, NominationPolicy.MEMBERS))
                : lines.stream().map(electorateLine -> {
                    var nominationFacts =
                            gatherNominationFacts.attempt(election, electorateLine, person.id(), person.id(), now);
                    var with = electorateLine.holder() + " ("
                            + nominationFacts
                                    .rules()
                                    .membershipClass(electorateLine.classKey())
                                    .name() + ")";
                    return answer(
                            election,
                            "elections.eligible.nominate",
                            with,
                            nominationFacts,
                            NominationPolicy.NOMINATING);
                });
        return Stream.concat(nominate, Stream.of(answer(election, "elections.eligible.stand", "", stand, TO_STAND)));
    }

    private static Eligibility answer(
            Election election,
            String act,
            String with,
            NominationFacts nominationFacts,
            List<NominationPolicy> policies) {
        return new Eligibility(
                election.title(),
                election.poll().href(),
                act,
                with,
                nominationFacts.today(),
                Finding.verdicts(NominationPolicy.judge(nominationFacts, policies)));
    }
}
