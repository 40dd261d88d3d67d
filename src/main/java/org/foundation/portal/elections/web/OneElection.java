package org.foundation.portal.elections.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.elections.Election;
import org.foundation.portal.elections.Elections;
import org.foundation.portal.people.Actor;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.site.web.Asked;

/// What the pages of the acts about one election share: its key in the address, who may act, and the election itself.
abstract class OneElection implements Serializable {

    @Inject
    Elections elections;

    @Inject
    Actor actor;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    private final Asked<Election> asked = Asked.by(slug -> elections.bySlug(slug));

    public void load() {
        getElection();
    }

    public Election getElection() {
        return asked.it();
    }

    public Poll getPoll() {
        return getElection().poll();
    }

    /// Leads to another page of the election, or to its own.
    String onTo(String page) {
        var address = getElection().address();
        return page.equals("show") ? address.toString() : address.to(page);
    }

    public Asked<Election> asked() {
        return asked;
    }
}
