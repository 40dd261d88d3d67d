package org.foundation.portal.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.foundation.portal.ballots.Paper.PaperLine;
import org.foundation.portal.shared.Refusal;
import org.junit.jupiter.api.Test;

class PaperTest {

    static final PaperLine ADA = new PaperLine(1, "Ada", "", null);
    static final PaperLine GRACE = new PaperLine(2, "Grace", "", null);
    static final PaperLine LINUS = new PaperLine(3, "Linus", "", null);

    Paper paper = Paper.of(List.of(ADA, GRACE, LINUS));

    @Test
    void ranks_in_the_order_of_adding_and_may_leave_some_out() {
        paper = paper.add(LINUS.id());
        paper = paper.add(ADA.id());

        assertThat(paper.ranked()).containsExactly(LINUS, ADA);
        assertThat(paper.unranked()).containsExactly(GRACE);
        assertThat(paper.ranking().options()).containsExactly(LINUS.id(), ADA.id());
    }

    @Test
    void moves_a_choice_up_and_down_and_out() {
        paper = paper.add(ADA.id());
        paper = paper.add(GRACE.id());
        paper = paper.add(LINUS.id());

        paper = paper.up(LINUS.id());
        paper = paper.down(ADA.id());
        paper = paper.remove(GRACE.id());

        assertThat(paper.ranked()).containsExactly(LINUS, ADA);
    }

    @Test
    void stays_as_it_is_when_the_first_goes_up_and_the_last_goes_down() {
        paper = paper.add(ADA.id());
        paper = paper.add(GRACE.id());

        paper = paper.up(ADA.id());
        paper = paper.down(GRACE.id());
        paper = paper.up(LINUS.id());

        assertThat(paper.ranked()).containsExactly(ADA, GRACE);
    }

    @Test
    void is_never_blank_by_accident() {
        assertThatThrownBy(() -> paper.ranking()).isInstanceOf(Refusal.class).hasMessageContaining("nothing-ranked");
    }

    @Test
    void is_blank_when_the_voter_says_so_until_somebody_is_ranked() {
        paper = paper.add(ADA.id());
        paper = paper.leaveBlank();
        assertThat(paper.ranking()).isEqualTo(Ranking.BLANK);

        paper = paper.add(GRACE.id());
        assertThat(paper.ranking().options()).containsExactly(GRACE.id());
    }

    @Test
    void takes_one_answer_to_a_question() {
        paper = paper.choose(ADA.id());
        paper = paper.choose(GRACE.id());

        assertThat(paper.ranked()).containsExactly(GRACE);
    }

    @Test
    void takes_no_choice_that_is_not_on_it() {
        assertThatThrownBy(() -> paper.add(4)).hasMessageContaining("no-such-choice");
    }

    @Test
    void a_ranking_names_nobody_twice() {
        assertThatThrownBy(() -> Ranking.of(List.of(ADA.id(), GRACE.id(), ADA.id())))
                .hasMessageContaining("ranked-twice");
    }

    @Property
    void whatever_is_pressed_each_choice_stands_once(
            @ForAll @Size(max = 40) List<@IntRange(max = 11) Integer> presses) {
        for (int press : presses) {
            var id = paper.choices().get(press % 3).id();
            switch (press / 3) {
                case 0 -> paper = paper.add(id);
                case 1 -> paper = paper.remove(id);
                case 2 -> paper = paper.up(id);
                default -> paper = paper.down(id);
            }
            assertThat(paper.ranked()).doesNotHaveDuplicates();
            assertThat(Stream.concat(paper.ranked().stream(), paper.unranked().stream()))
                    .containsExactlyInAnyOrder(ADA, GRACE, LINUS);
        }
    }
}
