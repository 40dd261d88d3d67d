package org.foundation.portal.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.elections.web.CandidatePage;
import org.foundation.portal.shared.MovedForGood;
import org.foundation.portal.shared.NotFound;
import org.junit.jupiter.api.Test;

@OnDatabase
class CandidateAddressTest extends SampleElection {

    @Inject
    CandidatePage page;

    @Test
    void a_candidate_is_found_by_name() {
        var election = cohortA();
        page.setElectionSlug(election.slug());
        page.asked().setName("linus-halvorsen");
        page.load();
        assertThat(page.getEntry().candidate().id())
                .isEqualTo(candidate(election, "linus").id());
    }

    @Test
    void what_named_an_id_leads_to_the_name() {
        page.asked().setName(candidate(cohortA(), "linus").id().toString());
        assertThatThrownBy(page::load)
                .isInstanceOf(MovedForGood.class)
                .hasMessage("/elections/" + cohortA().slug() + "/candidate/linus-halvorsen");
    }

    @Test
    void nobody_learns_by_an_id_who_was_asked_to_stand() {
        page.asked().setName(asked(byElection()).id().toString());
        assertThatThrownBy(page::load).isInstanceOf(NotFound.class);
    }

    /// Somebody who has not answered yet.
    private Candidate asked(Election election) {
        stage.act(() -> candidates.add(new Candidate(
                election.id(), stage.person("mina").id(), "mina-asked", Instant.parse("2026-10-06T10:00:00Z"))));
        return candidate(election, "mina");
    }

    @Test
    void two_of_one_name_in_one_election_have_two_addresses() {
        var election = cohortA();
        assertThat(candidates.freeSlug(election.id(), "Linus Halvorsen")).isEqualTo("linus-halvorsen-2");
        assertThat(candidates.freeSlug(byElection().id(), "Linus Halvorsen")).isEqualTo("linus-halvorsen");
        assertThat(candidates.freeSlug(election.id(), "李明")).isEqualTo("candidate-1");
    }
}
