package org.foundation.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.foundation.portal.people.People;

/// The sample foundation's past, room by room in the order in which they lean on each other; all of it or nothing.
@ApplicationScoped
public class SampleYear {

    @Inject
    Clock clock;

    @Inject
    People people;

    @Inject
    SampleMembers members;

    @Inject
    SampleBoard board;

    @Inject
    SampleElections elections;

    @Inject
    SampleDecisions decisions;

    @Inject
    SampleMeetings meetings;

    @Inject
    SampleFinances finances;

    @Inject
    SamplePost post;

    public boolean isEmpty() {
        return people.byEmail("ada@demo.example").isEmpty();
    }

    @Transactional
    public void live() {
        var now = clock.instant();
        members.fill(now);
        board.fill(now);
        elections.fill(now);
        decisions.fill(now);
        meetings.fill(now);
        finances.fill(now);
        post.leaves();
    }
}
