package org.foundation.portal.members.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.foundation.portal.members.EligibilitySource;
import org.foundation.portal.members.EligibilitySource.Eligibility;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.OnlyFor;

/// `/members/eligible` — "Am I eligible?": for each coming poll every rule, its section, the day it looks at, and
/// what would mend a no.
@Named("membersEligible")
@RequestScoped
@OnlyFor
public class EligiblePage {

    @Inject
    Actor actor;

    @Inject
    Instance<EligibilitySource> sources;

    @Inject
    Clock clock;

    private List<Eligibility> answers;

    public void load() {
        var person = actor.signedIn();
        var now = clock.instant();
        answers = StreamSupport.stream(sources.spliterator(), false)
                .flatMap(it -> it.of(person, now).stream())
                .sorted(Comparator.comparing(Eligibility::decidedOn))
                .toList();
    }

    public List<Eligibility> getAnswers() {
        return answers;
    }
}
