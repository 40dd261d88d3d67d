package org.foundation.portal.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.foundation.portal.PseudoLanguages;
import org.foundation.portal.ReaderOf;
import org.foundation.portal.polls.Option;
import org.junit.jupiter.api.Test;

class BallotAnswerTest {

    /// Everybody votes on the same paper, and its hash is taken of these words.
    @Test
    void the_paper_is_in_the_foundations_language_whoever_draws_it_up() {
        assertThat(ReaderOf.pagesIn(PseudoLanguages.ACCENTED, BallotAnswer::paper))
                .extracting(Option::label)
                .containsExactly("Yes", "No", "Abstain");
    }
}
