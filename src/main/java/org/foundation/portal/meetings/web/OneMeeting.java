package org.foundation.portal.meetings.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.meetings.Editions;
import org.foundation.portal.meetings.Meeting;
import org.foundation.portal.meetings.Meetings;
import org.foundation.portal.meetings.Motions;
import org.foundation.portal.people.Actor;
import org.foundation.portal.site.web.Asked;

/// What the pages about one meeting share: its key in the address, who may act, and the meeting itself.
abstract class OneMeeting implements Serializable {

    @Inject
    Meetings meetings;

    @Inject
    Motions motions;

    @Inject
    Editions editions;

    @Inject
    Rulebook rulebook;

    @Inject
    Actor actor;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    private final Asked<Meeting> asked = Asked.by(slug -> meetings.bySlug(slug));

    public void load() {
        getMeeting();
    }

    public Meeting getMeeting() {
        return asked.it();
    }

    /// The rules of the day of the meeting.
    Rules rules() {
        return rulebook.on(getMeeting().heldOn());
    }

    static String show(Meeting meeting) {
        return meeting.address().text();
    }

    String onTo(String page) {
        return getMeeting().address().to(page);
    }

    public Asked<Meeting> asked() {
        return asked;
    }
}
