package org.foundation.portal.tally.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.foundation.portal.tally.BallotSet;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Uncountable;
import org.foundation.portal.tally.pairwise.Schulze;
import org.foundation.portal.tally.stv.InstantRunoff;
import org.foundation.portal.tally.stv.Meek;
import org.junit.jupiter.api.Test;

/// The same five votes for Castor, Pollux and Helen in every format.
class ReadersTest {
    private static final BallotSet TWINS =
            BallotSet.of(3).add(3, 1, 2).add(1, 2, -3, 1).add(1).build();
    private static final String NAMES = "\"Castor\"\n\"Pollux\"\n\"Helen\"\n\"Twins\"\n";

    @Test
    void blt() throws IOException {
        assertThat(blt("3 2\n3 1 2 0\n1 2=3 1 0\n1 0\n0\n" + NAMES).ballots()).isEqualTo(TWINS);
    }

    @Test
    void blt_on_one_line_with_comments_ids_nicknames_and_more_after_the_title() throws IOException {
        var contest = blt(
                "3 2 [nick c p h] # options\r\n(first) 1 c p 0 2 1 2 0 1 p=h c 0 1 0 0 " + NAMES + "and \"more\" 7");
        assertThat(contest.ballots()).isEqualTo(TWINS);
        assertThat(contest.title()).isEqualTo("Twins");
    }

    @Test
    void blt_withdraws_by_line_and_by_option_and_keeps_empty_ranks() throws IOException {
        var ballotFile = Blt.read(new StringReader(
                "3 1\n-1\n[withdrawn 2]\n[undeclared 3]\n[tie 3 2]\n[droop precision=5]\n1 1 - 2 0\n0\n" + NAMES));
        assertThat(ballotFile.contest().withdrawn()).containsExactlyInAnyOrder(1, 2);
        assertThat(ballotFile.contest().undeclared()).isEqualTo(Set.of(3));
        assertThat(ballotFile.tieOrder()).containsExactly(3, 2);
        assertThat(ballotFile.remarks()).hasSize(1);
        assertThat(ballotFile.contest().ballots().ranks(0)).containsExactly(List.of(1), List.of(), List.of(2));
    }

    @Test
    void blt_with_weights_in_decimals_counts_where_a_rule_allows_them() throws IOException {
        var contest = blt("3 1\n2 1 2 0\n1.50 2 1 0\n0.25 2 0\n1 0\n0\n" + NAMES);
        var ballotSet = contest.ballots();
        assertThat(ballotSet.decimals()).isEqualTo(2);
        assertThat(ballotSet.amount(ballotSet.votes()).brief()).isEqualTo("3.75");
        assertThat(ballotSet.amount(ballotSet.blank()).brief()).isEqualTo("1");
        var count = InstantRunoff.USUAL.count(contest);
        assertThat(count.elected()).containsExactly(1);
        assertThat(count.rounds().getFirst().votes(2).toString()).isEqualTo("1.75");
        assertThat(count.rounds().getFirst().standing(1).keep().brief()).isEqualTo("1");
        assertThat(Schulze.WINNING_VOTES.count(contest).elected()).containsExactly(1);
        assertThatThrownBy(() -> Meek.PRF.count(contest))
                .isInstanceOfSatisfying(
                        Uncountable.class, it -> assertThat(it.why()).isEqualTo(Uncountable.Why.FRACTIONS));
        var written = new StringBuilder();
        Blt.write(contest, written);
        assertThat(blt(written.toString()).ballots()).isEqualTo(ballotSet);
    }

    @Test
    void a_weight_finer_than_six_decimals_or_without_digits_is_a_fault() {
        for (var weight : List.of("0.0000001", "1.", ".5", "1.2.3", "0.0")) {
            assertThatThrownBy(() -> blt("3 1\n" + weight + " 1 0\n0\n" + NAMES))
                    .as(weight)
                    .isInstanceOf(BadFile.class);
        }
    }

    @Test
    void csv() throws IOException {
        var text = "\uFEFFweight,Castor,Pollux,Helen\r\n3,1,7,No opinion\r\n1,2,1,1\r\n1,,-,\r\n";
        assertThat(Csv.read(new StringReader(text), "Twins", 2).contest().ballots())
                .isEqualTo(TWINS);
    }

    @Test
    void cvotes() throws IOException {
        var text =
                "#/Candidates: Castor ; Pollux ; Helen\n#/Number of Seats: 2\n\nx,y || Castor > Pollux * 3 # three\nPollux = Helen > Castor\n/EMPTY_RANKING/\n";
        var contest = Cvotes.read(new StringReader(text), "Twins").contest();
        assertThat(contest.ballots()).isEqualTo(TWINS);
        assertThat(contest.seats()).isEqualTo(2);
    }

    @Test
    void cvotes_without_a_list_of_candidates_sorts_them() throws IOException {
        var text = "#/Weight Allowed: true\nPollux > Castor ^2 * 3\n";
        var contest = Cvotes.read(new StringReader(text), "Twins").contest();
        assertThat(contest.name(1)).isEqualTo("Castor");
        assertThat(contest.ballots()).isEqualTo(BallotSet.of(2).add(6, 2, 1).build());
    }

    @Test
    void abif() throws IOException {
        var text =
                "{title: \"Twins\"}\n{seats: 2}\n=c:[Castor]\n=p:[Pollux]\n=h:[Helen]\n3: c>p # three\n1: p/5,h/5,c/1\n1:\n";
        var contest = Abif.read(new StringReader(text), "", 1).contest();
        assertThat(contest.ballots()).isEqualTo(TWINS);
        assertThat(contest.name(3)).isEqualTo("Helen");
    }

    @Test
    void tally_sheet() throws IOException {
        var text =
                "    Option 1--->: Castor\n  /  Option 2-->: Pollux\n  |/ Option 3-->: Helen\nV: 12- abc\nV: 12- abd\nV: 12- abe\nV: 211 abf\nV: --- abg\n";
        assertThat(Devotee.read(new StringReader(text), "Twins").contest().ballots())
                .isEqualTo(TWINS);
    }

    @Test
    void what_is_written_is_read_back() throws IOException {
        var contest = blt("3 2\n3 1 2 0\n1 2=3 1 0\n1 0\n0\n" + NAMES);
        var blt = new StringBuilder();
        Blt.write(contest, blt);
        assertThat(blt(blt.toString())).isEqualTo(contest);
        var csv = new StringBuilder();
        Csv.write(contest, csv);
        assertThat(Csv.read(new StringReader(csv.toString()), "Twins", 2).contest())
                .isEqualTo(contest);
        var abif = new StringBuilder();
        Abif.write(contest, abif);
        assertThat(Abif.read(new StringReader(abif.toString()), "", 1).contest())
                .isEqualTo(contest);
    }

    @Test
    void kinds_are_told_apart_by_what_they_say() throws IOException {
        assertThat(any("3: a>b\n2: b>a\n").ballots().votes()).isEqualTo(5);
        assertThat(any("#/Candidates: a ; b\na > b\n").ballots().votes()).isOne();
        assertThat(any("3 2\n3 1 2 0\n0\n" + NAMES).ballots().votes()).isEqualTo(3);
    }

    @Test
    void a_fault_says_where_what_and_what_instead() {
        var bad = fault("3 2\n3 1 2 0\n1 4 0\n0\n" + NAMES);
        assertThat(bad.faults()).containsExactly(new Fault(3, 3, "\"4\"", "a candidate from 1 to 3, or 0"));
    }

    @Test
    void a_hundred_faults_are_ten_and_a_count() {
        var bad = fault("3 2\n" + "1 4 0\n".repeat(100) + "0\n" + NAMES);
        assertThat(bad.faults()).hasSize(10);
        assertThat(bad.count()).isEqualTo(100);
        assertThat(bad).hasMessageEndingWith("and 90 more");
    }

    @Test
    void twice_the_same_candidate_no_number_and_a_missing_end_are_faults() {
        assertThat(fault("3 2\n1 1 1 0\n0\n" + NAMES).faults().getFirst().expected())
                .isEqualTo("each candidate once");
        assertThat(fault("3 2\n1.5.5 1 0\n0\n" + NAMES).faults().getFirst().found())
                .isEqualTo("\"1.5.5\"");
        assertThat(fault("3 2\n1 1").count()).isPositive();
        assertThat(fault("3 0\n0\n" + NAMES).count()).isPositive();
        assertThat(fault("3 2\n9223372036854775807 1 0\n1 2 0\n0\n" + NAMES).count())
                .isOne();
    }

    /// Found by fuzzing: a control character was no word, and the reader waited for one for ever.
    @Test
    void a_control_character_is_a_fault() {
        assertThat(fault("3 2 [tie \u0000 1]\n0\n" + NAMES).count()).isPositive();
        assertThat(fault("3 2\n1 \u0000 0\n0\n" + NAMES).count()).isPositive();
    }

    private static Contest blt(String text) throws IOException {
        return Blt.read(new StringReader(text)).contest();
    }

    private static Contest any(String text) throws IOException {
        return BallotFiles.read(new BufferedReader(new StringReader(text)), "ballots", 1)
                .contest();
    }

    private static BadFile fault(String text) {
        return catchThrowableOfType(BadFile.class, () -> blt(text));
    }

    @Test
    void cvotes_ignores_whom_it_does_not_list_and_says_what_leaving_out_means() throws IOException {
        var ballotFile = Cvotes.read(
                new StringReader(
                        "#/Candidates: A ; B\n#/Number of Seat: 2\n#/Implicit Ranking: false\n/EMPTY/ * 5\nA > Zed > B * 2\n"),
                "x");
        assertThat(ballotFile.contest().seats()).isEqualTo(2);
        assertThat(ballotFile.contest().ballots().blank()).isEqualTo(5);
        assertThat(ballotFile.contest().ballots().ranks(0)).containsExactly(List.of(1), List.of(2));
        assertThat(ballotFile.unranked()).contains(org.foundation.portal.tally.pairwise.Unranked.NO_OPINION);
        assertThat(ballotFile.remarks()).hasSize(1);
    }

    @Test
    void cvotes_lets_a_listed_candidate_have_any_name() throws IOException {
        var contest = Cvotes.read(new StringReader("#/Candidates: Smith, J. ; A/B\nSmith, J. > A/B\n"), "x")
                .contest();
        assertThat(contest.ballots().ranks(0)).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void abif_numbers_candidates_by_declaration_then_by_name_whatever_the_order_of_ballots() throws IOException {
        var one = Abif.read(new StringReader("1:C\n1:B\n=A:[Alice]\n"), "x", 1).contest();
        var other =
                Abif.read(new StringReader("=A:[Alice]\n1:B\n1:C\n"), "x", 1).contest();
        assertThat(one.candidates()).isEqualTo(other.candidates());
        assertThat(one.ballots()).isEqualTo(other.ballots());
        assertThat(one.name(1)).isEqualTo("Alice");
    }
}
