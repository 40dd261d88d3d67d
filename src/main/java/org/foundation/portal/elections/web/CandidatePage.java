package org.foundation.portal.elections.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.foundation.portal.elections.Candidate;
import org.foundation.portal.elections.Candidates;
import org.foundation.portal.elections.Election;
import org.foundation.portal.elections.Elections;
import org.foundation.portal.elections.Nomination;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.site.web.Asked;

/// `/elections/…/candidate/…` — who stands, what they say, and why they were nominated. Nobody has a page
/// before they have said yes.
@Named("electionsCandidate")
@RequestScoped
public class CandidatePage {

    @Inject
    Candidates candidates;

    @Inject
    Elections elections;

    @Inject
    Roster roster;

    private String electionSlug = "";
    private final Asked<Candidate> asked = Asked.by(name -> candidates.named(electionSlug, name));
    private Election election;
    private Roster.RosterEntry rosterEntry;
    private List<Nomination> nominations;

    public void load() {
        var candidate = asked.it();
        if (!candidate.isPublic()) {
            throw new NotFound();
        }
        candidates.requireLasting(candidate, electionSlug, asked.getName(), "candidate");
        election = elections.byId(candidate.electionId()).orElseThrow(NotFound::new);
        rosterEntry = roster.entry(candidate, election);
        nominations = candidates.nominationsOf(candidate.id());
    }

    public List<Nomination> getNominations() {
        return nominations;
    }

    public Roster.RosterEntry getEntry() {
        return rosterEntry;
    }

    public Poll getPoll() {
        return election.poll();
    }

    public Asked<Candidate> asked() {
        return asked;
    }

    public String getElectionSlug() {
        return electionSlug;
    }

    public void setElectionSlug(String electionSlug) {
        this.electionSlug = electionSlug;
    }
}
