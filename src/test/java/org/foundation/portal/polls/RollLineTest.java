package org.foundation.portal.polls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RollLineTest {

    final Poll poll = SamplePoll.called();

    @Test
    void keeps_the_undisclosed_undisclosed() {
        var lines = SamplePoll.lines(poll);

        assertThat(lines.get(6).publicHolder()).contains("Member 6");
        assertThat(lines.get(7).publicHolder()).isEmpty();
    }

    @Test
    void the_fingerprint_depends_on_every_line_and_on_no_order() {
        var lines = SamplePoll.lines(poll);

        assertThat(RollLine.hash(lines)).isEqualTo(RollLine.hash(lines.reversed()));
        assertThat(RollLine.hash(lines)).isNotEqualTo(RollLine.hash(lines.subList(1, 100)));
    }
}
