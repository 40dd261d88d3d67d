package org.foundation.portal.tally.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.foundation.portal.tally.Amount;
import org.foundation.portal.tally.BallotSet;
import org.foundation.portal.tally.Cap;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.CountEvent;
import org.foundation.portal.tally.Lot;
import org.foundation.portal.tally.Ties;
import org.foundation.portal.tally.stv.Meek;
import org.junit.jupiter.api.Test;

class TellingTest {
    private static final Contest CONTEST = Contest.of(
            "Twins",
            List.of("Castor", "Pollux"),
            1,
            BallotSet.of(2).add(2, 1).add(1, 2).build());
    private static final Telling TELLING = new Telling(TallyTexts.in(Locale.ENGLISH), CONTEST);

    @Test
    void an_election_is_said_in_one_sentence() {
        var event = new CountEvent.Elected(1, 1, new Amount(2_500, 3), new Amount(2_001, 3), CountEvent.Seated.QUOTA);
        assertThat(TELLING.tell(event)).isEqualTo("Castor reached the quota of 2.001 with 2.5 votes and takes seat 1.");
    }

    @Test
    void who_was_passed_over_hears_which_cap_and_which_seat() {
        var cap = Cap.atMost(1, "employees of Gemini", 1, 2);
        assertThat(TELLING.tell(new CountEvent.PassedOver(2, cap, 1, 1)))
                .isEqualTo(
                        "Pollux is passed over: “employees of Gemini” allows 1, and Castor filled it with seat 1. These votes go on to the next choices.");
    }

    @Test
    void every_kind_of_everything_has_its_words() {
        var votes = Amount.whole(1);
        for (var by : CountEvent.Seated.values()) said(new CountEvent.Elected(1, 1, votes, votes, by));
        for (var by : CountEvent.Dropped.values()) said(new CountEvent.Excluded(1, votes, by));
        for (var fate : CountEvent.Fate.values()) said(new CountEvent.Defeat(1, 2, 2, 1, fate));
        for (var test : CountEvent.Test.values()) {
            said(new CountEvent.OptionDropped(1, test, 1, 2, "1:1"));
            said(new CountEvent.Judged(test, "sponsors", 1, 2, "1/2", true, false));
            said(new CountEvent.Judged(test, "", 2, 2, "1/2", false, true));
        }
        for (var purpose : Ties.Purpose.values()) {
            for (var step : Ties.Step.values()) {
                said(new CountEvent.TieBroken(
                        purpose, List.of(1, 2), 1, step, 1, "s", Lot.draw("s", 1, List.of(1, 2))));
            }
        }
        for (var other : List.of(
                new CountEvent.Withdrawn(1),
                new CountEvent.PassedOver(1, Cap.atMost(1, "cap", 1).holding(1), 0, 0),
                new CountEvent.Kept(1, votes, 1, 2),
                new CountEvent.SurplusMoved(1, votes, votes),
                new CountEvent.Vacant(2),
                new CountEvent.DefaultWon(1),
                new CountEvent.Spoilt(3),
                new CountEvent.ChairDecided(true),
                new CountEvent.ChairDecided(false))) said(other);
    }

    private static void said(CountEvent countEvent) {
        assertThat(TELLING.tell(countEvent)).doesNotContain("{").hasSizeGreaterThan(10);
    }

    @Test
    void report_json_and_csv_tell_the_same_winner() {
        var count = Meek.PRF.count(CONTEST.seeded("s"));
        assertThat(CountReport.write(count, TallyTexts.in(Locale.ENGLISH))).contains("   1  Castor");
        assertThat(JsonCount.write(count))
                .contains("\"elected\": [1]", "\"seed\": \"s\"")
                .isEqualTo(JsonCount.write(Meek.PRF.count(CONTEST.seeded("s"))));
        assertThat(CsvCount.write(count)).contains("1,Castor,ELECTED,2.000000000");
    }

    @Test
    void json_and_csv_hold_no_traps() {
        var contest = Contest.of(
                "</script>\"",
                List.of("=1+1", "B"),
                1,
                BallotSet.of(2).add(2, 1).build());
        assertThat(JsonCount.write(Meek.PRF.count(contest))).doesNotContain("</script>");
        assertThat(CsvCount.write(Meek.PRF.count(contest))).contains("'=1+1");
    }
}
