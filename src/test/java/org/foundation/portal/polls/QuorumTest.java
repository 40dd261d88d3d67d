package org.foundation.portal.polls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class QuorumTest {

    @Test
    void both_parts_are_rounded_up() {
        var quorum = quorum(301, 481, 0, 0);

        assertThat(quorum.membersNeeded()).isEqualTo(31);
        assertThat(quorum.votesNeeded()).isEqualTo(49);
    }

    @Test
    void both_heads_and_votes_must_be_there() {
        assertThat(quorum(100, 149, 10, 15).reached()).isTrue();
        assertThat(quorum(100, 149, 9, 60).reached()).isFalse();
        assertThat(quorum(100, 149, 40, 14).reached()).isFalse();
    }

    @Test
    void an_empty_roll_makes_no_quorum() {
        assertThat(quorum(0, 0, 0, 0).reached()).isFalse();
    }

    private static Quorum quorum(long members, long votes, long heads, long cast) {
        var roll = new FrozenRoll(Instant.EPOCH, members, votes, "0".repeat(64));
        return Quorum.of(roll, new Turnout.Present(heads, cast), SamplePoll.RULES);
    }
}
